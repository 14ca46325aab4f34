import { Injectable } from '@nestjs/common';
import {
  DueViews,
  type DueFilter,
  type DueListRow,
  type DuePage,
  type DueRow,
  type DueSubject,
  type DueUnits,
} from '@vinhdanh/application';
import type { DueStanding, ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { NAMES } from './dossier-sql.js';
import {
  DUE_ADD,
  DUE_COUNT,
  DUE_LIST,
  DUE_MOVE_ON,
  DUE_REPLACE,
  DUE_ROUNDS,
  DUE_PLACES,
  DUE_ROWS,
  DUE_SUBJECTS,
  DUE_SUMMARY,
} from './due-sql.js';

interface Names {
  subjects: Record<string, string | null>;
  units: Record<string, string | null>;
}

@Injectable()
export class PgDueViews extends DueViews {
  constructor(private readonly db: Database) {
    super();
  }

  async subjects(
    units: DueUnits,
    on: string,
    after: string | undefined,
    limit: number,
    byName = false,
  ) {
    const values = [units, after ?? '', limit, on, byName];
    const rows = await this.db.query<DueSubject & { positionClass: string | null }>(
      DUE_SUBJECTS,
      values,
    );
    return rows.map(({ positionClass, ...subject }) =>
      positionClass === null ? subject : { ...subject, positionClass },
    ) as DueSubject[];
  }

  async count(units: DueUnits, most: number): Promise<number> {
    return (await this.db.query<{ n: number }>(DUE_COUNT, [units, most]))[0]?.n ?? 0;
  }

  async rounds(year: number) {
    return this.db.query<{ awards: string[]; meritTo: string; deadline: string }>(DUE_ROUNDS, [
      String(year),
    ]);
  }

  async names(subjectIds: string[], unitIds: string[]): Promise<Names> {
    const streams = unitIds.map((id) => `organisation:${id}`);
    const [names] = await this.db.query<Names>(NAMES, [subjectIds, streams]);
    return names ?? { subjects: {}, units: {} };
  }

  async begin(id: string, list: { question: string; unitLine: string[]; total: number }) {
    const [row] = await this.db.query<{ after_subject: string | null }>(
      `insert into vd_due_list (list_id, question, unit_line, total) values ($1, $2, $3, $4)
       on conflict (list_id) do update set total = greatest(vd_due_list.total, excluded.total),
         updated_at = clock_timestamp()
       returning after_subject`,
      [id, list.question, list.unitLine, list.total],
    );
    return row?.after_subject ?? undefined;
  }

  async add(id: string, { after, done, rows }: DuePage): Promise<void> {
    await this.db.transaction(async (client) => {
      const missed = rows.filter((row) => row.missed).length;
      const moved = await client.query(DUE_MOVE_ON, [id, after, done, rows.length, missed]);
      if (moved.rowCount === 0 || rows.length === 0) return;
      await client.query(DUE_ADD, [id, JSON.stringify(rows)]);
    });
  }

  async finish(id: string): Promise<void> {
    await this.db.query(DUE_PLACES, [id]);
    await this.db.query(DUE_REPLACE, [id]);
  }

  async find(scope: ViewScope, id: string): Promise<DueListRow | undefined> {
    return (await this.db.readAs<DueListRow>(scope, `${DUE_LIST} where l.list_id = $1`, [id]))[0];
  }

  async list(scope: ViewScope, before: string | undefined, limit: number): Promise<DueListRow[]> {
    const [at, id] = before?.split('~') ?? [];
    return this.db.readAs<DueListRow>(
      scope,
      `${DUE_LIST} where $1::text is null or (s.state->>'requestedAt', l.list_id) < ($1, $2)
       order by s.state->>'requestedAt' desc, l.list_id desc limit $3`,
      [at ?? null, id ?? null, limit],
    );
  }

  async rows(id: string, filter: DueFilter, after: string | undefined, limit: number) {
    const [award = '', subject = ''] = after?.split('~') ?? [];
    const { award: only = null, standing = null, missed = false } = filter;
    return this.db.query<Omit<DueRow, 'subjectName' | 'unitName'>>(DUE_ROWS, [
      id,
      only,
      standing,
      missed,
      award,
      subject,
      limit,
    ]);
  }

  async summary(id: string) {
    return this.db.query<{ award: string; standing: DueStanding; rows: number; missed: number }>(
      DUE_SUMMARY,
      [id],
    );
  }
}
