import { Injectable } from '@nestjs/common';
import {
  ProposalViews,
  type LineSet,
  type Listed,
  type ProposalFilter,
  type ProposalRow,
} from '@vinhdanh/application';
import type { ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { shownAs } from './letters-shown-sql.js';
import { BEFORE_NEWEST, listPlace } from './list-place.js';

/** By when it was begun, presented, filed or withdrawn. */
const PLACE = listPlace(`coalesce(p.state->>'since', '')`, 'p.stream');

/** Lines adopted by a higher letter still count in the letter they came from. */
const ROW = `
select substr(p.stream, 10) as "id", p.version, p.state, ${PLACE} as "listPlace",
  o.state->'versions'->-1->>'name' as "unitName",
  coalesce((
    select jsonb_object_agg(s.status, s.n) from (
      select d.status, count(*)::int as n from vd_dossier d
      where d.proposal_id = substr(p.stream, 10) or d.origin_proposal_id = substr(p.stream, 10)
      group by d.status) s), '{}') as lines
from vd_stream p
left join vd_stream o on o.stream = 'organisation:' || (p.state->>'unitId')
where p.kind = 'proposal' and ($1::text[] is null or p.state->'unitLine' ?| $1)`;

@Injectable()
export class PgProposalViews extends ProposalViews {
  constructor(private readonly db: Database) {
    super();
  }

  async list(
    scope: ViewScope,
    filter: ProposalFilter & { unitIds?: readonly string[] },
    after: string | undefined,
    limit: number,
  ): Promise<Listed<ProposalRow>[]> {
    if (scope.kind === 'none') return [];
    return this.db.readBut<Listed<ProposalRow>>(
      scope,
      `${ROW} and ${PLACE} < $2
         and ($4::text is null or p.state->>'roundId' = $4)
         and ($5::text[] is null or p.state->>'unitId' = any($5))
         and ($6::text is null or p.state->>'status' = $6) ${filter.shown ? `and ${shownAs(filter.shown)}` : ''}
       order by ${PLACE} desc limit $3`,
      [
        units(scope),
        after ?? BEFORE_NEWEST,
        limit,
        filter.roundId ?? null,
        filter.unitIds ?? (filter.unitId ? [filter.unitId] : null),
        filter.status ?? null,
      ],
    );
  }

  async find(scope: ViewScope, id: string): Promise<ProposalRow | undefined> {
    if (scope.kind === 'none') return undefined;
    const sql = `${ROW} and p.stream = 'proposal:' || $2`;
    return (await this.db.readBut<ProposalRow>(scope, sql, [units(scope), id]))[0];
  }

  async draftLines(id: string): Promise<LineSet> {
    const [row] = await this.db.query<LineSet>(
      `select count(*)::int as count, encode(sha256(convert_to(coalesce(
         string_agg(dossier_id, E'\\n' order by dossier_id), ''), 'UTF8')), 'hex')
         as hash
       from vd_dossier where proposal_id = $1 and status = 'draft'`,
      [id],
    );
    return row ?? { count: 0, hash: '' };
  }

  async acted(id: string): Promise<boolean> {
    const [row] = await this.db.query<{ acted: boolean }>(
      `select exists (select 1 from vd_dossier
         where origin_proposal_id = $1 and (proposal_id <> $1
           or status not in ('draft', 'filed', 'checked', 'removed', 'withdrawn'))) as acted`,
      [id],
    );
    return row?.acted ?? false;
  }

  async warnings(scope: ViewScope, id: string): Promise<Record<string, number>> {
    const rows = await this.db.readBut<{ code: string; lines: number }>(
      scope,
      `select w.code, count(distinct d.dossier_id)::int as lines
       from vd_dossier_fixed d join vd_stream s on s.stream = 'dossier:' || d.dossier_id
       cross join lateral (
         select e->>'code' as code
         from jsonb_array_elements(s.state->'check'->'warnings') e) w
       where (d.proposal_id = $1 or d.origin_proposal_id = $1) and s.state->'check' ? 'warnings'
       group by w.code order by w.code`,
      [id],
    );
    return Object.fromEntries(rows.map(({ code, lines }) => [code, lines]));
  }

  async signer(id: string): Promise<string | null> {
    const [row] = await this.db.query<{ signer: string }>(
      `select p.body->>'signer' as signer from vd_event e join vd_event_private p using (event_id)
       where e.stream = 'proposal:' || $1 and p.body ? 'signer' order by e.version desc limit 1`,
      [id],
    );
    return row?.signer ?? null;
  }

  async awards(id: string): Promise<{ award: string; lines: number }[]> {
    return this.db.query<{ award: string; lines: number }>(
      `select award, count(*)::int as lines from vd_dossier
       where (proposal_id = $1 or origin_proposal_id = $1)
         and status not in ('draft', 'removed', 'withdrawn')
       group by award order by award`,
      [id],
    );
  }
}

/** Null opens every unit's letters. */
const units = (scope: ViewScope): string[] | null =>
  scope.kind === 'units' ? scope.unitIds : null;
