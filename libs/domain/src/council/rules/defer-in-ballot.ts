import { isIsoDay } from '../../catalogue/period.js';
import type { Decision } from '../../log/decider.js';
import { isRejection, reject, type Rejection } from '../../log/rejection.js';
import type { DeferInBallot } from '../ballot-commands.js';
import type { BallotRound } from '../ballot-state.js';
import type { CouncilPolicy } from '../commands.js';
import { withConclusion } from '../recognition.js';
import type { CouncilState, SessionResult } from '../state.js';
import { roundIn } from './hold-ballot.js';
import { tallyOf } from './record-results.js';

/**
 * The council puts one line off while its secret round is open. It is an act of the meeting in the
 * open, with a reason, and no choice on the ballot: no edition has it as one, and which line is put
 * off must be known before anybody could know a number. It stands even if the round is voided
 * later. Rejects what `deferralBarred` does and what concluding the line would.
 */
export function deferInBallot(
  state: CouncilState,
  command: DeferInBallot,
  policy: CouncilPolicy,
): Decision {
  const barred = deferralBarred(state, command, policy);
  if (barred) return barred;
  const { roundId, dossierId, reason, until } = command;
  const round = roundIn(state, roundId, 'check-in', 'casting') as BallotRound;
  if (round.deferred?.some((one) => one.dossierId === dossierId)) return [];
  const tally = tallyOf(state, { dossierId, votes: { agree: 0, disagree: 0, blank: 0 } }, policy);
  if (isRejection(tally)) return tally;
  const day = until === undefined ? {} : { until };
  const put: SessionResult = {
    tally,
    defer: day,
    revision: (state.results[dossierId]?.revision ?? 0) + 1,
  };
  const cited = round.cited ? { cited: round.cited } : {};
  const result = withConclusion(state, dossierId, put, policy, round.cited);
  if (isRejection(result)) return result;
  const item = round.items.findIndex((one) => one.dossierId === dossierId) + 1;
  return [
    {
      type: 'council-session.ballot-line-deferred',
      data: { roundId, dossierId, item, reason: reason.trim(), ...day },
    },
    { type: 'council-session.result-recorded', data: { dossierId, ...result, ...cited } },
  ];
}

/**
 * Why a line cannot be put off now; also asked before the vault sets anything aside. Once the box
 * is open, nobody may: `ballot-not-in-this-state`. Besides `reason-missing`, `bad-date`,
 * `not-on-agenda`.
 */
export function deferralBarred(
  state: CouncilState,
  { roundId, dossierId, reason, until }: DeferInBallot,
  policy: CouncilPolicy,
): Rejection | undefined {
  const round = roundIn(state, roundId, 'check-in', 'casting');
  if ('code' in round) return round;
  if (!round.items.some((item) => item.dossierId === dossierId))
    return reject('not-on-agenda', { dossierId });
  if (!reason.trim()) return reject('reason-missing');
  if (until !== undefined && !isIsoDay(until)) return reject('bad-date', { value: until });
  const put = round.deferred?.some((one) => one.dossierId === dossierId);
  // Taken back by its unit since: there is nothing left to put off.
  return put || policy.lines?.get(dossierId) === 'scheduled'
    ? undefined
    : reject('not-on-agenda', { dossierId });
}
