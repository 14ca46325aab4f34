import type { Basis } from '../catalogue/vocabulary.js';
import { reject, type Rejection } from '../log/rejection.js';

/** A vote as counted: by whom it was entered, who was there, what was said. Whole numbers. */
export interface Tally {
  mode: 'entered' | 'open' | 'secret' | 'recorded' | 'circulation';
  /** All members by the founding decision in force on the day. */
  roster: number;
  /** Who was there; of a circulation, who answered. */
  present: number;
  /** Substitutes who make up the quorum and do not vote. */
  standIns?: number;
  /** Members who did not vote because of a conflict of interest. */
  recused?: Recusal;
  /** Opinions of absent members taken in writing. */
  written: { for: number; against: number; blank: number };
  votes: { agree: number; disagree: number; blank: number };
}

/** Members kept from voting on one line, and how many of them were there or had written. */
export interface Recusal {
  members: number;
  present: number;
  written: number;
  /** Whether they still count among all members; the statute says so where the edition is silent. */
  count: boolean;
}

export interface Fraction {
  num: number;
  den: number;
}

/** How a council must vote on an award; data of the catalogue with its source of law. */
export interface BallotRule {
  secret: boolean;
  /** What the share is taken of: all members, or those present (plus those who wrote). */
  denominator: 'all' | 'present';
  /** At least this share; `majority` means more than half. */
  threshold: Fraction | 'majority';
  /** Share of members who must attend. */
  quorum: Fraction;
  /** Whether the written opinion of an absent member counts as a vote. */
  absentInWriting: boolean;
  /** Whether members in conflict stay among all members; silent, the council's statute decides. */
  recusal?: RecusalRule;
  /** Whether it may be voted on in writing, without a meeting; silent, unless the ballot is secret. */
  circulation?: CirculationRule;
  source: string;
  verified: boolean;
}

/** What the text says of a member who may not vote; `statute`: it leaves that to the council's own. */
export const RECUSAL_EFFECTS = ['counted', 'not-counted', 'statute'] as const;
export interface RecusalRule extends Basis {
  effect: (typeof RECUSAL_EFFECTS)[number];
}

/** Lấy ý kiến bằng văn bản instead of a meeting; where it is allowed, the statute must allow it, too. */
export interface CirculationRule extends Basis {
  allowed: boolean;
}

export interface Verdict {
  outcome: 'pass' | 'fail' | 'no-quorum';
  /** Votes in favour, written ones included where the rule takes them. */
  yes: number;
  size: number;
  /** Least number of votes in favour that passes. */
  need: number;
  present: number;
  /** Least attendance that makes a quorum. */
  quorum: number;
}

/**
 * The one place where a vote becomes a verdict; nobody types one. Integers only, so that 90 % of
 * 22 members is 20 for ever. Rejects `tally-does-not-add-up` when the counts cannot be true:
 * not whole numbers, more votes than people present, more writings than people absent, or a
 * roster other than the one in force.
 */
export function countVerdict(tally: Tally, rule: BallotRule, roster: number): Verdict | Rejection {
  const { votes, written, present, standIns = 0, recused } = tally;
  const cast = votes.agree + votes.disagree + votes.blank;
  const writings = written.for + written.against + written.blank;
  const counts = [tally.roster, present, standIns, ...Object.values(votes)];
  counts.push(...Object.values(written), recused?.members ?? 0, recused?.present ?? 0);
  if (
    counts.some((n) => !Number.isSafeInteger(n) || n < 0) ||
    tally.roster !== roster ||
    roster < 1 ||
    cast > present - (recused?.present ?? 0) ||
    present + standIns + writings > roster ||
    cast + writings > roster - (recused?.members ?? 0)
  )
    return reject('tally-does-not-add-up', {
      roster,
      stated: tally.roster,
      present,
      cast,
      writings,
    });
  const counted = rule.absentInWriting ? writings : 0;
  const yes = votes.agree + (rule.absentInWriting ? written.for : 0);
  const size = sizeOf(rule, { roster, there: present + counted, recused });
  const need = leastVotes(rule.threshold, size);
  const quorum = atLeast(rule.quorum, roster);
  const outcome = present + standIns < quorum ? 'no-quorum' : yes >= need ? 'pass' : 'fail';
  return { outcome, yes, size, need, present, quorum };
}

/** What the share is taken of; nobody in conflict is among those who voted. */
export function sizeOf(
  rule: Pick<BallotRule, 'denominator' | 'recusal'>,
  { roster, there, recused }: { roster: number; there: number; recused: Recusal | undefined },
): number {
  if (rule.denominator === 'present') return there - (recused?.present ?? 0);
  const effect = rule.recusal?.effect ?? 'statute';
  const stay = effect === 'statute' ? (recused?.count ?? true) : effect === 'counted';
  return stay ? roster : roster - (recused?.members ?? 0);
}

/** Least whole number of votes that meets the threshold among `size` people; never none. */
export const leastVotes = (threshold: BallotRule['threshold'], size: number): number =>
  threshold === 'majority' ? Math.floor(size / 2) + 1 : Math.max(1, atLeast(threshold, size));

const atLeast = ({ num, den }: Fraction, size: number): number => Math.ceil((num * size) / den);
