import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  dossierDecider,
  isRejection,
  reachOf,
  recognisesWorks,
  type BallotRule,
  type CommandContext,
  type CouncilState,
  type DossierState,
  type Reach,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { SessionLines } from '../council/session-lines.js';
import { VoteRules } from '../council/vote-rules.js';
import { decodeCursor, encodeCursor, type Page } from '../paging/cursor.js';
import { Clock } from '../ports/clock.js';
import { CouncilViews, type AgendaRow } from '../ports/council-views.js';
import { CommandRunner } from '../run-command.js';
import { MeetingDesk } from './meeting-desk.js';

/** A waiting line and whether it could go on the agenda now; nothing is put there by asking. */
export interface Candidate extends Pick<
  AgendaRow,
  'dossierId' | 'award' | 'recipientKind' | 'unitId' | 'unitName' | 'subjectName'
> {
  ready: boolean;
  /** Why not, with the steps that are open. */
  code?: string;
  facts?: Record<string, unknown>;
  /** What a vote on it could come to: with those there, or with everybody before the roll. */
  vote?: Reach & { roster: number; rule: BallotRule };
}

export interface CandidatePage extends Page<Candidate> {
  /** All lines that wait for this council and match. */
  total: number;
}

export class FindAgendaCandidates extends Query<CandidatePage> {
  constructor(
    readonly sessionId: string,
    readonly wish: { roundId?: string; awards?: string[] },
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(FindAgendaCandidates)
export class FindAgendaCandidatesHandler implements IQueryHandler<FindAgendaCandidates> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly desk: MeetingDesk,
    private readonly views: CouncilViews,
    private readonly agenda: SessionLines,
    private readonly rules: VoteRules,
    private readonly clock: Clock,
  ) {}

  async execute(query: FindAgendaCandidates): Promise<CandidatePage> {
    const { sessionId, wish, viewer, limit, cursor } = query;
    const session = await this.desk.session(sessionId, viewer, 'council-session.set-agenda');
    const heldOn = session.heldOn ?? '';
    const ids = await this.agenda.waiting(sessionId, session, wish);
    const list = `agenda-candidates:${sessionId}`;
    const from = Number(decodeCursor(list, wish, cursor) ?? 0);
    const wanted = ids.slice(from, from + limit + 1);
    const [rows, found] = await Promise.all([
      this.views.lines(viewer.scope, sessionId, wanted),
      this.runner.loadMany<DossierState>(dossierDecider, wanted),
    ]);
    const rowOf = new Map(rows.map((row) => [row.dossierId, row]));
    const at = this.clock.now().toISOString();
    const items: Candidate[] = [];
    for (const id of wanted.slice(0, limit)) {
      const row = rowOf.get(id);
      const state = found.get(id)?.state;
      if (!row || !state) continue;
      const works = recognisesWorks(session);
      const vote = await this.voteOn(state, session);
      items.push({
        ...shown(row),
        // A work is taken up whatever else its dossier waits for.
        ...(works ? { ready: true } : readiness(state, heldOn, at)),
        ...(vote ? { vote } : {}),
      });
    }
    const more = wanted.length > limit;
    const next = more ? { nextCursor: encodeCursor(list, wish, String(from + limit)) } : {};
    return { items, ...next, total: ids.length };
  }

  private async voteOn(
    dossier: DossierState,
    session: CouncilState,
  ): Promise<Candidate['vote'] | undefined> {
    const rule = (await this.rules.forLine(dossier, session))?.rule;
    const roster = session.council?.roster;
    if (!rule || !roster) return undefined;
    const there = session.attendance ?? { present: roster, written: 0 };
    return { roster, rule, ...reachOf(rule, roster, there) };
  }
}

/** The very rule that puts a line on the agenda, asked without doing it. */
function readiness(
  state: DossierState,
  heldOn: string,
  at: string,
): Pick<Candidate, 'ready' | 'code' | 'facts'> {
  const context: CommandContext = { actor: 'system:preview', at };
  const command = { type: 'schedule' as const, sessionId: '', item: 1 };
  const decided = dossierDecider.decide(state, command, { heldOn }, context);
  return isRejection(decided)
    ? { ready: false, code: decided.code, facts: decided.facts }
    : { ready: true };
}

const shown = ({ dossierId, award, recipientKind, unitId, unitName, subjectName }: AgendaRow) => ({
  dossierId,
  award,
  recipientKind,
  unitId,
  unitName,
  subjectName,
});
