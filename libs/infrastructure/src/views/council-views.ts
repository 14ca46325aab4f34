import { Injectable } from '@nestjs/common';
import {
  CouncilViews,
  type AgendaRow,
  type AgendaWish,
  type AskedWork,
  type Listed,
  type SessionRow,
  type VoteRecord,
  type WorksWish,
} from '@vinhdanh/application';
import type { ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import {
  ASKED_WORKS,
  candidates,
  ITEMS,
  LINES,
  NAMES,
  SEEN_SESSIONS,
  SIGNERS,
  VOTES,
  WORK_TITLES,
} from './council-sql.js';
import { BEFORE_NEWEST } from './list-place.js';

type Line = Omit<AgendaRow, 'unitName' | 'subjectName' | 'vote'> & { subjectId: string };
interface Names {
  subjects: Record<string, string | null>;
  units: Record<string, string | null>;
}

@Injectable()
export class PgCouncilViews extends CouncilViews {
  constructor(private readonly db: Database) {
    super();
  }

  list(
    scope: ViewScope,
    filter: { status?: string },
    after: string | undefined,
    limit: number,
  ): Promise<Listed<SessionRow>[]> {
    return this.sessions(scope, null, filter.status ?? null, after ?? BEFORE_NEWEST, limit);
  }

  async find(scope: ViewScope, id: string): Promise<SessionRow | undefined> {
    return (await this.sessions(scope, id, null, BEFORE_NEWEST, 1))[0];
  }

  async statuses(sessionId: string): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; status: string }>(
      `select dossier_id as "id", status from vd_dossier where session_id = $1`,
      [sessionId],
    );
    return new Map(rows.map((row) => [row.id, row.status]));
  }

  async signers(proposalIds: string[], accountIds: string[]) {
    if (proposalIds.length === 0 || accountIds.length === 0) return [];
    const streams = proposalIds.map((id) => `proposal:${id}`);
    return this.db.query<{ proposalId: string; accountId: string; type: string }>(SIGNERS, [
      streams,
      accountIds,
    ]);
  }

  async items(sessionId: string, dossierIds: string[]): Promise<Map<string, number>> {
    if (dossierIds.length === 0) return new Map();
    const streams = dossierIds.map((id) => `dossier:${id}`);
    const rows = await this.db.query<{ id: string; item: number }>(ITEMS, [streams, sessionId]);
    return new Map(rows.map((row) => [row.id, row.item]));
  }

  async sessionOfRound(roundId: string): Promise<string | undefined> {
    const rows = await this.db.query<{ id: string }>(
      `select substr(stream, 17) as "id" from vd_stream
        where kind = 'council-session'
          and (state->'ballots' @> $1::jsonb or state->'votes' @> $1::jsonb)`,
      [JSON.stringify([{ roundId }])],
    );
    return rows[0]?.id;
  }

  async candidates(wish: AgendaWish): Promise<string[]> {
    const { dossierIds, roundId, awards, unitId, advised, heldOn } = wish;
    const step = unitId ? 'own-council' : 'council-review';
    const { rules, only } = advised;
    const values = [step, heldOn, roundId ?? null, awards ?? null, unitId ?? null, rules, only];
    const rows = dossierIds
      ? await this.db.query<{ id: string }>(candidates(true), [...values, [...new Set(dossierIds)]])
      : await this.db.query<{ id: string }>(candidates(false), values);
    return rows.map((row) => row.id);
  }

  askedWorks(wish: WorksWish): Promise<AskedWork[]> {
    const { stepKinds, unitId, sessionId, heldOn, dossierIds, roundId, awards } = wish;
    const narrowed = [dossierIds ?? null, roundId ?? null, awards ?? null];
    const values = [stepKinds, unitId ?? null, sessionId, heldOn, ...narrowed];
    return this.db.query<AskedWork & Record<string, unknown>>(ASKED_WORKS, values);
  }

  async workTitles(sessionId: string): Promise<Map<string, string>> {
    const rows = await this.db.query<{ id: string; title: string }>(WORK_TITLES, [sessionId]);
    return new Map(rows.map(({ id, title }) => [id, title]));
  }

  async lines(scope: ViewScope, sessionId: string, dossierIds: string[]): Promise<AgendaRow[]> {
    if (dossierIds.length === 0) return [];
    const rows = await this.db.readAs<Line>(scope, LINES, [dossierIds]);
    const [names] = await this.db.query<Names & Record<string, unknown>>(NAMES, [
      rows.map((row) => row.subjectId),
      rows.map((row) => `organisation:${row.unitId}`),
    ]);
    const streams = rows.map((row) => `dossier:${row.dossierId}`);
    const votes = await this.db.query<{ id: string; vote: VoteRecord }>(VOTES, [
      streams,
      sessionId,
    ]);
    const voteOf = new Map(votes.map(({ id, vote }) => [id, recordOf(vote)]));
    return rows.map(({ subjectId, ...row }) => ({
      ...row,
      subjectName: names?.subjects[subjectId] ?? null,
      unitName: names?.units[row.unitId] ?? null,
      vote: voteOf.get(row.dossierId) ?? null,
    }));
  }

  private sessions(scope: ViewScope, ...filter: unknown[]): Promise<Listed<SessionRow>[]> {
    const units = scope.kind === 'units' ? scope.unitIds : null;
    return this.db.readAs<Listed<SessionRow>>(scope, SEEN_SESSIONS, [...filter, units]);
  }
}

/** The event says more, e.g. which session it was. */
function recordOf(said: VoteRecord): VoteRecord {
  const { outcome, on, tally, rule, yes, need, lowerForm, deferUntil, cited } = said;
  return {
    ...{ outcome, on, tally, rule, yes, need },
    ...(lowerForm === undefined ? {} : { lowerForm }),
    ...(deferUntil === undefined ? {} : { deferUntil }),
    ...(cited === undefined ? {} : { cited }),
  };
}
