import type { LawCitation } from '../catalogue/citation.js';
import type { JsonObject } from '../log/json.js';
import type {
  BallotRound,
  DeferredItem,
  OpenedBox,
  PaperCount,
  SheetItem,
  WrittenVotes,
} from './ballot-state.js';
import type { CouncilState } from './state.js';

/** Replays the facts of secret rounds; undefined for an event that is none. */
export function evolveBallot(
  state: CouncilState,
  { type, data }: { type: string; data: JsonObject },
  at: string,
  actor: string,
): CouncilState | undefined {
  const change = (how: (round: BallotRound) => Partial<BallotRound>): CouncilState => ({
    ...state,
    ballots: (state.ballots ?? []).map((round) =>
      round.roundId === data.roundId ? { ...round, ...how(round) } : round,
    ),
  });
  switch (type) {
    case 'council-session.ballot-opened':
      return { ...state, ballots: [...(state.ballots ?? []), opened(data)] };
    case 'council-session.ballot-checked-in':
      return change(({ checkedIn }) => ({ checkedIn: [...checkedIn, actor].sort() }));
    case 'council-session.ballot-check-in-closed':
      return change(() => ({
        status: 'casting',
        castingSince: at,
        issued: Number(data.issued),
        paper: Number(data.paper),
      }));
    case 'council-session.ballot-line-deferred': {
      const { dossierId, reason, until } = data as unknown as DeferredItem;
      const put = { dossierId, reason, ...(until ? { until } : {}), by: actor, at };
      return change(({ deferred = [] }) => ({ deferred: [...deferred, put] }));
    }
    case 'council-session.ballot-box-opened': {
      const { written, ballots, ballotRoot, receiptRoot, counts, ...more } =
        data as unknown as OpenedBox & { written: WrittenVotes[] };
      const { deferred, setAside, setAsideRoot } = more;
      const aside = deferred ? { deferred, setAside, setAsideRoot } : {};
      const box = { ballots, ballotRoot, receiptRoot, counts, ...aside };
      return change(() => ({ status: 'counting', box, written }));
    }
    case 'council-session.ballot-paper-entered': {
      const entry: PaperCount = { by: actor, counts: data.counts as never };
      return change(({ papers }) => ({
        papers: [...papers.filter((one) => one.by !== actor), entry],
      }));
    }
    case 'council-session.ballot-tallied':
      return change(() => ({ status: 'tallied' }));
    case 'council-session.ballot-voided':
      return change(() => ({ status: 'void', reason: String(data.reason) }));
    default:
      return undefined;
  }
}

const opened = ({
  roundId,
  items,
  keysDigest,
  quorum,
  quorumSource,
  cited,
}: JsonObject): BallotRound => ({
  roundId: String(roundId),
  status: 'check-in',
  items: items as unknown as SheetItem[],
  keysDigest: String(keysDigest),
  quorum: Number(quorum),
  ...(quorumSource ? { quorumSource: String(quorumSource) } : {}),
  checkedIn: [],
  issued: 0,
  paper: 0,
  papers: [],
  ...(cited ? { cited: cited as unknown as LawCitation } : {}),
});
