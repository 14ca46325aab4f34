import type { QuotaLinesWanted } from '@vinhdanh/application';

/**
 * A line holds a place from the day it stands before those who decide. One that no council votes on
 * waits on a draft list without holding one: its place is taken when an act lists it.
 */
const HELD = `(d.status in ('scheduled', 'deferred', 'passed', 'listed', 'submitted',
  'returned-by-centre', 'granted', 'suspended') or d.status = 'ready' and d.passed_on is not null)`;
const PROPOSED = `(d.status in ('filed', 'checked', 'returned', 'held', 'eligible')
  or d.status = 'ready' and d.passed_on is null)`;

const AWARD = 'coalesce(d.granted_form, d.award)';
const YEAR = 'extract(year from d.merit_to)::int';

/** Lines of these awards, those that got another form under the one they got. */
const lines = (awards: string): string => `
(select * from vd_dossier where award = any(${awards}) and granted_form is null
 union all
 select * from vd_dossier where granted_form = any(${awards})) d`;

const LINE = `
d.dossier_id as id, d.status, ${AWARD} as award, d.kind, d.recipient_kind as "recipientKind",
  d.position_class as "positionClass", d.unit_id as "unitId", d.subject_id as "subjectId",
  d.round_id as "roundId", ${YEAR} as year, d.edition, d.proposed_on as "filedOn"`;

/** $1 questions as JSON; an absent condition is null. One row per question and cell. */
export const QUOTA_CELLS = `
select q.n, c.*
from jsonb_to_recordset($1::jsonb) as q(n int, awards text[], "unitIds" text[], year int, "roundId" text)
cross join lateral (
  select ${AWARD} as award, d.kind, d.recipient_kind as "recipientKind",
    d.position_class as "positionClass",
    count(*) filter (where ${HELD})::int as held,
    count(*) filter (where ${PROPOSED})::int as proposed
  from ${lines('q.awards')}
  where (q."unitIds" is null or d.unit_id = any(q."unitIds"))
    and (q.year is null or ${YEAR} = q.year)
    and (q."roundId" is null or d.round_id = q."roundId")
    and (${HELD} or ${PROPOSED})
  group by 1, 2, 3, 4
) c
order by q.n, c.award, c.kind, c."recipientKind", c."positionClass"`;

/** $1 awards, $2 units, $3 year, $4 round; null means no such condition. */
export const QUOTA_HOLDERS = `
select ${LINE} from ${lines('$1')}
where ($2::text[] is null or d.unit_id = any($2))
  and ($3::int is null or ${YEAR} = $3)
  and ($4::text is null or d.round_id = $4)
  and ${HELD}`;

/** $1 awards, $2 units, $3 year, $4 round, $5 limit; null means no such condition. */
export const QUOTA_CANDIDATES = `
select ${LINE} from ${lines('$1')}
where ($2::text[] is null or d.unit_id = any($2))
  and ($3::int is null or ${YEAR} = $3)
  and ($4::text is null or d.round_id = $4)
  and ${PROPOSED}
order by d.dossier_id limit $5`;

export const QUOTA_LINES = `select ${LINE} from vd_dossier d where d.dossier_id = any($1)`;

/** Condition on lines, d, of what a figure of a quota counts; parameters are numbered from `first`. */
export function quotaLinesSql(wanted: QuotaLinesWanted, first: number) {
  const { question, which, kinds, recipients, positions, letterId } = wanted;
  const values: unknown[] = [];
  const next = (value: unknown): string => `$${first + values.push(value) - 1}`;
  const award = next(question.awards);
  const conditions = [
    `(d.award = any(${award}) and d.granted_form is null or d.granted_form = any(${award}))`,
  ];
  if (question.unitIds) conditions.push(`d.unit_id = any(${next(question.unitIds)})`);
  if (question.year !== undefined) conditions.push(`${YEAR} = ${next(question.year)}`);
  if (kinds) conditions.push(`d.kind = any(${next(kinds)})`);
  if (recipients) conditions.push(`d.recipient_kind = any(${next(recipients)})`);
  if (positions) conditions.push(`d.position_class = any(${next(positions)})`);
  const state = which === 'used' ? HELD : PROPOSED;
  const round = question.roundId === undefined ? '' : ` and d.round_id = ${next(question.roundId)}`;
  // Drafts are told apart by their letter: until they are filed they are of no round.
  const drafts = letterId ? ` or d.status = 'draft' and d.proposal_id = ${next(letterId)}` : '';
  conditions.push(`(${state}${round}${drafts})`);
  return { where: conditions.join(' and '), values };
}

export const QUOTA_DRAFTS = `
select ${AWARD} as award, d.kind, d.recipient_kind as "recipientKind",
  d.position_class as "positionClass", d.unit_id as "unitId", ${YEAR} as year, 0 as held,
  count(*)::int as proposed
from vd_dossier d where d.proposal_id = any($1) and d.status = 'draft'
group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`;
