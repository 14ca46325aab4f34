import { Injectable } from '@nestjs/common';
import {
  HandoverViews,
  type CeremonyRow,
  type HandoverRow,
  type Listed,
  type RecoveryRow,
  type ReprintRow,
} from '@vinhdanh/application';
import type { StockState, ViewScope } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';
import { NAMES } from './council-sql.js';
import { BEFORE_NEWEST, listPlace } from './list-place.js';

/** $1 ceremony, $2 line after or empty, $3 limit, $4 units or null; by name, as they are called up. */
const ON_LIST = `
select t.version, t.state
from vd_stream t left join vd_subject n on n.subject_id = t.state->>'subjectId'
where t.kind = 'handover' and t.state->>'ceremonyId' = $1
  and ($2 = '' or (coalesce(n.sort_key, '') collate "C", t.stream) > (
    select coalesce(p.sort_key, '') collate "C", a.stream
    from vd_stream a left join vd_subject p on p.subject_id = a.state->>'subjectId'
    where a.stream = 'handover:' || $2))
  and ($4::text[] is null or t.state->'unitLine' ?| $4)
order by coalesce(n.sort_key, '') collate "C", t.stream limit $3`;

/** Ceremonies by their day. */
const PLACE = listPlace(`coalesce(state->>'on', '')`, 'stream');

type Names = { subjects: Record<string, string | null> } & Record<string, unknown>;

/** Annulled lines are few and found by their status; the streams beside them by their keys. */
const RECOVERIES = `
select d.dossier_id as "dossierId", d.subject_id as "subjectId", s.name as "subjectName", d.status,
  coalesce(d.granted_form, d.award) as "award", d.annulled_on::text as "annulledOn",
  t.state->'recover' as "recover",
  h.state as "handover", coalesce((r.state->>'paid')::float8, 0) as "paid"
from vd_dossier d
join vd_stream t on t.stream = 'dossier:' || d.dossier_id
left join vd_subject s on s.subject_id = d.subject_id
left join vd_stream h on h.stream = 'handover:' || d.dossier_id
left join vd_stream r on r.stream = 'reward:' || d.dossier_id
where d.status in ('annulled', 'stripped') and d.dossier_id > $1
  and ($3::text[] is null or d.unit_line && $3)
  and (h.state->>'status' in ('handed', 'lost') and coalesce(t.state->'recover' ? 'object', true)
    or (r.state->>'paid')::numeric > 0 and coalesce(t.state->'recover' ? 'money', true))
order by d.dossier_id limit $2`;

/** Lines with an order open are few, and found by their own index. */
const REPRINTS = `
select substr(h.stream, 10) as "dossierId", s.name as "subjectName", h.version,
  h.state->>'unitId' as "unitId", h.state->>'award' as "award", h.state->'reprints' as "reprints"
from vd_stream h left join vd_subject s on s.subject_id = h.state->>'subjectId'
where h.kind = 'handover' and h.state ? 'reprints' and h.stream > 'handover:' || $1
  and exists (select 1 from jsonb_array_elements(h.state->'reprints') o where not o ? 'done')
  and ($3::text[] is null or h.state->'unitLine' ?| $3)
order by h.stream limit $2`;

@Injectable()
export class PgHandoverViews extends HandoverViews {
  constructor(private readonly db: Database) {
    super();
  }

  async stock(): Promise<StockState[]> {
    const rows = await this.db.query<{ state: StockState }>(
      `select state from vd_stream where kind = 'stock' order by stream`,
    );
    return rows.map(({ state }) => state);
  }

  ceremonies(after: string | undefined, limit: number): Promise<Listed<CeremonyRow>[]> {
    return this.db.query<Listed<CeremonyRow> & Record<string, unknown>>(
      `select substr(stream, 10) as "id", version, state, ${PLACE} as "listPlace" from vd_stream
       where kind = 'ceremony' and ${PLACE} < $1 order by ${PLACE} desc limit $2`,
      [after ?? BEFORE_NEWEST, limit],
    );
  }

  async recoveries(
    scope: ViewScope,
    after: string | undefined,
    limit: number,
  ): Promise<RecoveryRow[]> {
    if (scope.kind === 'none') return [];
    const units = scope.kind === 'units' ? scope.unitIds : null;
    const values = [after ?? '', limit, units];
    return this.db.readBut<RecoveryRow & Record<string, unknown>>(scope, RECOVERIES, values);
  }

  async reprints(
    scope: ViewScope,
    after: string | undefined,
    limit: number,
  ): Promise<ReprintRow[]> {
    if (scope.kind === 'none') return [];
    const units = scope.kind === 'units' ? scope.unitIds : null;
    const values = [after ?? '', limit, units];
    return this.db.readBut<ReprintRow & Record<string, unknown>>(scope, REPRINTS, values);
  }

  async onList(
    scope: ViewScope,
    ceremonyId: string,
    after: string | undefined,
    limit: number,
  ): Promise<HandoverRow[]> {
    if (scope.kind === 'none') return [];
    const units = scope.kind === 'units' ? scope.unitIds : null;
    const rows = await this.db.readBut<Omit<HandoverRow, 'subjectName'> & Record<string, unknown>>(
      scope,
      ON_LIST,
      [ceremonyId, after ?? '', limit, units],
    );
    if (rows.length === 0) return [];
    const ids = rows.map(({ state }) => state.subjectId);
    const [names] = await this.db.readBut<Names>(scope, NAMES, [ids, []]);
    return rows.map(({ version, state }) => ({
      ...{ version, state },
      subjectName: names?.subjects[state.subjectId] ?? null,
    }));
  }
}
