/** Columns of vd_dossier_fact, in table order. */
export const factColumns = [
  'dossier_id',
  'award',
  'level',
  'kind',
  'recipient_kind',
  'position_class',
  'merit_to',
  'unit_id',
  'unit_line',
  'subject_id',
  'source',
  'proposed_on',
  'passed_on',
  'passed_award',
  'submitted_on',
  'decided_on',
  'promulgated_on',
  'granted_award',
  'annulled_on',
  'former',
] as const;

/** What a total is kept for; together the key of vd_daily_total. */
export const totalKey = [
  'basis',
  'milestone',
  'day',
  'source',
  'award',
  'level',
  'kind',
  'recipient_kind',
  'position_class',
  'unit_id',
  'unit_line',
] as const;

/** Event data carry camel case, columns snake case; only these fields bear on a count. */
const lineFields: Record<string, string> = {
  award: 'award',
  level: 'level',
  kind: 'kind',
  recipientKind: 'recipient_kind',
  positionClass: 'position_class',
  meritTo: 'merit_to',
  unitId: 'unit_id',
  unitLine: 'unit_line',
  subjectId: 'subject_id',
  source: 'source',
};
/** Whose line it is since, with those whose it was before. */
const heldFields: Record<string, string> = {
  unitId: 'unit_id',
  unitLine: 'unit_line',
  former: 'former',
};
/** A correction mends what was granted, not what was proposed. */
const correctedFields: Record<string, string> = {
  ...lineFields,
  award: 'granted_award',
  decidedOn: 'decided_on',
  promulgatedOn: 'promulgated_on',
};

/** Fields named in an object of event data, as a patch of fact columns. */
const named = (object: string, columns: Record<string, string>): string =>
  `(select jsonb_object_agg(f.col, v.value) from jsonb_each(${object}) v join (values
     ${Object.entries(columns)
       .map(([field, column]) => `('${field}', '${column}')`)
       .join(', ')}) f(field, col) on f.field = v.key)`;

/** What each event changes in the facts of its dossier; other types change nothing. */
const patches: Record<string, string> = {
  'dossier.drafted': named('e.data', lineFields),
  'dossier.adopted': named('e.data', { level: 'level' }),
  'dossier.handed-over': named('e.data', heldFields),
  'dossier.filed': `jsonb_build_object('proposed_on', e.data->'filedOn')`,
  // A report taken back counts no more; of other lines nothing was decided yet.
  'dossier.withdrawn': `'{"proposed_on": null, "decided_on": null, "promulgated_on": null,
    "granted_award": null}'::jsonb`,
  'dossier.removed': `'{"proposed_on": null}'::jsonb`,
  'dossier.council-concluded': `case
    when e.data->>'outcome' in ('pass', 'lower-form') then jsonb_build_object(
      'passed_on', e.data->'on', 'passed_award', e.data->'lowerForm')
    else '{"passed_on": null, "passed_award": null}'::jsonb end`,
  'dossier.submitted': `jsonb_build_object('submitted_on', e.data->'submittedOn')`,
  'dossier.granted': `jsonb_build_object('decided_on', e.data->'decidedOn',
    'promulgated_on', e.data->'promulgatedOn', 'granted_award', e.data->'award')`,
  'dossier.reported': `jsonb_build_object('decided_on', e.data->'decidedOn',
    'promulgated_on', e.data->'promulgatedOn', 'granted_award', e.data->'award')`,
  'dossier.annulled': `jsonb_build_object('annulled_on', e.data->'on')`,
  // Taken away counts like annulled, until it is given back; a suspended award still counts.
  'dossier.stripped': `jsonb_build_object('annulled_on', e.data->'on')`,
  'dossier.restored': `'{"annulled_on": null}'::jsonb`,
  'dossier.corrected': named("e.data->'fields'", correctedFields),
  'dossier.amended': named("e.data->'fields'", lineFields),
  'dossier.supplemented': named("e.data->'fields'", lineFields),
};
const types = Object.keys(patches)
  .map((type) => `'${type}'`)
  .join(', ');
const patch = `case e.type
  ${Object.entries(patches)
    .map(([type, change]) => `when '${type}' then ${change}`)
    .join('\n  ')}
end`;

