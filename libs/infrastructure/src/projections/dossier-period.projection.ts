import { rowsDigest } from './digest-sql.js';
import type { Projection } from './projection.js';

/**
 * Half-open periods [from_index, to_index) of each dossier's status and stage; the open one has no
 * end. A list "as it was at index n" reads the rows with from_index <= n and no end before it.
 */
const steps = (suffix: string): string => `
dossier_period_step as materialized (
  select b.dossier_id, b.log_index, b.type, b.version, b.unit_line,
    coalesce(b.meta->>'status', 'none') as status, coalesce(b.meta->>'stage', 'none') as stage
  from batch b where b.dossier_id is not null
), dossier_period_ended as (
  update vd_dossier_period${suffix} p set to_index = s.log_index
  from (select dossier_id, min(log_index) as log_index from dossier_period_step
    group by dossier_id) s
  where p.dossier_id = s.dossier_id and p.to_index is null
), dossier_period_begun as (
  insert into vd_dossier_period${suffix}
    (dossier_id, from_index, to_index, version, type, status, stage, unit_line)
  select s.dossier_id, s.log_index,
    lead(s.log_index) over (partition by s.dossier_id order by s.log_index),
    s.version, s.type, s.status, s.stage, s.unit_line
  from dossier_period_step s
)`;

export const dossierPeriodProjection: Projection = {
  name: 'dossier_period',
  version: 1,
  tables: ['vd_dossier_period'],
  steps,
  digest: (suffix) =>
    rowsDigest(`vd_dossier_period${suffix}`, [
      'dossier_id',
      'from_index',
      'to_index',
      'version',
      'type',
      'status',
      'stage',
    ]),
};
