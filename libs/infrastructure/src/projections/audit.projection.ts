import { rowsDigest } from './digest-sql.js';
import type { Projection } from './projection.js';

const columns = [
  'log_index',
  'event_id',
  'stream',
  'stream_kind',
  'dossier_id',
  'stage',
  'status',
  'type',
  'schema_version',
  'actor',
  'on_behalf_of',
  'unit_id',
  'recorded_at',
  'effective_on',
  'command_id',
  'correlation_id',
  'causation_id',
  'params',
] as const;

/**
 * One row per event: who, for whom, what, where, when, why. Kind and parameters only; the words
 * are found at reading. `offset 0` keeps Postgres from parsing the envelope once per column.
 */
const statement = (suffix: string): string => `
insert into vd_audit${suffix} (${columns.join(', ')}, unit_line)
select x.log_index, x.event_id, x.stream, x.kind, x.dossier_id,
  x.meta->>'stage', x.meta->>'status', x.type, x.schema_version,
  x.meta->>'actor', x.meta->>'onBehalfOf', x.meta->>'unitId', x.recorded_at,
  (x.meta->>'effectiveOn')::date, (x.meta->>'commandId')::uuid,
  (x.meta->>'correlationId')::uuid, (x.meta->>'causationId')::uuid, x.params,
  case
    when x.dossier_id is not null then coalesce(d.unit_line, '{}')
    -- What a unit's own people did on its letters and files is theirs to see.
    when x.kind in ('proposal', 'import') and x.meta->>'unitId' is not null
      then array[x.meta->>'unitId']
    else '{}'
  end
from (
  select e.log_index, e.event_id, e.stream, e.kind, e.type, e.recorded_at,
    case e.kind when 'dossier' then substr(e.stream, 9) end as dossier_id,
    (e.j->>'schema')::int as schema_version, e.j->'meta' as meta, e.j->'data' as params
  from (
    select l.log_index, v.event_id, v.stream, split_part(v.stream, ':', 1) as kind, v.type,
      v.recorded_at, v.envelope::jsonb as j
    from vd_log_entry l join vd_event v on v.event_id = l.event_id
    where l.log_index >= $1 and l.log_index < $2
    offset 0
  ) e
  offset 0
) x
left join vd_dossier d on d.dossier_id = x.dossier_id
order by x.log_index`;

export const auditProjection: Projection = {
  name: 'audit',
  version: 1,
  tables: ['vd_audit'],
  async apply(client, from, to, suffix) {
    await client.query(statement(suffix), [from, to]);
  },
  // The management line is who may see the row, not what happened: it is not compared.
  digest: (suffix) => rowsDigest(`vd_audit${suffix}`, columns),
};
