/**
 * An award that stands in a record only (`e`, of subject `n`), as a line of the letter that names it:
 * its years in full, and granted unless it was lost. What it says is of the day of reading.
 */
export const RECORD_LINE = {
  form: `e.code`,
  status: `case when (e.fact::jsonb->>'annulled')::boolean then 'stripped' else 'granted' end`,
  kind: `e.fact::jsonb->>'kind'`,
  meritFrom: `make_date(coalesce((e.fact::jsonb->'years'->>0)::int, e.year), 1, 1)`,
  meritTo: `make_date(e.year, 12, 31)`,
  number: `coalesce(e.fact::jsonb->>'number', e.words->>'number')`,
  decidedOn: `coalesce(e.fact::jsonb->>'decidedOn', e.words->>'decidedOn')::date`,
  from: `vd_record_entry e join vd_subject n on n.subject_id = e.subject_id`,
};
