import type { Client } from 'pg';
import type { TableLine } from './format.js';

/**
 * Our tables in an order in which rows can be put back: a table after those it refers to. BullMQ's
 * are left out: they hold doorbells, and the sweep rings again. So are ballots of rounds still
 * being cast: a copy would keep the order of their arrival, so a restored round of that kind is void.
 */
export async function tablesInOrder(client: Client): Promise<TableLine[]> {
  const { rows: tables } = await client.query<TableLine & { id: number }>(`
select c.oid::int as id, c.oid::regclass::text as table,
       array_agg(quote_ident(a.attname) order by a.attnum) as columns
  from pg_class c join pg_attribute a on a.attrelid = c.oid
 where c.relkind = 'r' and c.relname <> 'vd_migration'
   and (c.relnamespace = 'public'::regnamespace and c.relname like 'vd\\_%'
     or c.relnamespace = to_regnamespace('vault') and c.relname not like 'cast\\_%')
   and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
 group by c.oid order by c.oid::regclass::text`);
  const { rows: links } = await client.query<{ from: number; to: number }>(
    `select conrelid::int as from, confrelid::int as to from pg_constraint
      where contype = 'f' and conrelid <> confrelid`,
  );
  const placed = new Set<number>();
  const order: TableLine[] = [];
  while (order.length < tables.length) {
    const next = tables.filter(
      (t) => !placed.has(t.id) && links.every((link) => link.from !== t.id || placed.has(link.to)),
    );
    if (next.length === 0) throw new Error('tables refer to each other in a circle');
    for (const { id, table, columns } of next) {
      placed.add(id);
      order.push({ table, columns });
    }
  }
  return order;
}

/** Columns that number themselves, with the last number given out. */
export async function sequences(
  client: Client,
): Promise<{ table: string; column: string; last: string }[]> {
  const { rows } = await client.query<{ table: string; column: string; sequence: string }>(`
select c.oid::regclass::text as table, a.attname as column,
       pg_get_serial_sequence(c.oid::regclass::text, a.attname) as sequence
  from pg_class c join pg_attribute a on a.attrelid = c.oid
 where c.relkind = 'r' and c.relname <> 'vd_migration' and a.attnum > 0 and not a.attisdropped
   and (c.relnamespace = 'public'::regnamespace and c.relname like 'vd\\_%'
     or c.relnamespace = to_regnamespace('vault'))
   and pg_get_serial_sequence(c.oid::regclass::text, a.attname) is not null`);
  const found: { table: string; column: string; last: string }[] = [];
  for (const { table, column, sequence } of rows) {
    const { rows: state } = await client.query<{ last: string | null }>(
      `select case when is_called then last_value::text end as last from ${sequence}`,
    );
    if (state[0].last) found.push({ table, column, last: state[0].last });
  }
  return found;
}
