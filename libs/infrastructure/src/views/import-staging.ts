import { Injectable } from '@nestjs/common';
import {
  ImportStaging,
  type RowOutcome,
  type RowStanding,
  type StagedImport,
  type StagedRow,
  type StagedSheet,
} from '@vinhdanh/application';
import type { Field, ImportPurpose, ListedRow, SheetMapping, ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import {
  COUNT,
  IMPORT,
  PUT_ROWS,
  RELABEL,
  ROW,
  STANDING,
  SAVE_OUTCOMES,
  SAVE_ROWS,
} from './import-sql.js';

@Injectable()
export class PgImportStaging extends ImportStaging {
  constructor(private readonly db: Database) {
    super();
  }

  async create(found: {
    importId: string;
    proposalId: string;
    unitId: string;
    unitLine: string[];
    purpose: ImportPurpose;
    fileName: string | null;
  }): Promise<void> {
    await this.db.query(
      `insert into vd_import (import_id, proposal_id, unit_id, unit_line, file_name, purpose)
       values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
      [
        found.importId,
        found.proposalId,
        found.unitId,
        found.unitLine,
        found.fileName,
        found.purpose,
      ],
    );
  }

  async find(scope: ViewScope, importId: string): Promise<StagedImport | undefined> {
    const sql = `${IMPORT} where i.import_id = $1`;
    return (await this.db.readAs<StagedImport>(scope, sql, [importId]))[0];
  }

  async progress(
    importId: string,
    now: { total?: number; done?: number; failed?: number },
  ): Promise<void> {
    await this.db.query(
      `update vd_import set total = coalesce($2, total), done = coalesce($3, done),
         failed = coalesce($4, failed), updated_at = clock_timestamp() where import_id = $1`,
      [importId, now.total ?? null, now.done ?? null, now.failed ?? null],
    );
  }

  async saveReading(
    importId: string,
    reading: { sheets: StagedSheet[]; mapping: SheetMapping[]; total: number },
  ): Promise<void> {
    await this.db.query(
      `update vd_import set sheets = $2, mapping = $3, total = $4, updated_at = clock_timestamp()
       where import_id = $1`,
      [importId, JSON.stringify(reading.sheets), JSON.stringify(reading.mapping), reading.total],
    );
  }

  async relabel(
    importId: string,
    sheets: (Pick<StagedSheet, 'sheet' | 'labels'> & Required<Pick<StagedSheet, 'head'>>)[],
  ): Promise<void> {
    await this.db.query(RELABEL, [importId, JSON.stringify(sheets)]);
  }

  async replaceRows(importId: string, pages: AsyncIterable<StagedRow[]>): Promise<void> {
    await this.db.transaction(async (client) => {
      await client.query('delete from vd_import_row where import_id = $1', [importId]);
      for await (const page of pages)
        await client.query(PUT_ROWS, [importId, JSON.stringify(page)]);
    });
  }

  async rows(
    scope: ViewScope,
    importId: string,
    page: { after: number; limit: number; only?: RowStanding; sheet?: number },
  ): Promise<StagedRow[]> {
    return this.db.readAs<StagedRow>(
      scope,
      `${ROW} where import_id = $1 and row_no > $2 ${page.only ? `and ${STANDING[page.only]}` : ''}
         and ($4::int is null or sheet = $4)
       order by row_no limit $3`,
      [importId, page.after, page.limit, page.sheet ?? null],
    );
  }

  async row(importId: string, n: number): Promise<StagedRow | undefined> {
    const sql = `${ROW} where import_id = $1 and row_no = $2`;
    return (await this.db.query<StagedRow>(sql, [importId, n]))[0];
  }

  async people(importId: string): Promise<ListedRow[]> {
    return this.db.query<ListedRow>(
      `select row_no as n, file_row as "fileRow", line - 'entries' as named,
         subject_id as "subjectId", decided
       from vd_import_row where import_id = $1 and line is not null order by row_no`,
      [importId],
    );
  }

  async rowsByNumber(importId: string, numbers: number[]): Promise<StagedRow[]> {
    const sql = `${ROW} where import_id = $1 and row_no = any($2) order by row_no`;
    return this.db.query<StagedRow>(sql, [importId, numbers]);
  }

  async rowsByKey(importId: string, key: string): Promise<StagedRow[]> {
    const sql = `${ROW} where import_id = $1 and line_key = $2 order by row_no`;
    return this.db.query<StagedRow>(sql, [importId, key]);
  }

  async saveRows(importId: string, rows: StagedRow[]): Promise<void> {
    await this.db.query(SAVE_ROWS, [importId, JSON.stringify(rows)]);
  }

  async count(importId: string): Promise<{ good: number; bad: number; added: number }> {
    const [row] = await this.db.query<{ good: number; bad: number; added: number }>(COUNT, [
      importId,
    ]);
    return row ?? { good: 0, bad: 0, added: 0 };
  }

  async claim(importId: string, commitNo: number): Promise<number> {
    await this.db.query(
      `update vd_import_row set commit_no = $2 where import_id = $1
         and coalesce(commit_no, 0) < $2 and coalesce(dossier_id, subject_id) is null
         and errors is null`,
      [importId, commitNo],
    );
    const [row] = await this.db.query<{ n: number }>(
      'select count(*)::int as n from vd_import_row where import_id = $1 and commit_no = $2',
      [importId, commitNo],
    );
    return row?.n ?? 0;
  }

  async claimed(
    importId: string,
    commitNo: number,
    after: number,
    limit: number,
  ): Promise<StagedRow[]> {
    return this.db.query<StagedRow>(
      `${ROW} where import_id = $1 and commit_no = $2 and row_no > $3 order by row_no limit $4`,
      [importId, commitNo, after, limit],
    );
  }

  async saveOutcomes(importId: string, outcomes: RowOutcome[]): Promise<void> {
    await this.db.query(SAVE_OUTCOMES, [importId, JSON.stringify(outcomes)]);
  }

  async holding(subjectIds: string[]): Promise<string[]> {
    const rows = await this.db.query<{ import_id: string }>(
      `select import_id from vd_import_row where subject_id = any($1) or decided = any($1)
       union select r.import_id from vd_dossier d join vd_import_row r on r.dossier_id = d.dossier_id
        where d.subject_id = any($1)`,
      [subjectIds],
    );
    return rows.map((row) => row.import_id);
  }

  async isFileNeeded(sha256: string): Promise<boolean> {
    const rows = await this.db.query(
      `select 1 from vd_stream where kind = 'import' and state->>'sha256' = $1
         and state->'purged' is null limit 1`,
      [sha256],
    );
    return rows.length > 0;
  }

  async remembered(
    unitId: string,
    signature: string,
  ): Promise<Record<string, Field>[] | undefined> {
    const [row] = await this.db.query<{ mapping: Record<string, Field>[] }>(
      'select mapping from vd_import_mapping where unit_id = $1 and signature = $2',
      [unitId, signature],
    );
    return row?.mapping;
  }

  async remember(
    unitId: string,
    signature: string,
    mapping: Record<string, Field>[],
  ): Promise<void> {
    await this.db.query(
      `insert into vd_import_mapping (unit_id, signature, mapping) values ($1, $2, $3)
       on conflict (unit_id, signature)
       do update set mapping = excluded.mapping, updated_at = clock_timestamp()`,
      [unitId, signature, JSON.stringify(mapping)],
    );
  }
}
