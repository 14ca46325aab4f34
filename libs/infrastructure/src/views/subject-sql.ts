import { DECISION_SCAN } from '@vinhdanh/domain';

const ROW = `
  s.subject_id as "id", s.version, s.kind, s.name, s.birth_year as "birthYear", s.sex,
  s.unit_id as "unitId", s.unit_line as "unitLine", s.synthetic, s.number_kind as "numberKind",
  s.number_sealed as "numberSealed", s.died, s.erased`;
const UNIT_NAME = `
  (select o.state->'versions'->-1->>'name' from vd_stream o
    where o.stream = 'organisation:' || s.unit_id) as "unitName"`;
const PLACE = `jsonb_build_object('rank', f.rank, 'key', f.sort_key, 'id', f.subject_id) as "place"`;
/** Names are shown only where they differ: somebody was found under a name he no longer has. */
const FORMER = `case when f.subject_id <> f.root_id then
  (select m.name from vd_subject m where m.subject_id = f.subject_id) end as "formerName"`;

/**
 * $1 to $8 the words, $9 kind, $10 unit, $11 rank, $12 key, $13 id to go on after, $14 limit, said
 * twice: the planner takes a function for a thousand rows and would read the whole unit beside it.
 */
export const SEARCH = `
select ${ROW}, ${UNIT_NAME}, ${PLACE}, ${FORMER}
from (select * from vd_search_subjects($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13,
    $14) limit $14) f
  join vd_subject s on s.subject_id = f.root_id
order by f.rank, f.sort_key collate "C", f.subject_id`;

const FOUND = `select ${ROW}, ${UNIT_NAME}, null as "formerName",
  '{"rank": 0, "key": "", "id": ""}'::jsonb as "place"`;

export const SOME = `${FOUND}
from vd_subject s where s.subject_id = any($1) order by s.sort_key collate "C", s.subject_id`;

export const BY_NUMBER = `${FOUND}
from vd_subject s
where s.subject_id in (select n.root_id from vd_subject n where n.number_hash = $1)
order by s.sort_key, s.subject_id limit 20`;

export const ALIKE = `${FOUND}
from vd_subject me join vd_subject s on s.kind = me.kind and s.root_id <> me.root_id
  and s.merged_into is null and not s.erased
  and (s.number_hash = me.number_hash
    or s.name_key = me.name_key and s.birth_year is not distinct from me.birth_year)
where me.subject_id = $1
order by s.sort_key, s.subject_id limit 20`;

/**
 * Of `s`, another `o` that may be it. Two numbers that differ are two people, and a name alone says
 * something within one unit only: every office has its clerks' section.
 */
const OTHERS = `
  select o.subject_id from vd_subject o where o.number_hash = s.number_hash and o.kind = s.kind
    and o.subject_id <> s.subject_id and o.merged_into is null and not o.erased
  union all
  select o.subject_id from vd_subject o where o.name_key = s.name_key and o.kind = s.kind
    and o.birth_year is not distinct from s.birth_year
    and (s.birth_year is not null or o.unit_id = s.unit_id)
    and (o.number_hash is null or s.number_hash is null)
    and o.subject_id <> s.subject_id and o.merged_into is null and not o.erased`;

/** $1 kind, $2 and $3 key and id to go on after, $4 limit. */
export const SUSPECTED = `
select ${ROW}, ${UNIT_NAME}, null as "formerName", s.alike as "alike",
  jsonb_build_object('rank', 0, 'key', s.sort_key, 'id', s.subject_id) as "place"
from (
  select s.*, (select count(distinct subject_id)::int from (${OTHERS}) others) as alike
  from vd_subject s
  where s.merged_into is null and not s.erased and ($1::text is null or s.kind = $1)
    and ($2::text is null or (s.sort_key, s.subject_id) > ($2 collate "C", $3))
    and exists (${OTHERS})
  order by s.sort_key, s.subject_id limit $4
) s
order by s.sort_key, s.subject_id`;

export const ONE = `
select ${ROW}, s.birth_date as "birthDate", s.nationality, s.staff_code as "staffCode",
  s.representative, s.died_on as "diedOn", s.heirs, s.founded_on as "foundedOn",
  s.flag_eligible as "flagEligible", s.organisation_id as "organisationId",
  s.coverage_from as "coverageFrom", s.coverage_to as "coverageTo",
  coalesce((select jsonb_agg(jsonb_build_object('id', m.subject_id, 'name', m.name)
      order by m.subject_id)
    from vd_subject m where m.root_id = s.subject_id and m.subject_id <> s.subject_id), '[]')
    as "members"
from vd_subject s
where s.subject_id = (select a.root_id from vd_subject a where a.subject_id = $1)`;

