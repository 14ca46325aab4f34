import type { LawfulPair, PairSide } from '../catalogue/edition.js';
import type { CommendationKind, Group } from '../catalogue/vocabulary.js';

/** An award somebody holds or is proposed for. */
export interface RewardClaim {
  /** Dossier or entry of the record. */
  ref: string;
  award: string;
  group: Group;
  kind: CommendationKind;
  /** Merit years, ascending. */
  years: number[];
  /** Entries of the record it rests on, e.g. a feat. */
  restsOn: string[];
}

export interface Clash {
  other: RewardClaim;
  by: 'achievement' | 'period';
}

/**
 * Claims that would reward the same achievement as this one a second time (Law 2022 Art. 5(2)(c)):
 * a form beside a form for the same recorded achievement; of the same kind for the same merit
 * years; or the same form for years that were rewarded before. What the table of lawful pairs
 * allows is none. Titles do not count against forms, nor titles against titles: the law builds the
 * one on the other.
 */
export function sameAchievement(
  claim: RewardClaim,
  others: readonly RewardClaim[],
  pairs: readonly LawfulPair[],
): Clash[] {
  return others.flatMap((other) => {
    if (other.ref === claim.ref || !isForm(claim.group) || !isForm(other.group)) return [];
    const achievement = claim.restsOn.some((ref) => other.restsOn.includes(ref));
    const period = samePeriod(claim, other);
    const again = claim.award === other.award && overlap(claim.years, other.years);
    if (!achievement && !(claim.kind === other.kind && (period || again))) return [];
    if (lawfulPair(pairs, claim, other)) return [];
    return [{ other, by: achievement ? 'achievement' : 'period' } as const];
  });
}

/** The entry of the table that lets the two stand side by side, if there is one. */
export function lawfulPair(
  pairs: readonly LawfulPair[],
  a: RewardClaim,
  b: RewardClaim,
): LawfulPair | undefined {
  const period = samePeriod(a, b) ? 'same' : 'different';
  const achievement = achievementOf(a, b);
  return pairs.find(
    ({ sides: [left, right], ...pair }) =>
      (pair.period ?? period) === period &&
      (pair.achievement === undefined || pair.achievement === achievement) &&
      ((fits(left, a) && fits(right, b)) || (fits(left, b) && fits(right, a))),
  );
}

/**
 * Whether two claims rest on one achievement. Of the same kind and years, and with nothing named to
 * tell them apart, nobody knows.
 */
function achievementOf(a: RewardClaim, b: RewardClaim): 'same' | 'different' | undefined {
  if (a.restsOn.some((ref) => b.restsOn.includes(ref))) return 'same';
  const named = a.restsOn.length > 0 && b.restsOn.length > 0;
  return named || a.kind !== b.kind || !overlap(a.years, b.years) ? 'different' : undefined;
}

const isForm = (group: Group): boolean => group === 'form' || group === 'state-honour';

const fits = (side: PairSide, { group, award, kind }: RewardClaim): boolean =>
  (side.groups?.includes(group) ?? true) &&
  (side.awards?.includes(award) ?? true) &&
  (side.kinds?.includes(kind) ?? true);

const samePeriod = (a: RewardClaim, b: RewardClaim): boolean =>
  a.years.length > 0 && a.years.join() === b.years.join();

const overlap = (a: readonly number[], b: readonly number[]): boolean =>
  a.some((year) => b.includes(year));
