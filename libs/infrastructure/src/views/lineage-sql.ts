const ROW = `select substr(stream, 9) as "id", version, state from vd_stream where kind = 'lineage'`;

export const LINEAGE_ONE = `${ROW} and stream = 'lineage:' || $1`;
export const LINEAGE_LIST = `${ROW} order by state->>'effectiveOn' desc, stream limit $1`;

/** The condition the scope index of vd_dossier serves; $1 ids of organisations. */
const LINES = `d.open and (d.unit_line || '{*}'::text[]) && $1::text[]`;

export const OPEN_LINE_COUNTS = `
select d.unit_id as "unitId", d.status, count(*)::int as count
from vd_dossier d where ${LINES} group by 1, 2 order by 1, 2`;

/** A filed letter is under way as long as one of its lines is. */
const LETTERS = `p.kind = 'proposal' and p.state->'unitLine' ?| $1::text[]
  and (p.state->>'status' in ('draft', 'presented') or (p.state->>'status' = 'filed' and exists (
    select 1 from vd_dossier d where d.open and (d.proposal_id = substr(p.stream, 10)
      or d.origin_proposal_id = substr(p.stream, 10)))))`;

export const OPEN_LETTER_COUNTS = `
select p.state->>'unitId' as "unitId", p.state->>'status' as status, count(*)::int as count
from vd_stream p where ${LETTERS} group by 1, 2 order by 1, 2`;

const ROUNDS = `r.kind = 'round' and r.state->>'status' = 'open'
  and r.state->'expectedUnits' ?| $1::text[]`;

export const OPEN_ROUNDS = `
select substr(r.stream, 7) as "id", r.state->>'title' as title,
  array(select u from jsonb_array_elements_text(r.state->'expectedUnits') u
        where u = any($1)) as "unitIds"
from vd_stream r where ${ROUNDS} order by r.stream`;

export const SUBJECT_COUNTS = `
select unit_id as "unitId", kind, count(*)::int as count
from vd_subject where unit_id = any($1) group by 1, 2 order by 1, 2`;

export const OWN_ACTS = `
select substr(stream, 5) as "id", state->'issuer'->>'unitId' as "unitId",
  coalesce(state->>'title', '') as title, state->>'status' as status
from vd_stream
where kind = 'act' and state->'issuer'->>'unitId' = any($1)
  and state->>'status' not in ('promulgated', 'withdrawn')
order by stream`;

export const OWN_SESSIONS = `
select substr(stream, 17) as "id", state->'council'->>'unitId' as "unitId",
  coalesce(state->>'title', '') as title
from vd_stream
where kind = 'council-session' and state->'council'->>'unitId' = any($1)
  and state->>'status' <> 'closed'
order by stream`;

/** Roles of one's own and received ones that are held on or after $2. */
const HELD = `
from vd_stream a cross join lateral (
  select g->>'role' as role, g->>'unitId' as "unitId", g->>'to' as until
  from jsonb_array_elements(a.state->'grants') g
  union all
  select g->>'role', g->>'unitId', g->>'to' from jsonb_array_elements(a.state->'delegations') g
) held
where a.kind = 'account' and held."unitId" = any($1)
  and (held.until is null or held.until >= $2)`;

export const HELD_ROLES = `
select substr(a.stream, 9) as "accountId", a.state->>'username' as username,
  a.state->>'displayName' as "displayName", held.role, held."unitId"
${HELD} order by a.state->>'username', held.role, held."unitId" limit $3`;

export const HOLDERS = `
select distinct substr(a.stream, 9) as "id" ${HELD} and substr(a.stream, 9) > $3
order by 1 limit $4`;

/** $1 ids of organisations, $2 after, $3 limit. */
export const HANDOVER_LINES = `
select d.dossier_id as "id", d.unit_id as "unitId", d.filing_unit_id as "filingUnitId"
from vd_dossier d where ${LINES} and d.dossier_id > $2 order by d.dossier_id limit $3`;

/** Who was merged into another stands under that one; who was erased stands nowhere. */
export const HANDOVER_SUBJECTS = `
select subject_id as "id", unit_id as "unitId", kind, name_key as "nameKey",
  organisation_id as "organisationId"
from vd_subject
where (unit_line || '{*}'::text[]) && $1::text[] and subject_id > $2
  and root_id = subject_id and not erased
order by subject_id limit $3`;

export const HANDOVER_LETTERS = `
select substr(p.stream, 10) as "id", p.state->>'unitId' as "unitId"
from vd_stream p where ${LETTERS} and p.stream > 'proposal:' || $2 order by p.stream limit $3`;

export const HANDOVER_ROUNDS = `
select substr(r.stream, 7) as "id"
from vd_stream r where ${ROUNDS} and r.stream > 'round:' || $2 order by r.stream limit $3`;
