import { beyondByName } from './by-name.js';

const COLUMNS = `
  d.dossier_id as "id", d.version, d.status, d.stage, d.award, d.kind, d.level,
  d.recipient_kind as "recipientKind", d.position_class as "positionClass",
  d.merit_from as "meritFrom", d.merit_to as "meritTo", d.proposal_id as "proposalId",
  d.origin_proposal_id as "originProposalId", d.round_id as "roundId", d.unit_id as "unitId",
  d.filing_unit_id as "filingUnitId", d.subject_id as "subjectId", d.source, d.edition,
  d.session_id as "sessionId", d.act_id as "actId", d.submission_id as "submissionId",
  d.proposed_on as "proposedOn", d.passed_on as "passedOn", d.decided_on as "decidedOn",
  d.granted_form as "grantedForm", d.decision_number as "decisionNumber"`;

/**
 * Lines named by their ids, or all. Ids are joined and not compared with `any`: a plan that begins
 * with the status would otherwise search the whole list of ids for every line.
 */
export const linesFrom = (named: boolean, ids: string): string =>
  named
    ? `unnest(${ids}::text[]) wanted(id) join vd_dossier d on d.dossier_id = wanted.id`
    : 'vd_dossier d';

/** Lines of units below some units that have not gone further yet. */
export const FROM_BELOW = (units: string): string => `d.status in ('filed', 'checked')
    and d.unit_line && ${units}::text[] and d.filing_unit_id <> all(${units}::text[])`;

const FILTERED = `
  and ($3::text is null or d.status = $3)
  and ($4::text is null or d.award = $4)
  and ($5::text is null or d.round_id = $5)
  and ($6::text is null or d.proposal_id = $6 or d.origin_proposal_id = $6)
  and ($7::text[] is null or d.unit_id = any($7))
  and ($8::text is null or d.stage = $8)
  and ($9::text is null or (d.status in ('filed', 'checked')
    and array_position(d.unit_line, $9) > coalesce(array_position(d.unit_line, d.filing_unit_id), 0)))
  and ($10::text is null or d.level = $10)
  and ($11::text is null or d.act_id = $11)
  and ($12::text is null or d.session_id = $12)
  and ($13::text is null or d.submission_id = $13)
  and ($14::text[] is null or (${FROM_BELOW('$14')}))
  and ($15::text[] is null or d.subject_id = any($15))
  and ($16::text[] is null or vd_subject_named(d.subject_id, $16))
  and ($17::text[] is null or d.dossier_id = any($17))
  and ($6::text is not null or not exists (select 1 from vd_stream t
    where t.stream = 'dossier:' || d.dossier_id and (t.state->>'secret')::boolean))`;

/** How many parameters the lists take; what narrows one of them further is numbered after them. */
export const LIST_VALUES = 17;

/**
 * $1 after, $2 limit, then the filter; an absent filter is null. A line of which a part is a State
 * secret is found through its letter, its work item and its own address only, never by searching.
 */
export const DOSSIER_LIST = `
select ${COLUMNS} from vd_dossier d
where d.dossier_id > $1 ${FILTERED}
order by d.dossier_id limit $2`;

/** The same of lines a figure counts; what it says of a report's is about their facts, f. */
export const dossiersNarrowed = (condition: string, byFacts: boolean): string => `
select ${COLUMNS} from vd_dossier d
${byFacts ? 'join vd_dossier_fact f on f.dossier_id = d.dossier_id' : ''}
where d.dossier_id > $1 and ${condition} ${FILTERED}
order by d.dossier_id limit $2`;

/**
 * The same for one letter, by name as its paper has it. A letter is read whole and sorted: a page
 * costs what its letter holds, however many letters there are. The place after which a page begins
 * is a line, and its name is looked up: no name stands in an address.
 */
export const DOSSIER_LIST_OF_LETTER = `
select ${COLUMNS} from vd_dossier d left join vd_subject n on n.subject_id = d.subject_id
where ${beyondByName('$1')} ${FILTERED}
order by coalesce(n.sort_key, '') collate "C", d.dossier_id limit $2`;

