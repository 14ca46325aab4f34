import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  isShutOut,
  meetingDecider,
  openBallot,
  openVote,
  type CouncilState,
  type MeetingPhase,
  type VoteMode,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { CouncilViews, type AgendaRow } from '../ports/council-views.js';
import { CommandRunner } from '../run-command.js';
import { MeetingDesk, scopeIn } from './meeting-desk.js';

/** Where the meeting is, as one viewer's screen shows it. */
export interface LivePosition {
  sessionId: string;
  status: string;
  /** Null before the first move and between lines. */
  phase: MeetingPhase | null;
  item: number | null;
  lines: number;
  /** ISO instant of the last move. */
  since: string | null;
  line: Pick<AgendaRow, 'dossierId' | 'award' | 'subjectName' | 'unitName'> | null;
  /** The viewer takes no part in the line that is on: nothing of it is told. */
  away: boolean;
  /** Round that is under way: secret, or by one of the open ways. */
  round: { roundId: string; mode: 'secret' | VoteMode; status: string } | null;
}

export class FindLivePosition extends Query<LivePosition> {
  constructor(
    readonly sessionId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindLivePosition)
export class FindLivePositionHandler implements IQueryHandler<FindLivePosition> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly desk: MeetingDesk,
    private readonly views: CouncilViews,
  ) {}

  async execute({ sessionId, viewer }: FindLivePosition): Promise<LivePosition> {
    const session = await this.desk.attended(sessionId, viewer);
    const { state } = await this.runner.load(meetingDecider, sessionId);
    const { phase = null, dossierId, item = null, since = null } = state.position ?? {};
    const scope = scopeIn(session, viewer);
    const away = dossierId !== undefined && isShutOut(scope, dossierId);
    const [row] =
      dossierId === undefined || away ? [] : await this.views.lines(scope, sessionId, [dossierId]);
    const base = {
      sessionId,
      status: session.status,
      lines: Object.keys(session.agenda.items).length,
      since,
    };
    if (away) return { ...base, phase: null, item: null, line: null, away, round: null };
    return {
      ...base,
      phase,
      item,
      away,
      line: row ? lineOf(row) : null,
      round: roundIn(session),
    };
  }
}

function roundIn(session: CouncilState): LivePosition['round'] {
  const ballot = openBallot(session);
  if (ballot) return { roundId: ballot.roundId, mode: 'secret', status: ballot.status };
  const vote = openVote(session);
  return vote ? { roundId: vote.roundId, mode: vote.mode, status: vote.status } : null;
}

const lineOf = ({ dossierId, award, subjectName, unitName }: AgendaRow) => ({
  dossierId,
  award,
  subjectName,
  unitName,
});
