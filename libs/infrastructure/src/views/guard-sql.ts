const ENDED = `('removed', 'withdrawn', 'not-eligible', 'failed', 'refused', 'annulled',
  'stripped')`;

/** A subject that may be the one of the line, before anything but the index has been asked. */
const NAMED = `o.subject_id, o.root_id, o.kind, o.number_hash, o.unit_id, o.unit_line`;

/**
 * $1 cases as JSON. Same number first; else same name and birth in units of one line.
 *
 * Each step looks up by one exact key what the step before it found, and `offset 0` keeps the
 * planner from any other order: right after a list of hundreds was added it takes the tables for
 * empty, and would compare every line with every line.
 */
export const ALIKES = `
select distinct on (x.id, f.dossier_id) x.id, f.dossier_id as "otherId",
  o.subject_id as "otherSubjectId", o.by
from jsonb_to_recordset($1::jsonb) as x(id text, "subjectId" text, award text, kind text,
  "meritFrom" date, "meritTo" date)
cross join lateral (
  select s.root_id, s.kind as subject_kind, s.number_hash, s.name_key, s.birth_year, s.unit_id,
    s.unit_line
  from vd_subject s where s.subject_id = x."subjectId" offset 0) c
cross join lateral (
  select n.subject_id, 'number' as by
  from (select o.subject_id, o.root_id from vd_subject o
    where o.number_hash = c.number_hash offset 0) n
  where n.root_id <> c.root_id
  union all
  select n.subject_id, 'name'
  from (
    -- a day of birth is never without its year
    select ${NAMED} from vd_subject o
    where c.subject_kind = 'individual' and o.name_key = c.name_key
      and o.birth_year = c.birth_year
    union all
    select ${NAMED} from vd_subject o
    where c.subject_kind <> 'individual' and o.name_key = c.name_key
    offset 0) n
  where n.kind = c.subject_kind and n.root_id <> c.root_id
    and (n.number_hash is null or c.number_hash is null)
    and (n.unit_id = any(c.unit_line) or c.unit_id = any(n.unit_line))
  offset 0) o
cross join lateral (
  select d.dossier_id, d.award, d.kind, d.merit_from, d.merit_to
  from vd_dossier_fixed d where d.subject_id = o.subject_id offset 0) f
cross join lateral (
  select d.status from vd_dossier_standing d where d.dossier_id = f.dossier_id offset 0) d
where f.dossier_id <> x.id and f.award = x.award and f.kind = x.kind
  and f.merit_from = x."meritFrom" and f.merit_to = x."meritTo"
  and d.status <> 'draft' and d.status not in ${ENDED}
order by x.id, f.dossier_id, o.by desc`;

export const BODIES = `
select subject_id as "subjectId", organisation_id as "organisationId"
from vd_subject where subject_id = any($1) and organisation_id is not null`;

/** The same initiative stands in the record of each of its authors: by decision, year and title. */
export const SHARES = `
select e.entry_id as ref, o.root_id as "subjectId",
  max((o.fact::jsonb->>'share')::numeric)::float8 as percent
from vd_record_entry e
cross join lateral (
  select o.root_id, o.fact, o.words from vd_record_entry o
  where o.kind = 'initiative' and o.withdrawn is null and o.year = e.year
    and o.words->>'number' = e.words->>'number' offset 0) o
where e.entry_id = any($1) and e.kind = 'initiative'
  and o.words->>'title' = e.words->>'title' and o.fact::jsonb ? 'share'
group by 1, 2 order by 1, 2`;

export const RATINGS = `
select q."unitId", q.year,
  (count(*) filter (where e.code = 'excellent'))::int as excellent,
  (count(*) filter (where e.code in ('excellent', 'good')))::int as "wellRated"
from (select distinct x."unitId", x.year
      from jsonb_to_recordset($1::jsonb) as x("unitId" text, year int)) q
cross join lateral (
  select s.root_id, s.kind, s.merged_into from vd_subject s
  where s.unit_id = q."unitId" offset 0) s
cross join lateral (
  select r.code, r.year from vd_record_entry r
  where r.root_id = s.root_id and r.kind = 'rating' and r.withdrawn is null offset 0) e
where s.kind = 'individual' and s.merged_into is null and e.year = q.year
group by 1, 2`;
