import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  recusedFrom,
  seatKey,
  votersOf,
  type BallotCount,
  type CouncilState,
  type VoteCast,
  type VoteRound,
} from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { ownerOf } from '../own-council.js';
import { seenBy } from '../seen-by.js';
import { VoteDesk } from './vote-desk.js';

export interface VoteStanding extends Pick<VoteRound, 'roundId' | 'mode' | 'status' | 'until'> {
  sessionId: string;
  version: number;
  items: { item: number; dossierId: string; lowerForm?: string }[];
  /** Who is asked, and whether an answer to every item is there; of a show of hands nobody. */
  members: { seat: string; position: string; answered: boolean; items: number }[];
  present: number;
  quorum: number;
  /** How many are still needed for a quorum. */
  missing: number;
  /** Seat the viewer answers for in this round; absent for who only looks on. */
  seat?: string;
  /** The viewer's own choices, and items on which the viewer does not vote. */
  own: VoteCast;
  recused: string[];
  /** By name, for the secretary at once and for everybody once the round is closed. */
  cast?: { seat: string; choices: VoteCast }[];
  /** By line, once the round is closed. */
  counts?: (BallotCount & { dossierId: string })[];
  reason?: string;
}

export class FindVote extends Query<VoteStanding> {
  constructor(
    readonly roundId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindVote)
export class FindVoteHandler implements IQueryHandler<FindVote> {
  constructor(private readonly desk: VoteDesk) {}

  async execute({ roundId, viewer }: FindVote): Promise<VoteStanding> {
    const found = await this.desk.round(roundId, viewer, 'council-vote.read');
    const { sessionId, version, round } = found;
    const state = seenBy(viewer.scope, found.state);
    const { mode, status, until, quorum, cast, counts, reason } = round;
    const shown = new Map(
      round.items.map((item, i) => [item.dossierId, { item: i + 1, count: counts?.[i] }]),
    );
    const items = (state.votes ?? []).find((one) => one.roundId === roundId)?.items ?? [];
    const lines = new Set(items.map(({ dossierId }) => dossierId));
    const members = mode === 'open' ? [] : membersOf(found.state, round, lines);
    const here = mode === 'written' ? answering(members) : presentOf(found.state);
    const mine = ownSeat(found.state, viewer.accountId);
    const keeper = viewer.judge('council-vote.enter', ownerOf(state.council)).allow;
    const seen = keeper || status === 'closed';
    return {
      roundId,
      sessionId,
      version,
      mode,
      status,
      ...(until ? { until } : {}),
      ...(reason ? { reason } : {}),
      items: items.map(({ dossierId, lowerForm }) => ({
        item: shown.get(dossierId)!.item,
        dossierId,
        ...(lowerForm ? { lowerForm } : {}),
      })),
      members,
      present: here,
      quorum,
      missing: Math.max(0, quorum - here),
      ...(members.some(({ seat }) => seat === mine) ? { seat: mine } : {}),
      own: within(cast[mine ?? ''] ?? {}, lines),
      recused: items
        .filter(({ dossierId }) => mine !== undefined && recusedFrom(state, dossierId).has(mine))
        .map(({ dossierId }) => dossierId),
      ...(seen && mode !== 'open'
        ? {
            cast: Object.entries(cast).map(([seat, choices]) => ({
              seat,
              choices: within(choices, lines),
            })),
          }
        : {}),
      ...(status === 'closed'
        ? { counts: items.map(({ dossierId }) => ({ dossierId, ...shown.get(dossierId)!.count! })) }
        : {}),
    };
  }
}

const within = (choices: VoteCast, lines: ReadonlySet<string>): VoteCast =>
  Object.fromEntries(Object.entries(choices).filter(([line]) => lines.has(line)));

const presentOf = ({ attendance }: CouncilState): number =>
  (attendance?.present ?? 0) + (attendance?.standIns ?? 0);

const answering = (members: VoteStanding['members']): number =>
  members.filter(({ items }) => items > 0).length;

/** The seat an account votes for: its own, or the one it stands in for. */
function ownSeat(state: CouncilState, accountId: string): string | undefined {
  const own = state.council?.members?.find((seat) => seat.accountId === accountId);
  return own ? seatKey(own) : votersOf(state).find((one) => one.accountId === accountId)?.seat;
}

function membersOf(
  state: CouncilState,
  { mode, cast }: VoteRound,
  lines: ReadonlySet<string>,
): VoteStanding['members'] {
  const room = new Set(votersOf(state).map(({ seat }) => seat));
  return (state.council?.members ?? []).flatMap((member) => {
    const seat = seatKey(member);
    if (seat === undefined || (mode === 'recorded' && !room.has(seat))) return [];
    const asked = [...lines].filter((line) => !recusedFrom(state, line).has(seat));
    const items = asked.filter((line) => cast[seat]?.[line] !== undefined).length;
    return [{ seat, position: member.position, answered: items === asked.length, items }];
  });
}

/** A session's rounds as a list shows them. */
export const votesShown = (state: CouncilState) =>
  state.votes?.map(({ roundId, mode, status, items, until, reason }) => ({
    roundId,
    mode,
    status,
    items: items.length,
    ...(until ? { until } : {}),
    ...(reason ? { reason } : {}),
  }));
