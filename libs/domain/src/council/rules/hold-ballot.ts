import type { CommandContext, Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type { CheckIn, CloseCheckIn, VoidBallot } from '../ballot-commands.js';
import type { BallotRound, BallotStatus } from '../ballot-state.js';
import { votersOf } from '../roll.js';
import type { CouncilState } from '../state.js';

/** The round of this id, if it is in one of these states. */
export function roundIn(
  state: CouncilState,
  roundId: string,
  ...allowed: BallotStatus[]
): BallotRound | Rejection {
  const round = state.ballots?.find((one) => one.roundId === roundId);
  if (!round) return reject('ballot-round-unknown');
  if (round.status === 'void') return reject('ballot-round-void');
  return allowed.includes(round.status)
    ? round
    : reject('ballot-not-in-this-state', { status: round.status, allowed });
}

/** A member takes the sheet; taken twice it is the same sheet. */
export function checkIn(
  state: CouncilState,
  { roundId }: CheckIn,
  { actor }: CommandContext,
): Decision {
  const round = roundIn(state, roundId, 'check-in');
  if ('code' in round) return round;
  if (!votersOf(state).some(({ accountId }) => accountId === actor)) return reject('no-seat');
  if (round.items.every((item) => item.withheld?.includes(actor))) return reject('recused-member');
  if (round.checkedIn.includes(actor)) return [];
  const present = state.attendance?.present ?? 0;
  const checkedIn = round.checkedIn.length + 1;
  if (checkedIn > present) return reject('more-than-present', { present, checkedIn });
  return [{ type: 'council-session.ballot-checked-in', data: { roundId, checkedIn, present } }];
}

/** The keys are gone; from here nobody can get a sheet. Needs the quorum among those who did. */
export function closeCheckIn(state: CouncilState, command: CloseCheckIn): Decision {
  const { roundId, issued, paper } = command;
  const round = roundIn(state, roundId, 'check-in');
  if ('code' in round) return round;
  const wrong = checkInBarred(state, round, paper);
  if (wrong) return wrong;
  if (issued > round.checkedIn.length)
    return reject('ballot-box-broken', { faults: ['more-issued-than-checked-in'] });
  const checkedIn = round.checkedIn.length;
  return [
    {
      type: 'council-session.ballot-check-in-closed',
      data: { roundId, checkedIn, issued, paper, keyDestroyed: true },
    },
  ];
}

/** Why check-in cannot be closed with so many sheets on paper; asked before the keys are destroyed. */
export function checkInBarred(
  state: CouncilState,
  round: BallotRound,
  paper: number,
): Rejection | undefined {
  const present = state.attendance?.present ?? 0;
  const voters = round.checkedIn.length + paper;
  const there = voters + (state.attendance?.standIns ?? 0);
  if (!Number.isInteger(paper) || paper < 0 || voters > present)
    return reject('more-than-present', { present, checkedIn: voters });
  const roster = state.council?.roster ?? 0;
  if (there < round.quorum)
    return reject('quorum-not-met', {
      present: there,
      need: round.quorum,
      roster,
      source: round.quorumSource ?? '–',
    });
  return undefined;
}

/** A round that went wrong counts for nothing; another may be held. */
export function voidRound(state: CouncilState, { roundId, reason }: VoidBallot): Decision {
  const round = state.ballots?.find((one) => one.roundId === roundId);
  if (round?.status === 'void') return [];
  const open = roundIn(state, roundId, 'check-in', 'casting', 'counting');
  if ('code' in open) return open;
  return [
    {
      type: 'council-session.ballot-voided',
      data: { roundId, phase: open.status, reason },
    },
  ];
}
