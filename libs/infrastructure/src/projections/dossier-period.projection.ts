import { rowsDigest } from './digest-sql.js';
import type { Projection } from './projection.js';

/**
 * Half-open periods [from_index, to_index) of each dossier's status and stage; the open one has no
 * end. A list "as it was at index n" reads the rows with from_index <= n and no end before it.
 */
const statement = (suffix: string): string => `
with step as materialized (
  select substr(e.stream, 9) as dossier_id, e.log_index, e.type, e.version,
    coalesce(e.meta->>'status', 'none') as status, coalesce(e.meta->>'stage', 'none') as stage
  from (
    select l.log_index, v.stream, v.type, v.version, (v.envelope::jsonb)->'meta' as meta
    from vd_log_entry l join vd_event v on v.event_id = l.event_id
    where l.log_index >= $1 and l.log_index < $2
      and split_part(v.stream, ':', 1) = 'dossier'
    offset 0
  ) e
), ended as (
  update vd_dossier_period${suffix} p set to_index = s.log_index
  from (select dossier_id, min(log_index) as log_index from step group by dossier_id) s
  where p.dossier_id = s.dossier_id and p.to_index is null
)
insert into vd_dossier_period${suffix}
  (dossier_id, from_index, to_index, version, type, status, stage, unit_line)
select s.dossier_id, s.log_index,
  lead(s.log_index) over (partition by s.dossier_id order by s.log_index),
  s.version, s.type, s.status, s.stage, coalesce(d.unit_line, '{}')
from step s left join vd_dossier d on d.dossier_id = s.dossier_id`;

export const dossierPeriodProjection: Projection = {
  name: 'dossier_period',
  version: 1,
  tables: ['vd_dossier_period'],
  async apply(client, from, to, suffix) {
    await client.query(statement(suffix), [from, to]);
  },
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
