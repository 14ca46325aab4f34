import { RESTRICTED_TEXTS } from '@vinhdanh/domain';

/** The scope of a transaction: '*' for everything, else unit ids with commas; unset shows nothing. */
const SCOPE = `current_setting('vd.units', true)`;

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

/** Findings of the lists that the scope shows. */
export const SEEN_BY_DUE_LIST = `(select ${SCOPE}) = '*' or exists (
  select 1 from vd_due_list l where l.list_id = vd_due_row.list_id)`;

/** Staged rows of the lists that the scope shows. */
export const SEEN_BY_IMPORT = `(select ${SCOPE}) = '*' or exists (
  select 1 from vd_import i where i.import_id = vd_import_row.import_id)`;

/** Rows for those alone whose scope is the whole province. */
export const SEEN_BY_PROVINCE = `(select ${SCOPE}) = '*'`;

/** Entries of the record of the subjects that the scope shows. */
export const SEEN_BY_SUBJECT = `(select ${SCOPE}) = '*' or exists (
  select 1 from vd_subject s where s.subject_id = vd_record_entry.root_id)`;

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
