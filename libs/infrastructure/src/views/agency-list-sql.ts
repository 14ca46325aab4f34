export const STAGE = `
insert into vd_agency_row (list_id, n, name, name_key, number_hash, birth_year, body, matter,
  document, dated)
select $1, r.n, r.name, r."nameKey", r."numberHash", r."birthYear", r.body, r.matter, r.document,
  r.date
from jsonb_to_recordset($2::jsonb) as r(n int, name text, "nameKey" text, "numberHash" text,
  "birthYear" int, body boolean, matter text, document text, date date)
on conflict do nothing`;

export const ROW = `
select jsonb_strip_nulls(jsonb_build_object('n', n, 'name', name, 'nameKey', name_key,
  'numberHash', number_hash, 'birthYear', birth_year, 'body', body, 'matter', matter,
  'document', document, 'date', dated)) as "row"
from vd_agency_row where list_id = $1 and n = $2`;

/**
 * $1 list, $2 and $3 row and subject to go on after, $4 one row, $5 one subject, $6 limit. A number
 * that is known on both sides and differs tells two people of one name apart.
 */
export const MATCHES = `
select r.n, jsonb_strip_nulls(jsonb_build_object('name', r.name, 'birthYear', r.birth_year,
    'matter', r.matter, 'document', r.document, 'date', r.dated)) as "row",
  c.root_id as "subjectId",
  jsonb_build_object('name', s.name, 'birthYear', s.birth_year, 'unitId', s.unit_id) as "subject",
  (array['number', 'name'])[c.rank + 1] as "by", c.agrees as "nameAgrees",
  coalesce((select jsonb_agg(jsonb_build_object('dossierId', d.dossier_id, 'award', d.award,
      'status', d.status) order by d.dossier_id)
    from vd_subject m join vd_dossier d on d.subject_id = m.subject_id
    where m.root_id = c.root_id and d.open and d.status <> 'draft'), '[]') as "lines"
from vd_agency_row r
cross join lateral (
  select root_id, min(rank) as rank, bool_or(agrees) as agrees from (
    select root_id, 0 as rank, name_key = r.name_key as agrees
    from vd_subject where number_hash = r.number_hash
    union all
    select root_id, 1, true from vd_subject
     where name_key = r.name_key and not erased
       and (number_hash is null or r.number_hash is null)
       and case when r.body then kind <> 'individual'
                else kind = 'individual' and birth_year = r.birth_year end
  ) ways group by root_id
) c join vd_subject s on s.subject_id = c.root_id
where r.list_id = $1 and not s.erased
  and (r.n, c.root_id) > (coalesce($2::int, 0), coalesce($3::text, ''))
  and ($4::int is null or r.n = $4) and ($5::text is null or c.root_id = $5)
order by r.n, c.root_id limit $6`;