export const DOSSIER_ONE = `select ${COLUMNS} from vd_dossier d where d.dossier_id = $1`;

/** $1 words of a name, $2 the most: who bears them all, null where more do. */
export const NAMED = 'select vd_subjects_named($1, $2) as ids';

export const VISIBLE = `
select d.dossier_id as "id", d.unit_id as "unitId", d.filing_unit_id as "filingUnitId",
  d.unit_line as "unitLine"
from vd_dossier d where d.dossier_id = any($1)`;

export const NAMES = `
select
  coalesce((select jsonb_object_agg(s.subject_id, s.name) from vd_subject s
            where s.subject_id = any($1)), '{}') as subjects,
  coalesce((select jsonb_object_agg(substr(o.stream, 14), o.state->'versions'->-1->>'name') from vd_stream o
            where o.stream = any($2)), '{}') as units`;

/** The inputs of a check are no words to read (recorded-checks.ts); papers stand with papers. */
export const TEXTS = `
select e.version, e.type, e.recorded_at as "recordedAt",
  e.envelope::jsonb->'meta'->>'actor' as "actor", e.envelope::jsonb->'meta'->>'unitId' as "unitId",
  p.body
from vd_event e join vd_event_private p using (event_id)
where e.stream = $1 and e.type <> 'dossier.checked'
  and e.type not like 'dossier.paper-%' and e.type <> 'dossier.secret-paper-noted'
order by e.version`;

export const OF_PROPOSAL = `
select d.dossier_id as "id", d.version from vd_dossier d
where d.proposal_id = $1 and d.status = any($2) and d.dossier_id > $3
order by d.dossier_id limit $4`;

/**
 * Lines that have ended without an award, and those taken back, compete with nobody. `offset 0`
 * keeps Postgres at one look-up by subject for each case: the lines of a session share award and
 * period, so comparing those first would take the square of their number.
 */
export const SAME_CASES = `
select d.dossier_id as "id", d.status, d.proposal_id as "proposalId", d.unit_id as "unitId",
  o.state->'versions'->-1->>'name' as "unitName", c."subjectId", d.award, d.kind,
  d.merit_from as "meritFrom", d.merit_to as "meritTo"
from (select distinct x."subjectId", x.award, x.kind, x."meritFrom", x."meritTo"
      from jsonb_to_recordset($1::jsonb) as x("subjectId" text, award text, kind text,
        "meritFrom" date, "meritTo" date)) c
-- whoever was found to be the same subject, under whichever id a line was drafted
cross join lateral (
  select c."subjectId" as subject_id
  union select m.subject_id from vd_subject a join vd_subject m on m.root_id = a.root_id
   where a.subject_id = c."subjectId") same
cross join lateral (
  select l.* from vd_dossier l
  where l.subject_id = same.subject_id and l.award = c.award and l.kind = c.kind
    and l.merit_from = c."meritFrom" and l.merit_to = c."meritTo"
    and l.status not in ('removed', 'withdrawn', 'not-eligible', 'failed', 'refused', 'annulled',
      'stripped')
  offset 0) d
left join vd_stream o on o.stream = 'organisation:' || d.unit_id
order by d.dossier_id`;

export const GRANTED = `
select a.id as "subjectId", d.dossier_id as "dossierId",
  coalesce(d.granted_form, d.award) as "award", d.kind, d.merit_from as "meritFrom",
  d.merit_to as "meritTo", d.decided_on as "decidedOn", d.decision_number as "number"
from (select distinct unnest($1::text[]) as id) a
cross join lateral (
  select a.id as subject_id
  union select m.subject_id from vd_subject s join vd_subject m on m.root_id = s.root_id
   where s.subject_id = a.id) same
join vd_dossier d on d.subject_id = same.subject_id
where d.status in ('granted', 'suspended') and d.decided_on is not null
order by a.id, d.decided_on, d.dossier_id`;
