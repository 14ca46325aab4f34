import type { Reward } from './award-rule.js';
import type { BaseSalary } from './edition.js';
import type { Group, RecipientKind } from './vocabulary.js';

/** The base salary in force on the ISO day a decision is issued; undefined before the first row. */
export const baseSalaryOn = (
  table: readonly BaseSalary[],
  decidedOn: string,
): BaseSalary | undefined =>
  table
    .filter((row) => row.from <= decidedOn)
    .reduce<BaseSalary | undefined>(
      (last, row) => (last && last.from > row.from ? last : row),
      undefined,
    );

/**
 * The multiple of the base salary a recipient gets. A household is paid one and a half times an
 * individual for a form of commendation (Decree 152/2025 Art. 54; `householdTimes` is the edition's own word on it) unless the edition names its own
 * figure; a family counts as a household. Undefined where the edition knows no figure.
 */
export function rewardTimes(
  reward: Reward,
  recipient: RecipientKind,
  group: Group,
  householdTimes = 1.5,
): number | undefined {
  if (recipient === 'individual' || recipient === 'collective') return reward[recipient];
  const { household, individual } = reward;
  if (household !== undefined) return household;
  return group === 'form' && individual !== undefined
    ? thousandths(individual * householdTimes)
    : undefined;
}

/**
 * Whole VND: multiple × base salary, rounded up to the next `step` (Decree 152/2025 Art. 49; 10,000
 * by default, 1 for none). Counted in thousandths, so that 1.1 × 2,340,000 is no fraction above.
 */
export function rewardAmount(times: number, base: number, step = 10_000): number {
  const exact = (Math.round(times * 1_000) * base) / 1_000;
  return Math.ceil(exact / step) * step;
}

const thousandths = (times: number): number => Math.round(times * 1_000) / 1_000;
