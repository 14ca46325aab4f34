import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { NotVisible } from '../errors.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import {
  Rehearsals,
  type FlipCount,
  type FlipRow,
  type RehearsalRow,
} from '../ports/rehearsals.js';

/** Rehearsals, newest first. */
export class ListRehearsals extends Query<Page<RehearsalRow>> {
  constructor(
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListRehearsals)
export class ListRehearsalsHandler implements IQueryHandler<ListRehearsals> {
  constructor(private readonly rehearsals: Rehearsals) {}

  async execute({ limit, cursor }: ListRehearsals): Promise<Page<RehearsalRow>> {
    const before = decodeCursor('rehearsals', {}, cursor);
    const rows = await this.rehearsals.list(before, limit + 1);
    const key = (row: RehearsalRow): string => `${row.state.requestedAt}~${row.id}`;
    return toPage(rows, limit, key, 'rehearsals', {}, (row) => row);
  }
}

/** One rehearsal, how far it is, and how often each criterion flips a verdict. */
export class FindRehearsal extends Query<RehearsalRow & { summary: FlipCount[] }> {
  constructor(readonly rehearsalId: string) {
    super();
  }
}

@QueryHandler(FindRehearsal)
export class FindRehearsalHandler implements IQueryHandler<FindRehearsal> {
  constructor(private readonly rehearsals: Rehearsals) {}

  async execute({ rehearsalId }: FindRehearsal) {
    const found = await this.rehearsals.find(rehearsalId);
    if (!found) throw new NotVisible('rehearsal');
    return { ...found, summary: await this.rehearsals.summary(rehearsalId) };
  }
}

/** Verdicts that flip, in the order they were found. */
export class ListFlips extends Query<Page<FlipRow>> {
  constructor(
    readonly rehearsalId: string,
    readonly filter: { award?: string; criterion?: string },
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(ListFlips)
export class ListFlipsHandler implements IQueryHandler<ListFlips> {
  constructor(private readonly rehearsals: Rehearsals) {}

  async execute({ rehearsalId, filter, limit, cursor }: ListFlips): Promise<Page<FlipRow>> {
    if (!(await this.rehearsals.find(rehearsalId))) throw new NotVisible('rehearsal');
    const bound = { rehearsalId, ...filter };
    const after = Number(decodeCursor('flips', bound, cursor) ?? 0);
    const rows = await this.rehearsals.flips(rehearsalId, filter, after, limit + 1);
    return toPage(
      rows,
      limit,
      (row) => String(row.n),
      'flips',
      bound,
      (row) => row,
    );
  }
}
