import type { Append } from '@vinhdanh/application';
import { APPEND_STATEMENT } from './append-statement.js';

/** Columns that events of a subject write; mergers and erasures are the trigger's affair. */
const SUBJECT = [
  'kind',
  'name',
  'name_key',
  'sort_key',
  'keys',
  'birth_year',
  'birth_date',
  'sex',
  'nationality',
  'staff_code',
  'representative',
  'number_kind',
  'number_sealed',
  'number_hash',
  'unit_id',
  'unit_line',
  'synthetic',
  'died',
  'died_on',
  'heirs',
  'founded_on',
  'flag_eligible',
  'organisation_id',
  'coverage_from',
  'coverage_to',
];
const ENTRY = [
  'kind',
  'restricted',
  'year',
  'code',
  'fact',
  'words',
  'entry_key',
  'grade',
  'graded_by',
  'graded_at',
  'scan',
  'reference',
  'origin',
  'synthetic',
  'import_id',
  'import_row',
  'recorded_by',
  'recorded_at',
  'corrected',
  'withdrawn',
];
const list = (names: string[], of: string): string => names.map((n) => `${of}.${n}`).join(', ');

/** What a new row has where its first event says nothing. */
const BLANK_SUBJECT = `'{"keys": [], "sort_key": "", "died": false}'::jsonb`;
const BLANK_ENTRY = `'{"corrected": false}'::jsonb`;

/**
 * The append with the rows of the register: $82 subjects, $83 entries put, $84 entries changed. Apart
 * from the plain one, because nearly every append has nothing to do with them. A change names its
 * columns only; the rest of the row stays.
 */
export const APPEND_WITH_REGISTER = APPEND_STATEMENT.replace(
  '/* register */',
  `, subject_new as (
  insert into vd_subject (subject_id, root_id, version, ${SUBJECT.join(', ')})
  select r.subject_id, r.subject_id, r.version, ${list(SUBJECT, 'n')}
  from jsonb_to_recordset($82::jsonb) as r(stream text, subject_id text, version int, first boolean,
      set jsonb)
    join head using (stream)
    cross join lateral jsonb_populate_record(null::vd_subject, ${BLANK_SUBJECT} || r.set) n
  where r.first
  on conflict (subject_id) do nothing
),
subject_change as (
  update vd_subject s set version = r.version, (${SUBJECT.join(', ')}) = (
    select ${list(SUBJECT, 'n')} from jsonb_populate_record(s, r.set) n)
  from jsonb_to_recordset($82::jsonb) as r(stream text, subject_id text, version int, first boolean,
      set jsonb)
    join head using (stream)
  where not r.first and s.subject_id = r.subject_id
),
entry_new as (
  insert into vd_record_entry (entry_id, subject_id, root_id, ${ENTRY.join(', ')})
  select n.entry_id, n.subject_id,
    coalesce((select s.root_id from vd_subject s where s.subject_id = n.subject_id), n.subject_id),
    ${list(ENTRY, 'n')}
  from jsonb_to_recordset($83::jsonb) as r(stream text, set jsonb)
    join head using (stream)
    cross join lateral jsonb_populate_record(null::vd_record_entry, ${BLANK_ENTRY} || r.set) n
),
entry_change as (
  update vd_record_entry e set (${ENTRY.join(', ')}) = (
      select ${list(ENTRY, 'n')} from jsonb_populate_record(e, r.set) n),
    answers = case when r.set ? 'answer' then e.answers || jsonb_build_array(r.set -> 'answer')
      else e.answers end
  from jsonb_to_recordset($84::jsonb) as r(stream text, entry_id text, set jsonb)
    join head using (stream)
  where e.entry_id = r.entry_id
)`,
);

/** The three further parameters; undefined when no append of the batch has a part in them. */
export function registerParameters(batch: Append[]): string[] | undefined {
  const touched = batch.flatMap(({ stream, version, register }) =>
    register ? [{ stream, version, register }] : [],
  );
  if (touched.length === 0) return undefined;
  const subjects = touched.map(({ stream, version, register: { subject } }) => ({
    stream,
    subject_id: stream.slice('subject:'.length),
    version,
    ...subject,
  }));
  const put = touched.flatMap(({ stream, register: { entries } }) =>
    entries.flatMap((write) => ('put' in write ? [{ stream, set: write.put }] : [])),
  );
  const changed = touched.flatMap(({ stream, register: { entries } }) =>
    entries.flatMap((write) =>
      'put' in write ? [] : [{ stream, entry_id: write.entryId, set: write.set }],
    ),
  );
  return [subjects, put, changed].map((rows) => JSON.stringify(rows));
}
