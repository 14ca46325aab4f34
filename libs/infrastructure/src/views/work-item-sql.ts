import type { WorkView } from '@vinhdanh/application';

/** Due day, word for word as the indexes have it: rows without one stand last. */
const DUE = `(case when w.finish_by is null then 'infinity'::date else w.finish_by end)`;

/**
 * Parameters of every statement: $1 account, $2 roles and $3 units of the audience (a null unit
 * means the whole province), $4 today. `everyone` comes with all roles.
 */
const CONDITIONS: Record<WorkView, string> = {
  mine: 'w.claimed_by = $1',
  unclaimed: 'w.claimed_by is null',
  overdue: 'w.finish_by < $4',
  all: 'true',
  everyone: 'true',
};

/** Every parameter gets its type here, whichever of them a statement goes on to use. */
const VIEWER = `with viewer as (select $1::text, $2::text[], $3::text[], $4::date)`;

/**
 * One ordered index scan for each role (and unit) of the audience, merged: a page costs the same
 * in a queue of ten and of a million.
 */
const perRole = (inner: string): string => `
select i.* from unnest($2::text[], $3::text[]) g(role, unit)
  cross join lateral (select w.* from vd_work_item w where w.role = g.role and g.unit is null
    ${inner}) i
union all
select i.* from unnest($2::text[], $3::text[]) g(role, unit)
  cross join lateral (select w.* from vd_work_item w where w.role = g.role and w.unit_id = g.unit
    ${inner}) i`;

const rows = (view: WorkView, inner: string): string =>
  view === 'mine'
    ? `(select w.* from vd_work_item w where w.claimed_by = $1 ${inner})`
    : perRole(`and ${CONDITIONS[view]} ${inner}`);

/** What a thing that is no dossier is called: its title, or the number of its letter. */
const MATTER = `coalesce(t.state->>'title', t.state->>'number', t.state->'letter'->>'number',
  t.state->>'letterNumber', t.state->>'year')`;

const shown = (source: string, withNames: boolean): string => `${VIEWER}
select w.stream, w.kind, w.stage, w.role, w.unit_id as "unitId",
  o.state->'versions'->-1->>'name' as "unitName", w.dossier_id as "dossierId",
  d.status as "dossierStatus", d.award, ${withNames ? 's.name' : 'null'} as "subjectName",
  ${withNames ? MATTER : 'null'} as matter,
  w.since, w.start_by as "startBy", w.finish_by as "finishBy", w.claimed_by as "claimedBy",
  c.state->>'displayName' as "claimedByName", w.claimed_at as "claimedAt"
from (${source}) w
left join vd_dossier d on d.dossier_id = w.dossier_id
left join vd_stream t on t.stream = w.stream and w.dossier_id is null
left join vd_subject s on s.subject_id = d.subject_id
left join vd_stream o on o.stream = 'organisation:' || coalesce(w.unit_id, d.filing_unit_id)
left join vd_stream c on c.stream = 'account:' || w.claimed_by`;

/** $5 stage or null, $6 limit, $7–$9 the key after which the page goes on (null for the first). */
export const pageSql = (view: WorkView, withNames: boolean, after: boolean): string => {
  const order = `order by ${DUE}, w.stream, w.kind limit $6`;
  const inner = `and ($5::text is null or w.stage = $5)
    ${after ? `and (${DUE}, w.stream, w.kind) > ($7::date, $8, $9)` : ''} ${order}`;
  const source = `select * from (${rows(view, inner)}) w ${order}`;
  return `${shown(source, withNames)} order by ${DUE}, w.stream, w.kind`;
};

/** $5 stream, $6 kind, $7 whether of any role. Own claims stay visible after a role has ended. */
export const oneSql = (withNames: boolean): string =>
  shown(
    `select w.* from vd_work_item w where w.stream = $5 and w.kind = $6
       and ($7 or w.claimed_by = $1 or exists (select 1 from unnest($2, $3) g(role, unit)
         where g.role = w.role and (g.unit is null or g.unit = w.unit_id)))`,
    withNames,
  );

export const COUNTS = `${VIEWER}
select w.stage, w.kind, count(*)::int as total,
  count(*) filter (where w.claimed_by is null)::int as unclaimed,
  count(*) filter (where w.claimed_by = $1)::int as mine,
  count(*) filter (where w.finish_by < $4)::int as overdue
from (${rows('all', '')}
  union select m.* from vd_work_item m where m.claimed_by = $1) w
group by w.stage, w.kind order by w.stage, w.kind`;
