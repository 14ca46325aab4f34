import { RESTRICTED_TEXTS } from '@vinhdanh/domain';

/** The scope of a transaction: '*' for everything, else unit ids with commas; unset shows nothing. */
const SCOPE = `current_setting('vd.units', true)`;

/**
 * What a member in conflict of interest is shut out of: ids of lines and of whom they are about,
 * and streams of sessions.
 */
const SHUT = `string_to_array(current_setting('vd.shut', true), ',')`;

/** The condition holds unless nothing is shut, as for nearly everybody: asked once, not by row. */
const unlessShut = (condition: string): string =>
  `case when (select nullif(current_setting('vd.shut', true), '')) is null then true else ${condition} end`;

/** Rows of a line the reader is not shut out of; null is no line. */
export const NOT_SHUT = (dossierId: string): string =>
  unlessShut(`coalesce(${dossierId}, '') <> all (${SHUT})`);

/**
 * Nor an entry that tells of such a line, or of a count its vote is part of. No
 * subquery with a column in it: a rebuilt table takes the condition over as text. Ids are plain
 * enough to be a pattern.
 */
const UNTOLD = unlessShut(`(coalesce(dossier_id, '') <> all (${SHUT})
  and split_part(stream, ':', 2) <> all (${SHUT})
  and params::text !~ replace(current_setting('vd.shut', true), ',', '|')
  and not (stream = any (${SHUT}) and type = any (array['council-session.ballot-box-opened',
    'council-session.ballot-paper-entered', 'council-session.ballot-tallied',
    'council-session.vote-closed'])))`);

/**
 * Rows whose line of management meets the scope. '*' is added to every line rather than asked for
 * with OR, so that an index on this very expression serves the narrow scopes (see scopeIndex).
 */
export const SEEN_BY_LINE = `(unit_line || '{*}'::text[]) && string_to_array(nullif(${SCOPE}, ''), ',')`;

/**
 * Private parts of the dossiers that the scope shows, and with full scope all of them. What a
 * verification is about is never a unit's to read.
 */
export const SEEN_BY_DOSSIER = `(select ${SCOPE}) = '*' or exists (
  select 1 from vd_event e join vd_dossier_fixed d on d.dossier_id = substr(e.stream, 9)
   where e.event_id = vd_event_private.event_id and e.stream like 'dossier:%'
     and e.type not in (${RESTRICTED_TEXTS.map((type) => `'${type}'`).join(', ')}))`;

/** Private parts of a line out of reach are out of reach, too. */
export const PRIVATE_NOT_SHUT =
  unlessShut(`coalesce(subject_id, '') <> all (${SHUT}) and not exists (
  select 1 from vd_event e where e.event_id = vd_event_private.event_id
    and e.stream like 'dossier:%' and substr(e.stream, 9) = any (${SHUT}))`);

export const SEEN_LINE = `${SEEN_BY_LINE} and ${NOT_SHUT('dossier_id')}`;
export const SEEN_ENTRY = `${SEEN_BY_LINE} and ${UNTOLD}`;

/** Findings of the lists that the scope shows. */
export const SEEN_BY_DUE_LIST = `((select ${SCOPE}) = '*' or exists (
  select 1 from vd_due_list l where l.list_id = vd_due_row.list_id))
  and ${NOT_SHUT('subject_id')} and ${NOT_SHUT('dossier_id')}`;

/** Staged rows of the lists that the scope shows. */
export const SEEN_BY_IMPORT = `((select ${SCOPE}) = '*' or exists (
  select 1 from vd_import i where i.import_id = vd_import_row.import_id))
  and ${NOT_SHUT('dossier_id')}`;

/** Rows for those alone whose scope is the whole province. */
export const SEEN_BY_PROVINCE = `(select ${SCOPE}) = '*'`;

/** Entries of the record of the subjects that the scope shows. */
export const SEEN_BY_SUBJECT = `((select ${SCOPE}) = '*' or exists (
  select 1 from vd_subject s where s.subject_id = vd_record_entry.root_id))
  and ${NOT_SHUT('root_id')}`;

/** Whom a line out of reach is about is out of reach while it is; see docs/adr/0016. */
export const SEEN_PERSON = `${SEEN_BY_LINE} and ${NOT_SHUT('subject_id')}`;

/** What a person was chosen for in a list of an agency. */
export const SEEN_CHOICE = `${SEEN_BY_PROVINCE} and ${NOT_SHUT('subject_id')}`;

export const scopeIndex = (table: string): string =>
  `create index ${table}_scope on ${table} using gin ((unit_line || '{*}'::text[]));`;

/**
 * Policies of one table: the api sees a row only under the condition; worker and ops see all.
 * @param seen SQL condition on a row, e.g. SEEN_BY_LINE
 */
export const rowSecurity = (table: string, seen: string): string => `
alter table ${table} enable row level security;
create policy ${table}_seen on ${table} for select to vd_api using (${seen});
create policy ${table}_added on ${table} for insert to vd_api with check (true);
create policy ${table}_changed on ${table} for update to vd_api using (${seen}) with check (true);
create policy ${table}_dropped on ${table} for delete to vd_api using (${seen});
create policy ${table}_duty on ${table} to vd_worker using (true) with check (true);
create policy ${table}_ops on ${table} for select to vd_ops using (true);
`;
