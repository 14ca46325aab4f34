import { Injectable } from '@nestjs/common';
import {
  DossierViews,
  type CountedLines,
  type DossierFilter,
  type DossierRef,
  type DossierRow,
  type DossierText,
  type DuplicateRow,
  type GrantedRow,
  type QuotaLinesWanted,
  type SameCase,
} from '@vinhdanh/application';
import type { ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { countedSql } from './counted-sql.js';
import {
  DOSSIER_LIST,
  DOSSIER_LIST_OF_LETTER,
  DOSSIER_ONE,
  dossiersNarrowed,
  GRANTED,
  LIST_VALUES,
  NAMED,
  NAMES,
  OF_PROPOSAL,
  SAME_CASES,
  TEXTS,
  VISIBLE,
} from './dossier-sql.js';
import { quotaLinesSql } from './quota-sql.js';

const NOT_NARROWED: { where: string; values: unknown[] } = { where: '', values: [] };

type Named = Omit<DossierRow, 'subjectName' | 'unitName'>;

@Injectable()
export class PgDossierViews extends DossierViews {
  /** Beyond so many bearers of a name, lines are read in order and asked instead. */
  mostNamed = 10_000;

  constructor(private readonly db: Database) {
    super();
  }

  async list(
    scope: ViewScope,
    filter: DossierFilter & {
      unitIds?: readonly string[];
      adopter?: string;
      above?: readonly string[];
      words?: readonly string[];
      ids?: readonly string[];
      lines?: CountedLines;
      places?: QuotaLinesWanted;
    },
    after: string | undefined,
    limit: number,
  ): Promise<DossierRow[]> {
    const { status, award, roundId, proposalId, stage, adopter, above } = filter;
    const { level, actId, sessionId, submissionId, words } = filter;
    const subjects = words && (await this.bearersOf(words));
    if (subjects?.length === 0) return [];
    const unitIds = filter.unitIds ?? (filter.unitId ? [filter.unitId] : undefined);
    const { lines, places } = filter;
    const counted = lines ? countedSql(lines, LIST_VALUES + 1) : NOT_NARROWED;
    const next = LIST_VALUES + 1 + counted.values.length;
    const placed = places ? quotaLinesSql(places, next) : NOT_NARROWED;
    const narrowed = [counted.where, placed.where].filter(Boolean).join(' and ');
    const whole = proposalId === undefined ? DOSSIER_LIST : DOSSIER_LIST_OF_LETTER;
    const sql = narrowed ? dossiersNarrowed(narrowed, lines !== undefined) : whole;
    const rows = await this.db.readAs<Named>(scope, sql, [
      after ?? '',
      limit,
      ...[status, award, roundId, proposalId, unitIds, stage, adopter].map(
        (value) => value ?? null,
      ),
      ...[level, actId, sessionId, submissionId, above].map((value) => value ?? null),
      subjects ?? null,
      subjects === null ? words : null,
      filter.ids ?? null,
      ...counted.values,
      ...placed.values,
    ]);
    return this.named(rows);
  }

  /** Null where they are too many to list. */
  private async bearersOf(words: readonly string[]): Promise<string[] | null> {
    const [row] = await this.db.query<{ ids: string[] | null }>(NAMED, [words, this.mostNamed]);
    return row?.ids ?? null;
  }

  async find(scope: ViewScope, id: string): Promise<DossierRow | undefined> {
    return (await this.named(await this.db.readAs<Named>(scope, DOSSIER_ONE, [id])))[0];
  }

  async visible(
    scope: ViewScope,
    ids: string[],
  ): Promise<Map<string, { unitId: string; filingUnitId: string; unitLine: string[] }>> {
    const rows = await this.db.readAs<{
      id: string;
      unitId: string;
      filingUnitId: string;
      unitLine: string[];
    }>(scope, VISIBLE, [ids]);
    return new Map(rows.map(({ id, ...units }) => [id, units]));
  }

  async texts(id: string): Promise<DossierText[]> {
    return this.db.query<DossierText>(TEXTS, [`dossier:${id}`]);
  }

  async ofProposal(
    proposalId: string,
    statuses: string[],
    after: string | undefined,
    limit: number,
  ): Promise<DossierRef[]> {
    return this.db.query<DossierRef>(OF_PROPOSAL, [proposalId, statuses, after ?? '', limit]);
  }

  async awaitingAppraisal(after: string, limit: number): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select dossier_id as id from vd_dossier
       where status in ('checked', 'returned') and dossier_id > $1 order by dossier_id limit $2`,
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async sameCases(cases: SameCase[]): Promise<DuplicateRow[]> {
    if (cases.length === 0) return [];
    return this.db.query<DuplicateRow>(SAME_CASES, [JSON.stringify(cases)], 'vd-same-cases');
  }

  async granted(subjectIds: string[]): Promise<GrantedRow[]> {
    if (subjectIds.length === 0) return [];
    return this.db.query<GrantedRow>(GRANTED, [subjectIds]);
  }

  /**
   * Names for rows the scope was already found to reach. A subject may since have moved to a unit
   * the viewer does not see; his name on the viewer's own line is still the viewer's to read.
   */
  private async named(rows: Named[]): Promise<DossierRow[]> {
    if (rows.length === 0) return [];
    const [names] = await this.db.query<{
      subjects: Record<string, string | null>;
      units: Record<string, string | null>;
    }>(NAMES, [rows.map((row) => row.subjectId), rows.map((row) => `organisation:${row.unitId}`)]);
    return rows.map((row) => ({
      ...row,
      subjectName: names?.subjects[row.subjectId] ?? null,
      unitName: names?.units[row.unitId] ?? null,
    }));
  }
}
