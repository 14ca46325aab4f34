const ENDED = `('removed', 'withdrawn', 'not-eligible', 'failed', 'refused', 'annulled')`;

/** $1 cases as JSON. Same number first; else same name and birth in units of one line. */
export const ALIKES = `
with c as materialized (
  select x.id, s.root_id, s.kind as subject_kind, s.number_hash, s.name_key, s.birth_year,
    s.birth_date, s.unit_id, s.unit_line, x.award, x.kind, x."meritFrom", x."meritTo"
  from jsonb_to_recordset($1::jsonb) as x(id text, "subjectId" text, award text, kind text,
    "meritFrom" date, "meritTo" date)
  join vd_subject s on s.subject_id = x."subjectId"
),
other as (
  select c.id, o.subject_id, 'number' as by
  from c join vd_subject o on o.number_hash = c.number_hash and o.root_id <> c.root_id
  union all
  select c.id, o.subject_id, 'name'
  from c join vd_subject o on o.name_key = c.name_key and o.kind = c.subject_kind
    and o.root_id <> c.root_id
    and (o.birth_year = c.birth_year or o.birth_date = c.birth_date
      or c.subject_kind <> 'individual')
    and (o.number_hash is null or c.number_hash is null)
    and (o.unit_id = any(c.unit_line) or c.unit_id = any(o.unit_line))
)
select distinct on (c.id, d.dossier_id) c.id, d.dossier_id as "otherId",
  d.subject_id as "otherSubjectId", o.by
from other o join c using (id)
join vd_dossier d on d.subject_id = o.subject_id and d.award = c.award and d.kind = c.kind
  and d.merit_from = c."meritFrom" and d.merit_to = c."meritTo"
where d.dossier_id <> c.id and d.status <> 'draft' and d.status not in ${ENDED}
order by c.id, d.dossier_id, o.by desc`;

export const BODIES = `
select subject_id as "subjectId", organisation_id as "organisationId"
from vd_subject where subject_id = any($1) and organisation_id is not null`;

/** The same initiative stands in the record of each of its authors: by decision, year and title. */
export const SHARES = `
select e.entry_id as ref, o.root_id as "subjectId",
  max((o.fact::jsonb->>'share')::numeric)::float8 as percent
from vd_record_entry e
join vd_record_entry o on o.kind = 'initiative' and o.withdrawn is null and o.year = e.year
  and o.words->>'number' = e.words->>'number' and o.words->>'title' = e.words->>'title'
where e.entry_id = any($1) and e.kind = 'initiative' and o.fact::jsonb ? 'share'
group by 1, 2 order by 1, 2`;

export const RATINGS = `
select q."unitId", q.year,
  (count(*) filter (where e.code = 'excellent'))::int as excellent,
  (count(*) filter (where e.code in ('excellent', 'good')))::int as "wellRated"
from (select distinct x."unitId", x.year
      from jsonb_to_recordset($1::jsonb) as x("unitId" text, year int)) q
join vd_subject s on s.unit_id = q."unitId" and s.kind = 'individual' and s.merged_into is null
join vd_record_entry e on e.root_id = s.root_id and e.kind = 'rating' and e.year = q.year
  and e.withdrawn is null
group by 1, 2`;