/** As many as two for each probe: a second one means that the first may be the wrong one. */
export const CANDIDATES = `
select p.n, c.root_id as "id"
from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::text[], $6::text[])
  with ordinality as p(kind, name_key, birth_year, unit_id, number_hash, staff_code, n)
cross join lateral (
  select root_id, min(rank) as rank from (
    select root_id, 0 as rank from vd_subject where number_hash = p.number_hash
    union all
    select root_id, 1 from vd_subject
     where staff_code = p.staff_code and unit_id = p.unit_id and kind = p.kind and not erased
       and (p.name_key = '' or name_key = p.name_key)
    union all
    select root_id, 2 from vd_subject
     where name_key = p.name_key and birth_year is not distinct from p.birth_year
       and unit_id = p.unit_id and kind = p.kind and not erased
       and (number_hash is null or p.number_hash is null)
       and (staff_code is null or p.staff_code is null)
  ) ways group by root_id order by rank, root_id limit 2
) c
where c.rank > 0 or p.number_hash is not null
order by p.n, c.rank, c.root_id`;

/** As CANDIDATES, with what speaks for each; $7 the unit below which names are compared. */
export const MATCHES = `
select p.n, c.root_id as "id", (array['number', 'staff-code', 'name'])[c.rank + 1] as "by",
  c.agrees as "agrees", r.unit_line @> array[$7] as "within"
from unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::text[], $6::text[])
  with ordinality as p(kind, name_key, birth_year, unit_id, number_hash, staff_code, n)
cross join lateral (
  select root_id, min(rank) as rank, bool_or(agrees) as agrees from (
    select root_id, 0 as rank, p.name_key in ('', name_key) as agrees
    from vd_subject where number_hash = p.number_hash
    union all
    select root_id, 1, p.name_key in ('', name_key)
       and (number_hash is null or p.number_hash is null)
    from vd_subject
     where staff_code = p.staff_code and unit_id = p.unit_id and kind = p.kind and not erased
    union all
    select root_id, 2, true from vd_subject
     where name_key = p.name_key and p.name_key <> '' and kind = p.kind and not erased
       and (birth_year is null or p.birth_year is null or birth_year = p.birth_year)
       and unit_line @> array[$7]
       and (number_hash is null or p.number_hash is null)
       and (unit_id <> p.unit_id or staff_code is null or p.staff_code is null)
  ) ways group by root_id order by rank, root_id limit 6
) c join vd_subject r on r.subject_id = c.root_id
where not r.erased
order by p.n, c.rank, c.root_id`;

export const GROUP = `
select
  coalesce((select array_agg(m.subject_id order by m.subject_id) from vd_subject m
    where m.root_id = $1 and m.subject_id <> $1), '{}') as "members",
  (select count(*)::int from vd_subject m join vd_dossier d on d.subject_id = m.subject_id
    where m.root_id = $1 and d.open) as "openLines",
  coalesce((select array_agg(distinct e.scan) from vd_record_entry e
    where e.root_id = $1 and e.scan is not null), '{}') as "scans"`;

export const ENTRY_KEYS = `
select a.subject_id as "asked", e.subject_id as "subjectId", e.entry_key as "key"
from vd_subject a join vd_record_entry e on e.root_id = a.root_id
where a.subject_id = any($1) and e.withdrawn is null`;

export const ENTRY = `
select e.entry_id as "id", e.subject_id as "subjectId", e.root_id as "rootId", e.kind,
  e.restricted, e.year, e.fact::jsonb as "fact", e.words, e.grade, e.graded_by as "gradedBy",
  e.graded_at as "gradedAt", e.scan, e.reference, e.origin, e.synthetic, e.corrected, e.withdrawn,
  e.answers, e.recorded_by as "recordedBy", e.recorded_at as "recordedAt"
from vd_record_entry e`;

/** Lines of the whole group, as far as they have come to something or are on their way. */
export const LINES = `
select d.dossier_id as "id", coalesce(d.granted_form, d.award) as "award", d.kind, d.status,
  d.source, d.merit_from as "meritFrom", d.merit_to as "meritTo",
  d.position_class as "positionClass", d.unit_id as "unitId", d.decided_on as "decidedOn",
  d.decision_number as "number", d.open, r."reported"
from vd_subject m join vd_dossier d on d.subject_id = m.subject_id
  left join lateral (
    select jsonb_build_object('grade', p.state->>'grade', 'gradedBy', p.state->>'gradedBy',
      'gradedOn', p.state->>'gradedOn', 'issuer', p.state->'outside'->>'issuer',
      'scan', (select x->>'sha256' from jsonb_array_elements(p.state->'papers') x
        where x->>'kind' = '${DECISION_SCAN}' limit 1)) as "reported"
    from vd_stream p where p.stream = 'proposal:' || d.proposal_id
  ) r on d.source = 'reported'
where m.root_id = $1 and (d.status in ('granted', 'suspended', 'annulled', 'stripped')
  or d.open and d.status <> 'draft')
order by d.merit_to desc, d.dossier_id`;
