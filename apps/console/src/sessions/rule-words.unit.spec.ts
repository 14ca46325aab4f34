import { percent, roundingOf, ruleWords, thresholdOf, type Rule } from './rule-words';

const rule = (threshold: Rule['threshold'], denominator: Rule['denominator'] = 'all'): Rule => ({
  secret: true,
  denominator,
  threshold,
  source: 'Điều 8 (mẫu)',
  verified: false,
});
const vi = ruleWords('vi');

describe('a ballot rule in words', () => {
  it.each([
    [{ num: 8, den: 10 }, 22, 18, '80 % tổng số thành viên', '80 % × 22 = 17,6 → 18'],
    [{ num: 9, den: 10 }, 22, 20, '90 % tổng số thành viên', '90 % × 22 = 19,8 → 20'],
    [{ num: 2, den: 3 }, 22, 15, '2/3 tổng số thành viên', '2/3 × 22 = 14,66 → 15'],
    ['majority', 5, 3, 'quá nửa tổng số thành viên', 'quá nửa của 5 → 3'],
  ] as const)('%j of %i', (threshold, size, need, share, rounding) => {
    expect(thresholdOf(rule(threshold), vi)).toBe(share);
    expect(roundingOf(rule(threshold), size, need, vi)).toBe(rounding);
  });

  it('says when the share is of those taking part', () => {
    expect(thresholdOf(rule({ num: 1, den: 2 }, 'present'), vi)).toBe('50 % số người tham gia');
  });

  it('cuts a share and never rounds it up', () => {
    expect([percent(6666), percent(9000), percent(7999)]).toEqual(['66,66 %', '90 %', '79,99 %']);
  });
});
