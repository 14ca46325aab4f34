import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  councilDecider,
  countVerdict,
  isRejection,
  isShutOut,
  type AgendaSkip,
  type CouncilState,
  type SessionResult,
  type WorkOnAgenda,
} from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { ballotsShown } from './ballot/find-ballot.js';
import { begun, type Begun } from '../begun.js';
import { seenBy } from './seen-by.js';
import { votesShown } from './vote/find-vote.js';
import { CouncilViews, type AgendaRow, type VoteRecord } from '../ports/council-views.js';
import { TimeTravel, type At } from '../ports/time-travel.js';

/** A session as people read it: its lines are paged apart. */
export interface SessionItem extends Omit<
  Begun<CouncilState, 'title' | 'heldOn' | 'council'>,
  'results' | 'agenda' | 'claims' | 'ballots' | 'votes' | 'conflicts' | 'shut' | 'works'
> {
  id: string;
  version: number;
  /** `skipped`: lines the last request could not put on the list, as far as the viewer sees them. */
  agenda: { requested: number; built: number; lines: number; skipped?: AgendaSkip[] };
  recorded: number;
  /** Secret rounds; what was counted stands in the results. */
  ballots?: ReturnType<typeof ballotsShown>;
  /** Rounds that are not secret. */
  votes?: ReturnType<typeof votesShown>;
}

/** A vote with how its figures come about. */
export interface VoteShown extends VoteRecord {
  /** What the share is taken of, in people. */
  size: number;
  /** Share in favour in hundredths of a percent, cut; 9000 is 90 %. */
  share: number;
}

export interface SessionLine extends Omit<AgendaRow, 'vote' | 'status'> {
  /** As it is today: absent when the past is asked for. */
  status?: string;
  vote?: VoteShown | null;
  item: number;
  /** As the secretary recorded it; null while there is none. */
  result: SessionResult | null;
  /** Of an initiative council: what it is asked to recognise; the title is null once erased. */
  work?: WorkOnAgenda & { title: string | null };
}

export interface SessionDetail extends SessionItem {
  /** Position in the log the answer stands for; absent for "now". */
  logIndex?: number;
  lines: Page<SessionLine>;
}

export class ListSessions extends Query<Page<SessionItem>> {
  constructor(
    readonly filter: { status?: string },
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListSessions)
export class ListSessionsHandler implements IQueryHandler<ListSessions> {
  constructor(private readonly views: CouncilViews) {}

  async execute({ filter, viewer, limit, cursor }: ListSessions): Promise<Page<SessionItem>> {
    const list = 'council-sessions-by-day';
    const after = decodeCursor(list, filter, cursor);
    const rows = await this.views.list(viewer.scope, filter, after, limit + 1);
    const item = (row: (typeof rows)[number]) =>
      itemOf(row.id, row.version, seenBy(viewer.scope, row.state));
    return toPage(rows, limit, (row) => row.listPlace, list, filter, item);
  }
}

export class FindSession extends Query<SessionDetail> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
    readonly limit: number,
    readonly cursor?: string,
    readonly at?: At,
  ) {
    super();
  }
}

@QueryHandler(FindSession)
export class FindSessionHandler implements IQueryHandler<FindSession> {
  constructor(
    private readonly views: CouncilViews,
    private readonly past: TimeTravel,
  ) {}

  async execute(query: FindSession): Promise<SessionDetail> {
    const { id, viewer, at } = query;
    const now = await this.views.find(viewer.scope, id);
    if (!now) throw new NotVisible('council session');
    const shown = (whole: CouncilState, version: number) => {
      const state = seenBy(viewer.scope, whole);
      return viewer.scope.kind === 'all'
        ? withSkipped(id, version, state)
        : itemOf(id, version, state);
    };
    if (!at) return { ...shown(now.state, now.version), lines: await this.lines(query, now) };
    const then = await this.past.stateAt(councilDecider, id, at);
    if (then.version === 0) throw new NotVisible('council session');
    return {
      ...shown(then.state, then.version),
      logIndex: then.logIndex,
      lines: await this.lines(query, then),
    };
  }

  /**
   * A page of the agenda in the order of its numbers, as far as the viewer sees the lines. Of the
   * past only what the session itself recorded is told: a line's vote and status are of today.
   */
  private async lines(
    { id, viewer, limit, cursor, at }: FindSession,
    { state }: { state: CouncilState },
  ): Promise<Page<SessionLine>> {
    const filter = at ?? {};
    const after = Number(decodeCursor(`council-session:${id}`, filter, cursor) ?? 0);
    const numbered = Object.entries(state.agenda.items)
      .filter(([line, item]) => item > after && !isShutOut(viewer.scope, line))
      .sort(([, a], [, b]) => a - b);
    const seen = await this.views.lines(
      viewer.scope,
      id,
      // A narrow scope may see few lines of many: then the page is cut after the scope is asked.
      (viewer.scope.kind === 'all' ? numbered.slice(0, limit + 1) : numbered).map(([line]) => line),
    );
    const rows = new Map(seen.map((row) => [row.dossierId, row]));
    const titles = state.works ? await this.views.workTitles(id) : new Map<string, string>();
    const visible = numbered.flatMap(([dossierId, item]): SessionLine[] => {
      const row = rows.get(dossierId);
      if (!row) return [];
      const { status, vote, ...names } = row;
      const result = state.results[dossierId] ?? null;
      const asked = state.works?.[dossierId];
      const work = asked ? { work: { ...asked, title: titles.get(dossierId) ?? null } } : {};
      const told = vote ?? ownVote(state, result);
      const now = at ? {} : { status, vote: told && reckoned(told) };
      return [{ ...names, ...now, dossierId, item, result, ...work }];
    });
    const page = visible.slice(0, limit + 1);
    const key = (line: SessionLine) => String(line.item);
    return toPage(page, limit, key, `council-session:${id}`, filter, (line) => line);
  }
}

/** Of an initiative council the session itself reckons what a vote came to. */
function ownVote({ heldOn = '' }: CouncilState, result: SessionResult | null): VoteRecord | null {
  if (!result?.concluded) return null;
  return { ...result.concluded, on: heldOn, tally: result.tally };
}

/** What the share was taken of, reckoned anew from the tally and the rule. */
function reckoned(vote: VoteRecord): VoteShown {
  const { tally, rule, yes } = vote;
  const counted = countVerdict(tally, rule, tally.roster);
  // A vote that was concluded adds up; the roster stands in should the rules grow stricter.
  const size = isRejection(counted) ? tally.roster : counted.size;
  return { ...vote, size, share: size === 0 ? 0 : Math.floor((yes * 10_000) / size) };
}

/** Lines of units out of sight may be among those skipped, so only who sees all is told. */
function withSkipped(id: string, version: number, state: CouncilState): SessionItem {
  const item = itemOf(id, version, state);
  return { ...item, agenda: { ...item.agenda, skipped: state.agenda.skipped ?? [] } };
}

function itemOf(id: string, version: number, state: CouncilState): SessionItem {
  const {
    results,
    agenda,
    claims: _claims,
    ballots: _ballots,
    votes: _votes,
    conflicts: _conflicts,
    shut: _shut,
    works: _works,
    ...rest
  } = begun(state, 'title', 'heldOn', 'council');
  const votes = votesShown(state);
  const ballots = ballotsShown(state);
  const { requested, open, items } = agenda;
  return {
    id,
    version,
    ...rest,
    agenda: { requested, built: requested - open.length, lines: Object.keys(items).length },
    recorded: Object.keys(results).length,
    ...(ballots ? { ballots } : {}),
    ...(votes ? { votes } : {}),
  };
}
