import type { WorkView } from '@vinhdanh/application';
import { FEW_KNOW, RETURNED_WORK } from '@vinhdanh/domain';

/** Due day, word for word as the indexes have it: rows without one stand last. */
const DUE = `(case when w.finish_by is null then 'infinity'::date else w.finish_by end)`;

/**
 * Parameters of every statement: $1 account, $2 roles and $3 units of the audience (a null unit
 * means the whole province), $4 today. `everyone` comes with all roles.
 */
const CONDITIONS: Record<WorkView, string> = {
  mine: 'w.claimed_by = $1',
  unclaimed: 'w.claimed_by is null',
  // `kind` is in the indexes of the queue, so that what is skipped is never fetched
  returned: `w.kind in (${RETURNED_WORK.map((kind) => `'${kind}'`).join(', ')})`,
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
  w.since, l.recorded_at as "lastAt", w.start_by as "startBy", w.finish_by as "finishBy", w.claimed_by as "claimedBy",
  c.state->>'displayName' as "claimedByName", w.claimed_at as "claimedAt"
from (${source}) w
cross join lateral (select e.recorded_at from vd_event e where e.stream = w.stream
  order by e.version desc limit 1) l
left join vd_dossier d on d.dossier_id = w.dossier_id
left join vd_stream t on t.stream = w.stream and w.dossier_id is null
left join vd_subject s on s.subject_id = d.subject_id
left join vd_stream o on o.stream = 'organisation:' || coalesce(w.unit_id, d.filing_unit_id)
left join vd_stream c on c.stream = 'account:' || w.claimed_by`;

/** Everybody's work leaves out what few may know of. */
export const WIDELY_KNOWN = FEW_KNOW.map((kind) => `stream not like '${kind}:%'`).join(' and ');

/** $5 stage, $7 kind and $8 holder, each or null; $9 late only; $10 also what few may know of. */
const FILTER = `and ($5::text is null or w.stage = $5) and ($7::text is null or w.kind = $7)
    and case when $8::text is null then true when $8 = 'nobody' then w.claimed_by is null
      else w.claimed_by = $8 end
    and (not $9::boolean or w.finish_by < $4)
    and ($10::boolean or (${WIDELY_KNOWN}))`;

/** $6 limit, $11–$13 the key after which the page goes on (absent for the first). */
export const pageSql = (view: WorkView, withNames: boolean, after: boolean): string => {
  const order = `order by ${DUE}, w.stream, w.kind limit $6`;
  const inner = `${FILTER}
    ${after ? `and (${DUE}, w.stream, w.kind) > ($11::date, $12, $13)` : ''} ${order}`;
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

/** $1 role, $2 unit or null, $3 day: open accounts that hold it, with what each has claimed. */
export const TAKERS = `
select substr(a.stream, 9) as id, a.state->>'displayName' as name,
  (select count(*)::int from vd_work_item w where w.claimed_by = substr(a.stream, 9)) as holds
from vd_stream a
where a.kind = 'account' and not (a.state->>'locked')::boolean
  and coalesce(a.state->>'validFrom', $3) <= $3 and coalesce(a.state->>'validTo', $3) >= $3
  and exists (select 1 from jsonb_array_elements(a.state->'grants') g
    where g->>'role' = $1 and ($2::text is null or g->>'unitId' = $2)
      and g->>'from' <= $3 and coalesce(g->>'to', $3) >= $3)
order by 2, 1 limit 200`;
