import { partText } from './part-text';

const TABLES = {
  papers: { report: 'Báo cáo thành tích' },
  fields: { summary: 'Tóm tắt thành tích' },
  editions: { e2: 'Quy định từ năm 2024' },
};
const told = (part: string, value: unknown): string | undefined =>
  partText(part, value, 'vi', TABLES);

describe('parts of a dossier made of several things', () => {
  it('tells a check by its result, what is missing and its law', () => {
    const check = {
      edition: 'e2',
      route: {},
      verdict: 'not-met',
      eligibility: 'met',
      missingPapers: ['report', 'unheard-of'],
      duplicates: ['a', 'b'],
      warnings: [{ code: 'w' }],
      finishBy: '2026-03-05',
    };
    expect(told('check', check)).toBe(
      'chưa đạt; điều kiện: đạt; thiếu giấy tờ: Báo cáo thành tích, unheard-of; trùng với 2 hồ sơ; ' +
        '1 cảnh báo; hạn 05/03/2026; theo Quy định từ năm 2024',
    );
  });

  it('tells an appraisal with its reason and the text in hand, and no account', () => {
    const cited = { document: 'Nghị định 98', date: '2023-12-31', article: 'Điều 9' };
    const by = '3b241101-e2bb-4255-8caf-4136c566a962';
    expect(told('appraisal', { result: 'eligible', by, cited })).toBe(
      'đủ điều kiện; theo Điều 9, Nghị định 98 (31/12/2023)',
    );
    expect(told('appraisal', { result: 'not-eligible', by, reason: 'over-quota' })).toBe(
      'không đủ điều kiện; lý do: Vượt tỷ lệ, số lượng',
    );
  });

  it('tells what was asked for, a hold, days of receipt and what was confirmed', () => {
    const returned = {
      ...{ fields: ['summary'], papers: ['report'], given: ['x'], deadline: '2026-04-01' },
      ...{ review: 'asker', from: 'checked' },
    };
    expect(told('returned', returned)).toBe(
      'mục: Tóm tắt thành tích; giấy tờ: Báo cáo thành tích; hạn 01/04/2026; đã nộp 1 tệp',
    );
    expect(told('hold', { since: '2026-01-02', replyBy: '2026-01-20' })).toBe(
      'từ 02/01/2026; giải trình trước 20/01/2026',
    );
    expect(told('receipts', { province: '2026-01-02' })).toBe('tỉnh 02/01/2026');
    expect(told('confirmed', { a: true, b: false, c: true })).toBe(
      '2 điều kiện đạt; 1 điều kiện không đạt',
    );
    expect(told('refusal', { by: 'centre', reason: 'votes-short' })).toBe(
      'Trung ương; lý do: Không đủ phiếu',
    );
  });

  it('says "–" where nothing is left to tell, and leaves other parts to the page', () => {
    expect(told('confirmed', {})).toBe('–');
    expect(told('papers', { report: 'hash' })).toBeUndefined();
  });
});
