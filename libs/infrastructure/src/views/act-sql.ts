import { beyondByName } from './by-name.js';
import { linesFrom } from './dossier-sql.js';
import { listPlace } from './list-place.js';
import { RECORD_LINE as R } from './record-line-sql.js';

/** By the day of its number; before it has one, since when it stands as it does. */
const PLACE = listPlace(`coalesce(s.state->>'date', s.state->>'since', '')`, 's.stream');

/**
 * $1 id or null, $2 place to go on behind, $3 limit, $4 units of a narrow scope or null, $5 kind, $6 status,
 * $7 award, $8 movement. A unit sees its own acts, and promulgated ones that hold a line it may see; the
 * second condition is the row policy of vd_dossier at work.
 */
export const SEEN_ACTS = `
select substr(s.stream, 5) as "id", s.version, s.state, ${PLACE} as "listPlace"
from vd_stream s
where s.kind = 'act'
  and ($1::text is null or s.stream = 'act:' || $1)
  and ${PLACE} < $2
  and ($4::text[] is null or s.state->'issuer'->>'unitId' = any($4)
    or (s.state->>'status' = 'promulgated' and exists (
      select 1 from vd_dossier d
      where d.act_id = coalesce(s.state->>'correctsActId', substr(s.stream, 5)))))
  and ($5::text is null or s.state->>'actKind' = $5)
  and ($6::text is null or s.state->>'status' = $6)
  and ($7::text is null or s.state->>'award' = $7)
  and ($8::text is null or s.state->>'movementId' = $8)
order by ${PLACE} desc limit $3`;

export const LATER_ACTS = `
select substr(stream, 5) as "id", state->>'actKind' as "actKind", state->>'status' as status,
  state->>'number' as number, state->>'title' as title
from vd_stream
where kind = 'act' and state->>'correctsActId' = $1 and state->>'status' <> 'withdrawn'
order by state->>'date' nulls last, state->>'since', stream`;

const LINE = `
select d.dossier_id as "dossierId", d.award, d.granted_form as "grantedForm", d.status, d.kind,
  d.recipient_kind as "recipientKind", d.merit_from as "meritFrom", d.merit_to as "meritTo",
  d.unit_id as "unitId", d.decision_number as "decisionNumber", d.decided_on as "decidedOn",
  d.subject_id as "subjectId"
from vd_dossier d left join vd_subject n on n.subject_id = d.subject_id`;
const BY_NAME = `order by coalesce(n.sort_key, '') collate "C", d.dossier_id`;

/** $1 act, $2 after or empty, $3 limit; by name, as the annex has them. */
export const ACT_LINES = `${LINE}
where d.act_id = $1 and ${beyondByName('$2')} ${BY_NAME} limit $3`;

/** Entries of records among them, which a letter about older awards names. */
export const LINES_BY_ID = `
select l.* from (
  ${LINE} where d.dossier_id = any($1)
  union all
  select e.entry_id, ${R.form}, null, ${R.status}, ${R.kind}, n.kind, ${R.meritFrom}, ${R.meritTo},
    n.unit_id, ${R.number}, ${R.decidedOn}, e.subject_id
  from ${R.from} where e.entry_id = any($1)
) l
left join vd_subject n on n.subject_id = l."subjectId"
order by coalesce(n.sort_key, '') collate "C", l."dossierId"`;

/** $1 act, $2 ids of the lines or entries of records it names instead or null. */
export const CONTENT = `
select * from (select d.dossier_id as "dossierId", d.subject_id as "subjectId", s.name,
  d.recipient_kind as "recipientKind", d.unit_id as "unitId",
  coalesce(d.granted_form, d.award) as form, d.merit_from as "meritFrom", d.merit_to as "meritTo"
from vd_dossier d left join vd_subject s on s.subject_id = d.subject_id
where case when $2::text[] is null
  then d.act_id = $1 and d.status in ('listed', 'submitted', 'granted', 'suspended')
  else d.dossier_id = any($2) end
union all
select e.entry_id, e.subject_id, n.name, n.kind, n.unit_id, ${R.form}, ${R.meritFrom}, ${R.meritTo}
from ${R.from} where e.entry_id = any($2)) c
order by c."dossierId"`;

/** Lines of an act in some statuses with the form each is to get or got. */
export const FORMS = `
select d.dossier_id as "id", coalesce(d.granted_form, d.award) as form
from vd_dossier d where d.act_id = $1 and d.status = any($2)`;

/** What an act decides and for whose units, each pair once. */
export const DECIDED = `
select distinct coalesce(d.granted_form, d.award) as award, d.unit_id as "unitId"
from vd_dossier d where d.act_id = $1 order by 1, 2`;

/** Lines of an act, and what else their subjects were granted: together they say what is paid. */
export const REWARDED = `
select d.dossier_id as "dossierId", d.subject_id as "subjectId",
  coalesce(d.granted_form, d.award) as award, d.recipient_kind as "recipientKind",
  d.merit_from as "meritFrom", d.merit_to as "meritTo", d.decided_on as "decidedOn",
  d.act_id is not distinct from $1 as own
from vd_dossier d
where (d.act_id = $1 and d.status in ('listed', 'submitted', 'granted', 'suspended'))
  or (d.status = 'granted' and d.act_id is distinct from $1
    and d.subject_id in (select o.subject_id from vd_dossier o where o.act_id = $1))
order by d.dossier_id`;

/** $1 beginning of the list's key, $2 form, $3 round, $4 proposals, $5 ids if named; null: any. */
export const ready = (named: boolean): string => `
select d.dossier_id as "id"
from ${linesFrom(named, '$5')} join vd_stream s on s.stream = 'dossier:' || d.dossier_id
where d.status = 'ready' and starts_with(s.state->>'list', $1)
  and ($2::text is null or coalesce(d.granted_form, d.award) = $2)
  and ($3::text is null or d.round_id = $3)
  and ($4::text[] is null or d.proposal_id = any($4) or d.origin_proposal_id = any($4))
order by d.award, d.unit_line, d.dossier_id`;

/** $1 beginning of the keys, $2 whether letters are meant, $3 what their keys go on with. */
export const NUMBERS = `
select state->>'number' as number from vd_stream
where kind = 'act' and starts_with(state->>'numberKey', $1)
  and starts_with(substr(state->>'numberKey', length($1) + 1), $3) = $2`;

export const NUMBER_TAKEN = `
select exists (
  select 1 from vd_stream
  where kind = 'act' and state->>'numberKey' = any($1) and stream <> 'act:' || $2
) as taken`;
