import { leastVotes, sizeOf, type BallotRule, type Recusal } from './count.js';
import type { Attendance } from './state.js';

/** What a vote can come to with those who are there; known before anybody votes. */
export interface Reach {
  /** What the share is taken of. */
  size: number;
  /** Least number of votes in favour that passes. */
  need: number;
  /** Votes in favour if nobody is against. */
  highest: number;
  /** Least attendance. */
  quorum: number;
}

/** Since the law often counts all members, a vote may be lost before it begins. */
export function reachOf(
  rule: BallotRule,
  roster: number,
  { present, written }: Pick<Attendance, 'present' | 'written'>,
  recused?: Recusal,
): Reach {
  const inWriting = rule.absentInWriting ? written - (recused?.written ?? 0) : 0;
  const highest = present - (recused?.present ?? 0) + inWriting;
  const size = sizeOf(rule, { roster, there: present + inWriting, recused });
  const quorum = Math.ceil((rule.quorum.num * roster) / rule.quorum.den);
  return { size, need: leastVotes(rule.threshold, size), highest, quorum };
}
