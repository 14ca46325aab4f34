import { eventRegistry } from '../events.js';
import { render } from './render.js';

describe('render', () => {
  it('puts codes, dates and numbers into words', () => {
    const params = { award: 'provincial-flag', number: '512/QĐ-UBND', decidedOn: '2019-03-29' };
    expect(render('dossier.granted', params, 'vi')).toBe(
      'Được tặng Cờ thi đua của UBND tỉnh theo Quyết định số 512/QĐ-UBND ngày 29/03/2019',
    );
    expect(render('dossier.granted', params, 'en')).toBe(
      'Granted Provincial Emulation Flag by decision 512/QĐ-UBND of 2019-03-29',
    );
  });

  it('names changed fields with their new values', () => {
    const params = { fields: { positionClass: 'worker', meritTo: '2018-12-31' } };
    expect(render('dossier.amended', params, 'vi')).toBe(
      'Sửa hồ sơ: vị trí công tác công nhân, thành tích đến ngày 31/12/2018',
    );
  });

  it('leaves no gap where a parameter is absent', () => {
    expect(render('dossier.appraised', { result: 'eligible' }, 'vi')).toBe(
      'Thẩm định: đủ điều kiện',
    );
    expect(render('dossier.withdrawn', {}, 'vi')).toBe('Thu hồi hồ sơ');
  });

  it('puts names in the place of identifiers it is told', () => {
    const params = { kind: 'appraise', to: 'acc-2', reason: 'nghỉ ốm' };
    expect(render('work.reassigned', params, 'vi', { 'acc-2': 'Trần Thị B' })).toBe(
      'Chuyển việc thẩm định hồ sơ cho Trần Thị B: nghỉ ốm',
    );
  });

  it('counts the rest of a long list', () => {
    const unitIds = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(render('round.units-expected', { unitIds }, 'en')).toBe(
      'Further units expected: a, b, c, d, e … (7)',
    );
  });

  it('gives the instant in the time of the country', () => {
    const params = { code: '03', reportedAt: '2019-04-01T18:30:00.000Z' };
    expect(render('submission.status-recorded', params, 'vi')).toBe(
      'Trung ương báo trạng thái đã tiếp nhận lúc 01:30 02/04/2019',
    );
  });

  it('shows the name of a type it does not know', () => {
    expect(render('thing.happened', { a: 1 }, 'vi')).toBe('thing.happened');
  });

  it.each(Object.keys(eventRegistry))('says something about %s with nothing known', (type) => {
    for (const lang of ['vi', 'en'] as const) expect(render(type, {}, lang)).toMatch(/^[^{}]{3,}$/);
  });

  it('names the text an officer confirmed a decision by, and leaves no gap where there is none', () => {
    const cited = { article: 'Điều 9', date: '2017-07-31', document: 'Nghị định 91/2017/NĐ-CP' };
    const params = { result: 'eligible', next: 'council-review' };
    expect(render('dossier.appraised', { ...params, cited }, 'vi')).toBe(
      'Thẩm định: đủ điều kiện (đã đối chiếu Điều 9 Nghị định 91/2017/NĐ-CP ngày 31/07/2017)',
    );
    expect(render('dossier.appraised', { ...params, cited }, 'en')).toContain(
      '(checked against Điều 9, Nghị định 91/2017/NĐ-CP of 2017-07-31)',
    );
    expect(render('dossier.appraised', params, 'vi')).toBe('Thẩm định: đủ điều kiện');
  });

  it('names the form a line was listed for, whatever list it stands on', () => {
    const listed = (list: string) => render('dossier.readied', { list }, 'vi');
    expect(listed('submission/government-flag')).toBe(
      'Đưa vào danh sách dự thảo: Cờ thi đua của Chính phủ',
    );
    expect(listed('grant/provincial-flag')).not.toContain('/');
  });
});
