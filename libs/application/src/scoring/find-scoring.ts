import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { scoresOf, type CandidateScore, type ScoreRoundState } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { MemberNames } from '../cluster/member-names.js';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import {
  ScoringViews,
  type ScoreRoundFilter,
  type ScoreRoundRow,
  type ScoreSheetRow,
} from '../ports/scoring-views.js';

type Flat<R extends { state: object }> = Omit<R, 'state'> & R['state'];
const flat = <R extends { state: object }>({ state, ...ids }: R) =>
  ({ ...ids, ...state }) as Flat<R>;

export class ListScoreSheets extends Query<Page<Flat<ScoreSheetRow>>> {
  constructor(
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListScoreSheets)
export class ListScoreSheetsHandler implements IQueryHandler<ListScoreSheets> {
  constructor(private readonly views: ScoringViews) {}

  async execute({ limit, cursor }: ListScoreSheets): Promise<Page<Flat<ScoreSheetRow>>> {
    const rows = await this.views.sheets(decodeCursor('score-sheets', {}, cursor), limit + 1);
    return toPage(rows, limit, (row) => row.id, 'score-sheets', {}, flat);
  }
}

export class FindScoreSheet extends Query<Flat<ScoreSheetRow>> {
  constructor(readonly id: string) {
    super();
  }
}

@QueryHandler(FindScoreSheet)
export class FindScoreSheetHandler implements IQueryHandler<FindScoreSheet> {
  constructor(private readonly views: ScoringViews) {}

  async execute({ id }: FindScoreSheet): Promise<Flat<ScoreSheetRow>> {
    const found = await this.views.sheet(id);
    if (!found) throw new NotVisible('score sheet');
    return flat(found);
  }
}

/** A round in a list: how many take part, not who gave what. */
export type ScoreRoundItem = Pick<ScoreRoundRow, 'id' | 'version'> &
  Pick<
    ScoreRoundState,
    'status' | 'title' | 'year' | 'purpose' | 'sheetId' | 'on' | 'concludedOn'
  > & {
    candidates: number;
  };

export class ListScoreRounds extends Query<Page<ScoreRoundItem>> {
  constructor(
    readonly filter: ScoreRoundFilter,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListScoreRounds)
export class ListScoreRoundsHandler implements IQueryHandler<ListScoreRounds> {
  constructor(private readonly views: ScoringViews) {}

  async execute({ filter, limit, cursor }: ListScoreRounds): Promise<Page<ScoreRoundItem>> {
    const after = decodeCursor('score-rounds', filter, cursor);
    const rows = await this.views.rounds(filter, after, limit + 1);
    const key = (row: ScoreRoundRow): string => row.id;
    return toPage(rows, limit, key, 'score-rounds', filter, ({ id, version, state }) => {
      const { status, title, year, purpose, sheetId, on, concludedOn, candidates } = state;
      const shown = { status, title, year, purpose, sheetId, on, concludedOn };
      return { id, version, ...shown, candidates: candidates.length };
    });
  }
}

export interface ScoreRoundDetail extends Omit<ScoreRoundState, 'scores'> {
  id: string;
  version: number;
  /** Absent for who may mark only, as long as marking goes on. */
  scores?: CandidateScore[];
  /** Names of the candidates by id; erased ones are absent. */
  names: Record<string, string>;
}

export class FindScoreRound extends Query<ScoreRoundDetail> {
  constructor(
    readonly id: string,
    readonly viewer: Viewer,
  ) {
    super();
  }
}

@QueryHandler(FindScoreRound)
export class FindScoreRoundHandler implements IQueryHandler<FindScoreRound> {
  constructor(
    private readonly views: ScoringViews,
    private readonly members: MemberNames,
  ) {}

  async execute({ id, viewer }: FindScoreRound): Promise<ScoreRoundDetail> {
    const found = await this.views.round(id);
    if (!found) throw new NotVisible('score round');
    const { state, version } = found;
    const { scores: _kept, ...rest } = state;
    const names = await this.members.of(state.candidates);
    const all = state.status !== 'open' || viewer.judge('scoring.run', {}).allow;
    if (all) return { id, version, ...rest, names, scores: scoresOf(state) };
    // Evaluators judge for themselves: what others gave is shown when all have spoken.
    const own = state.marks[viewer.accountId];
    return { id, version, ...rest, names, marks: own ? { [viewer.accountId]: own } : {} };
  }
}
