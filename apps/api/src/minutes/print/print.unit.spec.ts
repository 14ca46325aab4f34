import { type MinutesDocument } from '@vinhdanh/application';
import type { MinutesItem } from '@vinhdanh/domain';
import { printMinutes } from './minutes-print.js';
import { longDay } from '../../prints/page.js';
import { printResultSheet } from './result-sheet.js';
import { roundingText, shareText, thresholdText } from './vote-words.js';

const vote: NonNullable<MinutesItem['vote']> = {
  mode: 'secret',
  total: 22,
  present: 20,
  for: 17,
  against: 2,
  abstain: 0,
  blank: 1,
  notVoting: 0,
  written: { for: 1, against: 0, blank: 1 },
  denominator: 'all',
  size: 22,
  threshold: { num: 8, den: 10 },
  need: 18,
  yes: 18,
  share: 8181,
  quorum: 15,
  source: 'Nghị định 98/2023/NĐ-CP Điều 30(7)',
  verified: true,
  outcome: 'pass',
};
const found: MinutesDocument = {
  sessionId: 's1',
  version: 2,
  hash: 'ab'.repeat(32),
  reason: 'Thiếu ý kiến <b>thảo luận</b>',
  drawnBy: 'thuky',
  drawnAt: '2026-03-15T09:00:00.000Z',
  stale: false,
  signatures: { secretary: { by: 'thuky', at: '2026-03-15T10:00:00.000Z' } },
  people: { thuky: 'Thư ký (mẫu)' },
  notes: { n1: 'Đề nghị <xem> lại', n2: null },
  lines: { a: { subjectName: 'Tập thể <script>', unitName: 'Đơn vị & mẫu' } },
  content: {
    format: 'vinhdanh-minutes-1',
    sessionId: 's1',
    title: 'Phiên tháng 3',
    heldOn: '2026-03-05',
    place: 'Phòng họp số 1 <mẫu>',
    council: { name: 'Hội đồng tỉnh (mẫu)', level: 'province', roster: 22 },
    attendance: { total: 22, present: 20, absent: 2, written: 2 },
    items: [
      { item: 1, dossierId: 'a', award: 'provincial-flag', notes: ['n1', 'n2'], vote },
      { item: 2, dossierId: 'b', award: 'provincial-flag', notes: [] },
    ],
    notes: [],
    rounds: [],
    conclusion: { passed: 1, failed: 0, lowerForm: 0, deferred: 0, left: 1 },
  },
};

describe('the arithmetic of a vote in print', () => {
  it.each([
    [{ num: 8, den: 10 }, 22, 18, '80%', '80% × 22 = 17,6 → 18'],
    [{ num: 9, den: 10 }, 22, 20, '90%', '90% × 22 = 19,8 → 20'],
    [{ num: 2, den: 3 }, 22, 15, '2/3', '2/3 × 22 = 14,66… → 15'],
    ['majority' as const, 22, 12, 'quá nửa', 'quá nửa của 22 → 12'],
  ])('%j of %i', (threshold, size, need, share, rounding) => {
    const one = { ...vote, threshold, size, need };
    expect(thresholdText(one)).toBe(share);
    expect(roundingText(one)).toBe(rounding);
  });

  it('cuts a share and never rounds it up', () => {
    expect(shareText({ ...vote, share: 8999 })).toBe('89,99%');
    expect(shareText({ ...vote, share: 9000 })).toBe('90%');
  });

  it('writes days as Decree 30/2020 has them', () => {
    expect(longDay('2026-02-05')).toBe('ngày 05 tháng 02 năm 2026');
    expect(longDay('2026-03-15')).toBe('ngày 15 tháng 3 năm 2026');
  });
});

describe('a print', () => {
  const minutes = printMinutes(found);
  const sheet = printResultSheet(found);

  it('shows what people typed as text, never as markup', () => {
    for (const html of [minutes, sheet]) {
      expect(html).not.toMatch(/<script>|<xem>|<b>thảo/);
      expect(html).toContain('Tập thể &#60;script&#62;');
    }
  });

  it('of the minutes names who signed, who has not, and the hash that is signed', () => {
    expect(minutes).toContain('Thư ký (mẫu)');
    expect(minutes).toContain('(chưa ký)');
    expect(minutes).toContain('ab'.repeat(32));
    expect(minutes).toContain('(đã xóa theo yêu cầu)');
    expect(minutes).toContain('tại Phòng họp số 1 &#60;mẫu&#62;');
    expect(minutes).toContain('Rút khỏi danh sách');
    expect(minutes).not.toContain('không còn hiệu lực');
    expect(printMinutes({ ...found, stale: true })).toContain('không còn hiệu lực');
  });

  it('of the results gives threshold, denominator and rounding of each line', () => {
    expect(sheet).toContain('80% × 22 = 17,6 → 18');
    expect(sheet).toContain('22 (tổng số thành viên)');
    expect(sheet).toContain('81,81%');
    expect(sheet).toContain('size: A4');
  });
});
