import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Lang } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import { decodeCursor, toPage, type Page } from '../paging/cursor.js';
import { AuditViews } from '../ports/audit-views.js';
import { endOfDay, startOfDay } from '../time-travel/parse-at.js';
import { auditRow, idsIn, type AuditRow } from './audit-row.js';

/** `from` and `to` are days (Vietnam) or ISO instants, both included: when it entered the log. */
export interface AuditQuery {
  dossier?: string;
  stream?: string;
  actor?: string;
  unit?: string;
  stage?: string;
  type?: string;
  from?: string;
  to?: string;
  order: 'asc' | 'desc';
}

export class FindAudit extends Query<Page<AuditRow>> {
  constructor(
    readonly query: AuditQuery,
    readonly lang: Lang,
    readonly viewer: Pick<Viewer, 'scope'>,
    readonly limit: number,
    readonly cursor?: string,
  ) {
    super();
  }
}

@QueryHandler(FindAudit)
export class FindAuditHandler implements IQueryHandler<FindAudit> {
  constructor(private readonly views: AuditViews) {}

  async execute({ query, lang, viewer, limit, cursor }: FindAudit): Promise<Page<AuditRow>> {
    const { from, to, order, ...exact } = query;
    const after = decodeCursor('audit', query, cursor);
    const filter = {
      ...exact,
      ...(await this.views.span(from && first(from), to && last(to))),
    };
    const index = after === undefined ? undefined : Number(after);
    const rows = await this.views.page(viewer.scope, filter, order, index, limit + 1);
    const names = await this.views.names([...new Set(rows.flatMap(idsIn))]);
    return toPage(
      rows,
      limit,
      (row) => String(row.logIndex),
      'audit',
      query,
      (row) => auditRow(row, lang, names),
    );
  }
}

const isDay = (text: string): boolean => text.length === 10;
const first = (text: string): string => (isDay(text) ? startOfDay(text) : text);
const last = (text: string): string => (isDay(text) ? endOfDay(text) : text);
