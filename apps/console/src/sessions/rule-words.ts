import { fill, speaker } from '../words/in-both';

/** How a council votes on an award, as the edition has it. */
export interface Rule {
  secret: boolean;
  denominator: 'all' | 'present';
  threshold: { num: number; den: number } | 'majority';
  source: string;
  verified: boolean;
}

export const ruleWords = speaker({
  secret: ['phải bỏ phiếu kín', 'must be secret'],
  open: ['không buộc bỏ phiếu kín', 'need not be secret'],
  all: ['{share} tổng số thành viên', '{share} of all members'],
  present: ['{share} số người tham gia', '{share} of those taking part'],
  majority: ['quá nửa', 'more than half'],
  rounded: ['{share} × {size} = {exact} → {need}', '{share} × {size} = {exact} → {need}'],
  half: ['quá nửa của {size} → {need}', 'more than half of {size} → {need}'],
  unchecked: ['chưa đối chiếu', 'not checked'],
});
export type RuleSay = ReturnType<typeof ruleWords>;

const NUMBERS = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });
/** Two decimals, cut and never rounded up: no vote looks better than it was. */
const cut = (num: number, den: number): string =>
  NUMBERS.format(Math.floor((num * 100) / den) / 100);

/** A share given in hundredths of a percent, e.g. 6666 as "66,66 %". */
export const percent = (hundredths: number): string => `${cut(hundredths, 100)} %`;

export const shareOf = ({ threshold }: Pick<Rule, 'threshold'>, say: RuleSay): string => {
  if (threshold === 'majority') return say.majority;
  const { num, den } = threshold;
  return (num * 100) % den === 0 ? `${(num * 100) / den} %` : `${num}/${den}`;
};

/** Threshold with what it is a share of: "80 % tổng số thành viên". */
export const thresholdOf = (rule: Rule, say: RuleSay): string =>
  fill(rule.denominator === 'all' ? say.all : say.present, { share: shareOf(rule, say) });

/** How the least number of votes comes about: "80 % × 22 = 17,6 → 18". */
export function roundingOf(rule: Rule, size: number, need: number, say: RuleSay): string {
  const { threshold } = rule;
  if (threshold === 'majority') return fill(say.half, { size, need });
  const exact = cut(threshold.num * size, threshold.den);
  return fill(say.rounded, { share: shareOf(rule, say), size, exact, need });
}
