/**
 * Row-level security of one table: the api sees a row only as far as `vd.units` of its transaction
 * goes ('*' for all, else unit ids with commas, nothing when unset); worker and ops see all.
 * Migrations call this, so what it writes never changes: a new shape gets a new function.
 *
 * @param table name of the table
 * @param visible SQL condition on a row of it
 */
export const rowSecurity = (table: string, visible: string): string => `
alter table ${table} enable row level security;
create policy ${table}_seen on ${table} for select to vd_api using (${visible});
create policy ${table}_added on ${table} for insert to vd_api with check (true);
create policy ${table}_changed on ${table} for update to vd_api using (${visible}) with check (true);
create policy ${table}_dropped on ${table} for delete to vd_api using (${visible});
create policy ${table}_duty on ${table} to vd_worker using (true) with check (true);
create policy ${table}_ops on ${table} for select to vd_ops using (true);
`;

/**
 * Condition for a table with a column `unit_line`. '*' is added to every line rather than tested
 * with OR, so that an index on this very expression serves the narrow scopes (see scopeIndex).
 */
export const SEEN_BY_LINE = `(unit_line || '{*}'::text[]) && string_to_array(nullif(current_setting('vd.units', true), ''), ',')`;

export const scopeIndex = (table: string): string =>
  `create index ${table}_scope on ${table} using gin ((unit_line || '{*}'::text[]));`;

/** Condition for a table that only those with full scope may read. */
export const SEEN_BY_ALL_SCOPE = `(select current_setting('vd.units', true)) = '*'`;