/**
 * On which day a milestone counts, by basis. `decided` is the day of the act or conclusion the
 * milestone rests on: a submission has no decision of the centre yet, but it has its letter.
 */
const milestones = (row: string): string => `
cross join lateral (values
  ('proposed', ${row}.proposed_on, ${row}.award, ${row}.proposed_on, ${row}.proposed_on),
  ('passed', ${row}.passed_on, coalesce(${row}.passed_award, ${row}.award),
    ${row}.passed_on, ${row}.passed_on),
  ('submitted', ${row}.submitted_on, coalesce(${row}.passed_award, ${row}.award),
    ${row}.submitted_on, ${row}.submitted_on),
  ('granted', ${row}.decided_on, coalesce(${row}.granted_award, ${row}.award),
    ${row}.decided_on, ${row}.promulgated_on),
  ('annulled', ${row}.annulled_on, coalesce(${row}.granted_award, ${row}.award),
    ${row}.decided_on, ${row}.promulgated_on)
) m(milestone, reached, award, decided, promulgated)
cross join lateral (values ('merit', ${row}.merit_to), ('proposed', ${row}.proposed_on),
  ('decided', m.decided), ('promulgated', m.promulgated)) b(basis, day)
where m.reached is not null and b.day is not null`;

/**
 * A milestone counts under the unit that held the line on the day of it, an annulment under that of
 * the decision it undoes. Only lines that changed hands have to be looked at more closely.
 */
export const heldOn = (row: string, day: string): { unit: string; line: string } => {
  const before = `from jsonb_array_elements(${row}.former) h
    where (h->>'until')::date > ${day} order by h->>'until' limit 1`;
  return {
    unit: `case when ${row}.former is null then ${row}.unit_id
      else coalesce((select h->>'unitId' ${before}), ${row}.unit_id) end`,
    line: `case when ${row}.former is null then ${row}.unit_line
      else coalesce((select array(select jsonb_array_elements_text(h->'unitLine')) ${before}),
        ${row}.unit_line) end`,
  };
};

const contribution = (row: string, from: string, sign: 1 | -1): string => `
select b.basis, m.milestone, b.day, ${row}.source, m.award, ${row}.level, ${row}.kind,
  ${row}.recipient_kind, coalesce(${row}.position_class, '') as position_class,
  ${heldOn(row, 'm.decided').unit} as unit_id, ${heldOn(row, 'm.decided').line} as unit_line,
  ${sign} as n
from ${from} ${row} ${milestones(row)}`;

/**
 * Folds the events of the batch into the facts of their dossiers and moves the totals by the
 * difference between what those dossiers counted before and count now. So an amended award or
 * class leaves the old total and enters the new one, live exactly as in a rebuild.
 */
export const dailyTotalSteps = (suffix: string): string => `
daily_total_patch as materialized (
  select e.dossier_id, jsonb_object_agg(p.key, p.value order by e.log_index) as patch
  from batch e cross join lateral jsonb_each(${patch}) p
  where e.type in (${types})
  group by e.dossier_id
), daily_total_before as materialized (
  select f.* from vd_dossier_fact${suffix} f join daily_total_patch using (dossier_id)
), daily_total_now as materialized (
  select n.* from daily_total_patch p
  left join vd_dossier_fact${suffix} old using (dossier_id)
  cross join lateral jsonb_populate_record(old, p.patch
    || jsonb_build_object('dossier_id', p.dossier_id)) n
), daily_total_fact as (
  insert into vd_dossier_fact${suffix} select * from daily_total_now
  on conflict (dossier_id) do update set
    (${factColumns.join(', ')}) = row(${factColumns.map((c) => `excluded.${c}`).join(', ')})
), daily_total_moved as (
  insert into vd_daily_total${suffix} as t (${totalKey.join(', ')}, total)
  select ${totalKey.join(', ')}, sum(n) from (
    ${contribution('o', 'daily_total_before', -1)}
    union all
    ${contribution('f', 'daily_total_now', 1)}
  ) moved
  group by ${totalKey.join(', ')} having sum(n) <> 0
  on conflict (${totalKey.join(', ')}) do update set total = t.total + excluded.total
)`;
