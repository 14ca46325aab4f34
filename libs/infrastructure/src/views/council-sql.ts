import { linesFrom } from './dossier-sql.js';
import { listPlace } from './list-place.js';

/** By the day of the meeting. */
const PLACE = listPlace(`coalesce(s.state->>'heldOn', '')`, 's.stream');

/**
 * $1 id or null, $2 status or null, $3 place to go on behind, $4 limit, $5 units of a narrow scope or
 * null. A unit sees the sessions of its own council and those that deal with a line it may see; the
 * second condition is the row policy of vd_dossier at work.
 */
export const SEEN_SESSIONS = `
select substr(s.stream, 17) as "id", s.version, s.state, ${PLACE} as "listPlace"
from vd_stream s
where s.kind = 'council-session'
  and ($1::text is null or s.stream = 'council-session:' || $1)
  and ($2::text is null or s.state->>'status' = $2)
  and ${PLACE} < $3
  and ($5::text[] is null or s.state->'council'->>'unitId' = any($5)
    or exists (select 1 from vd_dossier d where d.session_id = substr(s.stream, 17)))
order by ${PLACE} desc limit $4`;

/**
 * $1 step, $2 day, $3 round, $4 awards, $5 unit, $6 rules an advisory council votes on and $7 whether
 * it is one that asks, $8 ids if named; null means no such condition.
 */
export const candidates = (named: boolean): string => `
select d.dossier_id as "id"
from ${linesFrom(named, '$8')} join vd_stream s on s.stream = 'dossier:' || d.dossier_id
where d.status in ('eligible', 'deferred') and d.stage = 'council-review'
  and s.state->'check'->'route'->'steps' ? $1
  and coalesce(s.state->>'deferUntil', '') <= $2
  and ($3::text is null or d.round_id = $3)
  and ($4::text[] is null or d.award = any($4))
  and ($5::text is null or coalesce(s.state->'check'->>'ownBody' = $5, $5 = any(d.unit_line)))
  and ((coalesce(s.state->'check'->>'edition', '') || '/' || d.award) = any($6)) = $7
order by d.award, d.unit_line, d.dossier_id`;

/**
 * $1 kinds of step, $2 unit or null, $3 session that asks, $4 day, $5 ids, $6 round, $7 awards; null
 * means no such condition. A line asked about twice is voted on once.
 */
export const ASKED_WORKS = `
select x."dossierId", x."opinionId" from (
  select distinct on (l.key) l.key as "dossierId", substr(o.stream, 9) as "opinionId",
    d.award, d.unit_line
  from vd_stream o
  cross join lateral jsonb_each(o.state->'lines') l
  join vd_dossier d on d.dossier_id = l.key
  where o.kind = 'opinion' and o.state->>'status' = 'asked' and o.state->>'stepKind' = any($1)
    and o.state->>'bodyId' is not distinct from $2
    and l.value->>'answer' is null and coalesce(l.value->>'proceeded', 'false') = 'false'
    and coalesce(l.value->>'sessionId', $3) = $3 and coalesce(l.value->>'until', '') <= $4
    and d.open and d.status not in ('withdrawn', 'removed')
    and ($5::text[] is null or l.key = any($5))
    and ($6::text is null or d.round_id = $6)
    and ($7::text[] is null or d.award = any($7))
  order by l.key, o.stream
) x order by x.award, x.unit_line, x."dossierId"`;

/** What the works of a session are called; the last word counts. */
export const WORK_TITLES = `
select distinct on (x."id") x."id", p.body->>'title' as title
from (
  select e.event_id, e.version, e.envelope::jsonb->'data'->>'dossierId' as "id"
  from vd_event e
  where e.stream = 'council-session:' || $1 and e.type = 'council-session.work-named'
) x join vd_event_private p using (event_id)
where p.body->>'title' is not null
order by x."id", x.version desc`;

const lastEvent = (type: string): string => `
select distinct on (e.stream) substr(e.stream, 9) as "id", e.envelope::jsonb->'data' as data
from vd_event e
where e.stream = any($1) and e.type = '${type}'
  and e.envelope::jsonb->'data'->>'sessionId' = $2
order by e.stream, e.version desc`;

export const ITEMS = `
select x."id", (x.data->>'item')::int as item from (${lastEvent('dossier.scheduled')}) x`;

export const VOTES = `
select x."id", x.data as vote from (${lastEvent('dossier.council-concluded')}) x`;

export const LINES = `
select d.dossier_id as "dossierId", d.award, d.status, d.recipient_kind as "recipientKind",
  d.unit_id as "unitId", d.subject_id as "subjectId"
from vd_dossier d where d.dossier_id = any($1)`;

/** Names for rows the scope was already found to reach. */
export const NAMES = `
select
  coalesce((select jsonb_object_agg(s.subject_id, s.name) from vd_subject s
            where s.subject_id = any($1)), '{}') as subjects,
  coalesce((select jsonb_object_agg(substr(o.stream, 14), o.state->'versions'->-1->>'name') from vd_stream o
            where o.stream = any($2)), '{}') as units`;

/** $1 streams of letters, $2 accounts. Who acts for somebody signs for that one, too. */
export const SIGNERS = `
select distinct substr(x.stream, 10) as "proposalId", who as "accountId", x.type
from (
  select e.stream, e.type, e.envelope::jsonb->'meta' as meta from vd_event e
  where e.stream = any($1) and e.type in ('proposal.presented', 'proposal.filed')
) x cross join lateral unnest(array[x.meta->>'actor', x.meta->>'onBehalfOf']) who
where who = any($2)
order by 1, 2, 3`;
