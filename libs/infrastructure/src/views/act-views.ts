import { Injectable } from '@nestjs/common';
import {
  ActViews,
  type ActFilter,
  type ActLine,
  type ActRow,
  type LaterAct,
  type Listed,
  type ReadyWish,
  type RewardRow,
} from '@vinhdanh/application';
import { LETTER_SERIES, WAS_GRANTED, type SignedLine, type ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import {
  ACT_LINES,
  CONTENT,
  DECIDED,
  FORMS,
  LATER_ACTS,
  LINES_BY_ID,
  NUMBER_TAKEN,
  NUMBERS,
  ready,
  REWARDED,
  SEEN_ACTS,
} from './act-sql.js';
import { NAMES } from './council-sql.js';
import { BEFORE_NEWEST } from './list-place.js';

type Line = Omit<ActLine, 'unitName' | 'subjectName'> & { subjectId: string };
interface Names {
  subjects: Record<string, string | null>;
  units: Record<string, string | null>;
}

@Injectable()
export class PgActViews extends ActViews {
  constructor(private readonly db: Database) {
    super();
  }

  list(
    scope: ViewScope,
    { kind, status, award, movementId }: ActFilter,
    after: string | undefined,
    limit: number,
  ): Promise<Listed<ActRow>[]> {
    return this.acts(scope, null, after ?? BEFORE_NEWEST, limit, [kind, status, award, movementId]);
  }

  async find(scope: ViewScope, id: string): Promise<ActRow | undefined> {
    return (await this.acts(scope, id, BEFORE_NEWEST, 1, []))[0];
  }

  laterActs(id: string): Promise<LaterAct[]> {
    return this.db.query<LaterAct & Record<string, unknown>>(LATER_ACTS, [id]);
  }

  async lines(
    scope: ViewScope,
    actId: string,
    after: string | undefined,
    limit: number,
  ): Promise<ActLine[]> {
    return this.named(await this.db.readAs<Line>(scope, ACT_LINES, [actId, after ?? '', limit]));
  }

  async linesById(scope: ViewScope, dossierIds: string[]): Promise<ActLine[]> {
    return this.named(await this.db.readAs<Line>(scope, LINES_BY_ID, [dossierIds]));
  }

  listed(actId: string): Promise<Map<string, string>> {
    return this.forms(actId, ['listed', 'submitted', 'granted', 'suspended']);
  }

  content(actId: string, named?: string[]): Promise<SignedLine[]> {
    return this.db.query<SignedLine & Record<string, unknown>>(CONTENT, [actId, named ?? null]);
  }

  decided(actId: string): Promise<{ award: string; unitId: string }[]> {
    return this.db.query(DECIDED, [actId]);
  }

  rewarded(scope: ViewScope, actId: string): Promise<RewardRow[]> {
    return this.db.readAs<RewardRow & Record<string, unknown>>(scope, REWARDED, [actId]);
  }

  async refusalText(eventId: string): Promise<string | undefined> {
    const [row] = await this.db.query<{ text: string | null }>(
      `select body->>'text' as text from vd_event_private where event_id = $1`,
      [eventId],
    );
    return row?.text ?? undefined;
  }

  granted(actId: string): Promise<Map<string, string>> {
    return this.forms(actId, WAS_GRANTED);
  }

  inStatus(actId: string, statuses: readonly string[]): Promise<Map<string, string>> {
    return this.forms(actId, statuses);
  }

  async ready({ list, award, roundId, proposalIds, dossierIds }: ReadyWish): Promise<string[]> {
    const values = [list, award ?? null, roundId ?? null, proposalIds ?? null];
    const rows = dossierIds
      ? await this.db.query<{ id: string }>(ready(true), [...values, [...new Set(dossierIds)]])
      : await this.db.query<{ id: string }>(ready(false), values);
    return rows.map((row) => row.id);
  }

  async numbers(keyPrefix: string, letters: boolean): Promise<string[]> {
    const values = [keyPrefix, letters, LETTER_SERIES];
    const rows = await this.db.query<{ number: string }>(NUMBERS, values);
    return rows.map(({ number }) => number);
  }

  async numberTaken(keys: string[], exceptActId: string): Promise<boolean> {
    const [row] = await this.db.query<{ taken: boolean }>(NUMBER_TAKEN, [keys, exceptActId]);
    return row?.taken ?? false;
  }

  private acts(
    scope: ViewScope,
    id: string | null,
    after: string,
    limit: number,
    filter: (string | undefined)[],
  ): Promise<Listed<ActRow>[]> {
    const units = scope.kind === 'units' ? scope.unitIds : null;
    const [kind, status, award, movementId] = filter;
    const wanted = [kind ?? null, status ?? null, award ?? null, movementId ?? null];
    return this.db.readAs<Listed<ActRow>>(scope, SEEN_ACTS, [id, after, limit, units, ...wanted]);
  }

  private async forms(actId: string, statuses: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; form: string }>(FORMS, [actId, statuses]);
    return new Map(rows.map((row) => [row.id, row.form]));
  }

  private async named(rows: Line[]): Promise<ActLine[]> {
    if (rows.length === 0) return [];
    const [names] = await this.db.query<Names & Record<string, unknown>>(NAMES, [
      rows.map((row) => row.subjectId),
      rows.map((row) => `organisation:${row.unitId}`),
    ]);
    return rows.map(({ subjectId, ...row }) => ({
      ...row,
      subjectName: names?.subjects[subjectId] ?? null,
      unitName: names?.units[row.unitId] ?? null,
    }));
  }
}
