import type { AssessmentStatus } from './state.js';

/** How many assessments of a period stand where; `met` and `band` where a result is there. */
export interface AssessmentTally {
  status: AssessmentStatus;
  band: string | null;
  met: number | null;
  count: number;
}

export interface AssessmentProgress {
  /** Cancelled requests do not count. */
  asked: number;
  /** Sent in at least once and not waiting for the unit. */
  answered: number;
  byStatus: Partial<Record<AssessmentStatus, number>>;
  /** Of those with a result. */
  byBand: Record<string, number>;
  withResult: number;
  /** Mean of criteria met, two decimals; null without any result. */
  meanMet: number | null;
}

/** How far many bodies have come in one period, e.g. how many communes meet 15 to 18 criteria. */
export function progressOf(tallies: readonly AssessmentTally[]): AssessmentProgress {
  const counted = tallies.filter(({ status }) => status !== 'cancelled');
  const done = counted.filter(({ met }) => met !== null);
  const withResult = sum(done);
  const met = done.reduce((all, one) => all + one.met! * one.count, 0);
  return {
    asked: sum(counted),
    answered: sum(counted.filter(({ status }) => status !== 'open' && status !== 'returned')),
    byStatus: grouped(counted, ({ status }) => status),
    byBand: grouped(done, ({ band }) => band ?? 'none'),
    withResult,
    meanMet: withResult > 0 ? Math.round((met / withResult) * 100) / 100 : null,
  };
}

const sum = (tallies: readonly AssessmentTally[]): number =>
  tallies.reduce((all, { count }) => all + count, 0);

function grouped(
  tallies: readonly AssessmentTally[],
  key: (one: AssessmentTally) => string,
): Record<string, number> {
  const groups: Record<string, number> = {};
  for (const one of tallies) groups[key(one)] = (groups[key(one)] ?? 0) + one.count;
  return groups;
}
