/**
 * $1 units or null for everybody, $2 after, $3 limit, $4 day, $5 whether the page is put by name,
 * which only one that holds all can be. Whoever was merged into another, or
 * died or was dissolved, is looked over under nobody's name. What somebody does comes from the post
 * held on the day, else from the last line.
 */
export const DUE_SUBJECTS = `
select s.subject_id as "subjectId", s.unit_id as "unitId",
  coalesce(post.class, line.class) as "positionClass"
from (
  select subject_id, unit_id, root_id, sort_key from vd_subject
  where subject_id > $2 and ($1::text[] is null or unit_id = any($1))
    and merged_into is null and not died and not erased
  order by subject_id limit $3
) s
left join lateral (
  select e.words->>'positionClass' as class from vd_record_entry e
  where e.root_id = s.root_id and e.kind = 'post' and e.withdrawn is null
    and e.words ? 'positionClass' and e.fact::jsonb->>'from' <= $4
    and coalesce(e.fact::jsonb->>'to', $4) >= $4
  order by e.fact::jsonb->>'from' desc limit 1
) post on true
left join lateral (
  select d.position_class as class from vd_dossier d
  where post.class is null and d.subject_id = s.subject_id and d.position_class is not null
  order by d.merit_to desc limit 1
) line on true
order by case when $5::boolean then s.sort_key end collate "C", s.subject_id`;

/** $1 units or null, $2 the most that is counted. */
export const DUE_COUNT = `
select count(*)::int as n from (
  select 1 from vd_subject
  where ($1::text[] is null or unit_id = any($1)) and merged_into is null and not died
    and not erased
  limit $2
) s`;

export const DUE_ROUNDS = `
select s.state->'awards' as awards, s.state->>'meritTo' as "meritTo",
  s.state->>'deadline' as deadline
from vd_stream s
where s.kind = 'round' and s.state->>'meritTo' like $1::text || '-%'`;

export const DUE_LIST = `
select l.list_id as id, s.version, s.state, l.total, l.done, l.found, l.missed
from vd_due_list l join vd_stream s on s.stream = 'due-list:' || l.list_id`;

/** Only a page that lies beyond the last one counts: a rerun adds nothing. */
export const DUE_MOVE_ON = `
update vd_due_list set after_subject = $2, done = done + $3, found = found + $4,
  missed = missed + $5, updated_at = clock_timestamp()
where list_id = $1 and (after_subject is null or after_subject < $2)
returning list_id`;

export const DUE_ADD = `
insert into vd_due_row (list_id, subject_id, award, unit_id, standing, lacking, dossier_id, granted,
  missed, on_hold, basis_verified)
select $1, r."subjectId", r.award, r."unitId", r.standing, nullif(r.lacking, '[]'), r."dossierId",
  r.granted, r.missed, r."onHold", r."basisVerified"
from jsonb_to_recordset($2::jsonb) as r("subjectId" text, award text, "unitId" text, standing text,
  lacking jsonb, "dossierId" text, granted boolean, missed boolean, "onHold" boolean,
  "basisVerified" boolean)`;

/** Puts the rows of a list in the order of names, once it is whole; only the place is kept. */
export const DUE_PLACES = `
update vd_due_row r set place = o.place
from (select l.award, l.subject_id,
    row_number() over (partition by l.award order by n.sort_key collate "C", l.subject_id) as place
  from vd_due_row l left join vd_subject n on n.subject_id = l.subject_id
  where l.list_id = $1) o
where r.list_id = $1 and r.award = o.award and r.subject_id = o.subject_id`;

/** $1 list, $2 award, $3 standing, $4 missed only, $5 and $6 after award and subject, $7 limit. */
export const DUE_ROWS = `
select subject_id as "subjectId", unit_id as "unitId", award, standing,
  coalesce(lacking, '[]') as lacking, dossier_id as "dossierId", granted, missed,
  on_hold as "onHold", basis_verified as "basisVerified"
from vd_due_row
where list_id = $1 and ($2::text is null or award = $2) and ($3::text is null or standing = $3)
  and (not $4::boolean or missed) 
  and ($6 = '' or (award, place, subject_id) > ($5, coalesce((
    select a.place from vd_due_row a
    where a.list_id = $1 and a.award = $5 and a.subject_id = $6), 0), $6))
order by award, place, subject_id limit $7`;

export const DUE_SUMMARY = `
select award, standing, count(*)::int as rows, (count(*) filter (where missed))::int as missed
from vd_due_row where list_id = $1 group by 1, 2 order by 1, 2`;

export const DUE_REPLACE = `
delete from vd_due_row r using vd_due_list older, vd_due_list mine
where mine.list_id = $1 and older.question = mine.question and older.list_id <> mine.list_id
  and r.list_id = older.list_id and older.updated_at < mine.updated_at`;
