import { awardIn } from './select-route.js';
import type { AwardRule } from './award-rule.js';
import type { Edition, PayerRule } from './edition.js';
import { payOnce, type RewardAnswer, type RewardDue } from './pay-once.js';
import { baseSalaryOn, rewardAmount, rewardTimes } from './reward.js';
import type { RecipientKind } from './vocabulary.js';

/** An award that is or would be granted; ISO days. */
export interface PaidAward {
  ref: string;
  subjectId: string;
  award: string;
  recipientKind: RecipientKind;
  meritFrom: string;
  meritTo: string;
  /** Day of the decision, which alone chooses base salary and coefficient. */
  decidedOn: string;
}

/** What one line would be paid; sums in whole VND. */
export interface RewardLine {
  ref: string;
  award: string;
  decidedOn: string;
  edition: string | null;
  /** Multiple of the base salary; null for a fixed sum and where there is no figure. */
  times: number | null;
  baseSalary: number | null;
  amount: number | null;
  outcome: RewardAnswer['outcome'] | 'no-figure';
  /** Another award of the subject that covers this one or raises the question. */
  by?: string;
  /** Awards of the subject that this one is paid in place of. */
  covers?: string[];
  /** Null where the edition does not say. */
  paidBy: PayerRule['paidBy'] | null;
  sources: string[];
  /** Every rule used was checked, and the edition is not provisional. */
  verified: boolean;
}

/**
 * What claims would be paid by the law of their own day, without paying anything: coefficient × base
 * salary, rounded up, several at once by payOnce(). `others` are awards of the same subjects that
 * stand elsewhere: they may cover a claim or raise a question and are not answered for.
 */
export function previewRewards(
  claims: readonly PaidAward[],
  others: readonly PaidAward[],
  lawOn: (day: string) => Edition | undefined,
): RewardLine[] {
  const lines = new Map([...claims, ...others].map((one) => [one.ref, figured(one, lawOn)]));
  const dues = [...claims, ...others].flatMap((claim) => {
    const { line, group } = lines.get(claim.ref) ?? {};
    return line && line.amount !== null && group ? [dueOf(claim, line.amount, group)] : [];
  });
  const answers = new Map(payOnce(dues).map((answer) => [answer.ref, answer]));
  return claims.flatMap(({ ref }) => {
    const line = lines.get(ref)?.line;
    return line ? [{ ...line, ...answers.get(ref) }] : [];
  });
}

function figured(
  { ref, award, recipientKind, decidedOn }: PaidAward,
  lawOn: (day: string) => Edition | undefined,
): { line: RewardLine; group?: AwardRule['group'] } {
  const edition = lawOn(decidedOn);
  const rule = edition && awardIn(edition, award);
  const none = { times: null, baseSalary: null, amount: null, outcome: 'no-figure' as const };
  const head = { ref, award, decidedOn, edition: edition?.code ?? null };
  if (!edition || !rule)
    return { line: { ...head, ...none, paidBy: null, sources: [], verified: false } };
  const { reward, group } = rule;
  const payer = payerOf(edition, rule);
  const fixed = reward.fixed?.[recipientKind === 'family' ? 'household' : recipientKind];
  const times = rewardTimes(reward, recipientKind, group, edition.money?.householdTimes);
  const salary = baseSalaryOn(edition.baseSalaries ?? [], decidedOn);
  const used = [
    reward,
    ...(payer ? [payer] : []),
    ...(fixed === undefined ? [salary, edition.money] : []),
  ];
  const rules = used.flatMap((one) => one ?? []);
  const rest = {
    paidBy: payer?.paidBy ?? null,
    sources: [...new Set(rules.map(({ source }) => source))],
    verified:
      edition.provisional !== true && edition.verified && rules.every((one) => one.verified),
  };
  if (fixed !== undefined)
    return { group, line: { ...head, ...none, amount: fixed, outcome: 'pay', ...rest } };
  if (times === undefined || !salary) return { group, line: { ...head, ...none, ...rest } };
  const amount = rewardAmount(times, salary.amount, edition.money?.roundUpTo);
  const figures = { times, baseSalary: salary.amount, amount, outcome: 'pay' as const };
  return { group, line: { ...head, ...figures, ...rest } };
}

/** The first rule that names the decider, else the one that names nobody. */
const payerOf = ({ payers = [] }: Edition, { decider }: AwardRule): PayerRule | undefined =>
  payers.find(({ deciders }) => deciders.includes(decider)) ??
  payers.find(({ deciders }) => deciders.length === 0);

const dueOf = (claim: PaidAward, amount: number, group: AwardRule['group']): RewardDue => ({
  ...claim,
  amount,
  // A local title is paid by the province's own rule, which no other title takes the place of.
  group: group === 'local-title' ? 'state-honour' : group,
});

export interface RewardSums {
  /** VND that would be paid, altogether and by who pays (`unknown`: the edition does not say). */
  pay: number;
  byPayer: Record<PayerRule['paidBy'] | 'unknown', number>;
  /** VND of lines an officer has to decide on. */
  ask: number;
  /** Lines by outcome. */
  lines: Record<RewardLine['outcome'], number>;
}

export function sumRewards(lines: readonly RewardLine[]): RewardSums {
  const sums: RewardSums = {
    pay: 0,
    byPayer: { decider: 0, 'proposing-agency': 0, unknown: 0 },
    ask: 0,
    lines: { pay: 0, covered: 0, ask: 0, 'no-figure': 0 },
  };
  for (const { outcome, amount, paidBy } of lines) {
    sums.lines[outcome] += 1;
    if (outcome === 'ask') sums.ask += amount ?? 0;
    if (outcome !== 'pay') continue;
    sums.pay += amount ?? 0;
    sums.byPayer[paidBy ?? 'unknown'] += amount ?? 0;
  }
  return sums;
}
