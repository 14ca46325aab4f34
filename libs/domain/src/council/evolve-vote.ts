import type { BallotCount } from '../ballot/index.js';
import type { JsonObject } from '../log/json.js';
import type { CouncilState } from './state.js';
import type { VoteCast, VoteRound } from './vote-state.js';

/** Replays rounds that are not secret; undefined for an event that is none. */
export function evolveVote(
  state: CouncilState,
  { type, data }: { type: string; data: JsonObject },
): CouncilState | undefined {
  const change = (how: (round: VoteRound) => Partial<VoteRound>): CouncilState => ({
    ...state,
    votes: (state.votes ?? []).map((round) =>
      round.roundId === data.roundId ? { ...round, ...how(round) } : round,
    ),
  });
  switch (type) {
    case 'council-session.vote-opened': {
      const { count: _count, ...opened } = data;
      const round = { ...(opened as unknown as VoteRound), status: 'open' as const, cast: {} };
      // A circulation has no roll call: it is under way once it was sent round.
      const status = state.mode === 'circulation' ? ('in-session' as const) : state.status;
      return { ...state, status, votes: [...(state.votes ?? []), round] };
    }
    case 'council-session.vote-cast': {
      const seat = String(data.seat);
      const choices = data.choices as unknown as VoteCast;
      return change(({ cast }) => ({ cast: { ...cast, [seat]: { ...cast[seat], ...choices } } }));
    }
    case 'council-session.vote-closed':
      return change(() => ({
        status: 'closed',
        counts: data.counts as unknown as BallotCount[],
      }));
    case 'council-session.vote-voided':
      return change(() => ({ status: 'void', reason: String(data.reason) }));
    default:
      return undefined;
  }
}
