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
 * are found at reading.
 */
const steps = (suffix: string): string => `
audit_row as (
  insert into vd_audit${suffix} (${columns.join(', ')}, unit_line)
  select b.log_index, b.event_id, b.stream, b.kind, b.dossier_id, b.meta->>'stage',
    b.meta->>'status', b.type, b.schema_version, b.meta->>'actor', b.meta->>'onBehalfOf',
    b.meta->>'unitId', b.recorded_at, (b.meta->>'effectiveOn')::date,
    (b.meta->>'commandId')::uuid, (b.meta->>'correlationId')::uuid,
    (b.meta->>'causationId')::uuid, b.data,
    case
      when b.dossier_id is not null then b.unit_line
      -- What a unit's own people did on its letters and files is theirs to see.
      when b.kind in ('proposal', 'import') and b.meta->>'unitId' is not null
        then array[b.meta->>'unitId']
      else '{}'
    end
  from batch b
), audit_seen as (
  -- Who takes a line over sees what happened to it before; who saw that goes on seeing it.
  update vd_audit${suffix} a
  set unit_line = array(select distinct u from unnest(a.unit_line || h.unit_line) u)
  from (select distinct b.dossier_id, b.unit_line from batch b
    where b.type = 'dossier.handed-over') h
  where a.dossier_id = h.dossier_id
)`;

export const auditProjection: Projection = {
  name: 'audit',
  version: 1,
  tables: ['vd_audit'],
  steps,
  // The management line is who may see the row, not what happened: it is not compared.
  digest: (suffix) => rowsDigest(`vd_audit${suffix}`, columns),
};
