import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { reachOf, undecidedLines, type CouncilState } from '@vinhdanh/domain';
import type { Viewer } from '../../access/viewer.js';
import { RoundDesk } from '../ballot/round-desk.js';

export interface QuorumStanding {
  sessionId: string;
  /** All members; the roll is null while it has not been called. */
  roster: number;
  present: number | null;
  written: number | null;
  /** Least attendance by the strictest rule among the lines without a result, and its article. */
  quorum: number;
  source: string | null;
  /** How many more must be there. */
  missing: number;
}

/** Whether the session can vote, and how many are still needed. */
export class FindQuorum extends Query<QuorumStanding> {
  constructor(
    readonly sessionId: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindQuorum)
export class FindQuorumHandler implements IQueryHandler<FindQuorum> {
  constructor(private readonly desk: RoundDesk) {}

  async execute({ sessionId, viewer }: FindQuorum): Promise<QuorumStanding> {
    const { state } = await this.desk.session(sessionId, viewer, 'council-vote.read');
    const policy = await this.desk.policy(sessionId, state, Object.keys(state.agenda.items));
    const roster = state.council?.roster ?? 0;
    const strictest = undecidedLines(state, policy)
      .flatMap((id) => policy.rules?.get(id)?.rule ?? [])
      .map((rule) => ({ ...rule, least: reachOf(rule, roster, NOBODY).quorum }))
      .sort((a, b) => b.least - a.least)[0];
    const quorum = strictest?.least ?? 0;
    const present = presentOf(state);
    return {
      sessionId,
      roster,
      present,
      written: state.attendance?.written ?? null,
      quorum,
      source: strictest?.source ?? null,
      missing: Math.max(0, quorum - (present ?? 0)),
    };
  }
}

const NOBODY = { present: 0, written: 0 };

const presentOf = ({ attendance }: CouncilState): number | null =>
  attendance ? attendance.present + (attendance.standIns ?? 0) : null;
