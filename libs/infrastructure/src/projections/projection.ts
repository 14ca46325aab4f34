import type { ClientBase } from 'pg';

/** Suffix of the tables a rebuild fills beside the live ones. */
export const SHADOW = '__rebuild';

/**
 * A view of the log that follows `log_index` and nothing else. The same steps serve the live
 * tables and a rebuild, so that both can be compared by hash. A changed meaning gets a new version.
 */
export interface Projection {
  name: string;
  version: number;
  /** Live tables it owns; no other writer touches them. */
  tables: readonly string[];
  /**
   * SQL of the named steps (`name as (...)`, joined by commas) that bring its tables up to date
   * from `batch`, one row per event. Set-based: a batch may hold one event or thousands. `suffix`
   * is '' for the live tables or `SHADOW`. Step names begin with the projection's own name.
   */
  steps(suffix: string): string;
  /** SQL with one row and one column `digest`: a hash of the content that ignores row order. */
  digest(suffix: string): string;
}

/** Checkpoint key: a new version starts at zero beside the old one. */
export const projectionKey = (p: Pick<Projection, 'name' | 'version'>): string =>
  `${p.name}_v${p.version}`;

/**
 * Log indexes [$1, $2) as every projection reads them, each envelope parsed once for all:
 * log_index, event_id, stream, version, kind, dossier_id, type, schema_version, recorded_at, meta,
 * data (jsonb), unit_line. `offset 0` keeps Postgres from parsing once per column.
 */
const BATCH = `
batch as materialized (
  select e.log_index, e.event_id, e.stream, e.version, e.kind, e.dossier_id, e.type, e.recorded_at,
    (e.j->'schema')::int as schema_version, e.j->'meta' as meta, e.j->'data' as data,
    coalesce(d.unit_line, '{}') as unit_line
  from (
    select l.log_index, v.event_id, v.stream, v.version, split_part(v.stream, ':', 1) as kind,
      case when starts_with(v.stream, 'dossier:') then substr(v.stream, 9) end as dossier_id,
      v.type, v.recorded_at, v.envelope::jsonb as j
    from vd_log_entry l join vd_event v on v.event_id = l.event_id
    where l.log_index >= $1 and l.log_index < $2
    offset 0
  ) e
  left join vd_dossier_fixed d on d.dossier_id = e.dossier_id
  order by e.log_index
)`;

/** Applies log indexes [from, to) to these projections inside the caller's transaction. */
export async function apply(
  client: ClientBase,
  projections: readonly Projection[],
  from: number,
  to: number,
  suffix: string,
): Promise<void> {
  const steps = projections.map((p) => p.steps(suffix)).join(',');
  await client.query({
    name: `vd-project-${projections.map((p) => p.name).join('-')}${suffix}`,
    text: `with ${BATCH},${steps} select count(*) from batch`,
    values: [BigInt(from), BigInt(to)],
  });
}
