import { Injectable } from '@nestjs/common';
import {
  LineageViews,
  type HandoverItem,
  type HandoverSubject,
  type HeldRole,
  type LineageRow,
  type OpenLines,
  type UnderWay,
} from '@vinhdanh/application';
import { Database } from '../postgres/database.js';
import {
  HANDOVER_LETTERS,
  HANDOVER_LINES,
  HANDOVER_ROUNDS,
  HANDOVER_SUBJECTS,
  HELD_ROLES,
  HOLDERS,
  LINEAGE_LIST,
  LINEAGE_ONE,
  OPEN_LETTER_COUNTS,
  OPEN_LINE_COUNTS,
  OPEN_ROUNDS,
  OWN_ACTS,
  OWN_SESSIONS,
  SUBJECT_COUNTS,
} from './lineage-sql.js';

@Injectable()
export class PgLineageViews extends LineageViews {
  constructor(private readonly db: Database) {
    super();
  }

  async find(id: string): Promise<LineageRow | undefined> {
    return (await this.db.query<LineageRow>(LINEAGE_ONE, [id]))[0];
  }

  list(limit: number): Promise<LineageRow[]> {
    return this.db.query<LineageRow>(LINEAGE_LIST, [limit]);
  }

  async underWay(unitIds: string[]): Promise<UnderWay> {
    const [lines, proposals, rounds, subjects, acts, sessions] = await Promise.all([
      this.db.query<OpenLines>(OPEN_LINE_COUNTS, [unitIds]),
      this.db.query<OpenLines>(OPEN_LETTER_COUNTS, [unitIds]),
      this.db.query<UnderWay['rounds'][number]>(OPEN_ROUNDS, [unitIds]),
      this.db.query<UnderWay['subjects'][number]>(SUBJECT_COUNTS, [unitIds]),
      this.db.query<UnderWay['acts'][number]>(OWN_ACTS, [unitIds]),
      this.db.query<UnderWay['sessions'][number]>(OWN_SESSIONS, [unitIds]),
    ]);
    return { lines, proposals, rounds, subjects, acts, sessions };
  }

  rolesOf(unitIds: string[], from: string, limit: number): Promise<HeldRole[]> {
    return this.db.query<HeldRole>(HELD_ROLES, [unitIds, from, limit]);
  }

  openRounds(unitIds: string[], after: string, limit: number): Promise<string[]> {
    return this.ids(HANDOVER_ROUNDS, [unitIds, after, limit]);
  }

  openProposals(unitIds: string[], after: string, limit: number): Promise<HandoverItem[]> {
    return this.db.query<HandoverItem>(HANDOVER_LETTERS, [unitIds, after, limit]);
  }

  openLines(unitIds: string[], after: string, limit: number): Promise<HandoverItem[]> {
    return this.db.query<HandoverItem>(HANDOVER_LINES, [unitIds, after, limit]);
  }

  subjectsOf(unitIds: string[], after: string, limit: number): Promise<HandoverSubject[]> {
    return this.db.query<HandoverSubject>(HANDOVER_SUBJECTS, [unitIds, after, limit]);
  }

  accountsOf(unitIds: string[], from: string, after: string, limit: number): Promise<string[]> {
    return this.ids(HOLDERS, [unitIds, from, after, limit]);
  }

  private async ids(sql: string, values: unknown[]): Promise<string[]> {
    return (await this.db.query<{ id: string }>(sql, values)).map(({ id }) => id);
  }
}
