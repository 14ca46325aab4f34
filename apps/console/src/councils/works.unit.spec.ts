import { ruleWords } from '../sessions/rule-words';
import { worksFields, worksOf, worksText, worksWords, type WorkVote } from './works';

const say = worksWords('vi');
const full: WorkVote = {
  ...{ secret: true, denominator: 'present', absentInWriting: false },
  ...{ quorum: { num: 2, den: 3 }, threshold: { num: 7, den: 10 } },
};
const typed = (now?: WorkVote) =>
  Object.fromEntries(worksFields(say, now).map(({ name, initial }) => [name, initial ?? '']));

describe('how an initiative council votes on works, as a form has it', () => {
  it('is sent as it stood where nothing was changed', () => {
    expect(worksOf(typed(full))).toEqual({ works: full });
    const { threshold: _more, ...half } = full;
    expect(worksOf(typed(half))).toEqual({ works: half });
  });

  it('is not sent where all is left empty', () => {
    expect(worksOf(typed())).toEqual({});
  });

  it('goes in part where it is filled in in part, for the service to refuse', () => {
    const none = { secret: false, absentInWriting: false };
    expect(worksOf({ ...typed(), 'works.quorum.num': '2' })).toEqual({
      works: { ...none, quorum: { num: 2 } },
    });
    expect(worksOf({ ...typed(), 'works.denominator': 'all', 'works.threshold.den': '3' })).toEqual(
      { works: { ...none, quorum: {}, denominator: 'all', threshold: { den: 3 } } },
    );
    expect(worksOf({ ...typed(), 'works.secret': 'true' })).toEqual({
      works: { ...none, secret: true, quorum: {} },
    });
  });

  it('is said in one sentence', () => {
    const rules = ruleWords('vi');
    expect(worksText(full, say, rules)).toBe(
      'phải bỏ phiếu kín, 70 % số người tham gia; túc số 2/3 thành viên; người vắng gửi ý kiến bằng văn bản: không tính',
    );
    const { threshold: _more, ...half } = full;
    expect(worksText({ ...half, denominator: 'all', secret: false }, say, rules)).toContain(
      'không buộc bỏ phiếu kín, quá nửa tổng số thành viên',
    );
    expect(worksText(undefined, say, rules)).toBe('theo danh mục; khi mở vòng phải nêu văn bản');
  });
});
