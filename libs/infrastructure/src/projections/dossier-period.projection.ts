import { rowsDigest } from './digest-sql.js';
import type { Projection } from './projection.js';

/** Who takes a line over sees its earlier periods; who saw them goes on seeing them. */
const WITH_NEW = `array(select distinct u from unnest(p.unit_line || s.unit_line) u)`;

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
  update vd_dossier_period${suffix} p set to_index = s.log_index,
    unit_line = case when s.handed then ${WITH_NEW} else p.unit_line end
  from (select dossier_id, min(log_index) as log_index, min(unit_line) as unit_line,
      bool_or(type = 'dossier.handed-over') as handed
    from dossier_period_step group by dossier_id) s
  where p.dossier_id = s.dossier_id and p.to_index is null
), dossier_period_seen as (
  update vd_dossier_period${suffix} p set unit_line = ${WITH_NEW}
  from (select distinct dossier_id, unit_line from dossier_period_step
    where type = 'dossier.handed-over') s
  where p.dossier_id = s.dossier_id and p.to_index is not null
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
