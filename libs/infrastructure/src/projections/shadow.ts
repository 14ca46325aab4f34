import type { ClientBase } from 'pg';
import { SHADOW, type Projection } from './projection.js';

/**
 * Empty shadow tables: the shape and the primary key of the live ones. The other indexes come with
 * the swap, after the load, which sorts once instead of inserting a million times.
 * Run as the owner.
 */
export async function createShadow(client: ClientBase, projection: Projection): Promise<void> {
  for (const table of projection.tables) {
    const shadow = `${table}${SHADOW}`;
    await client.query(`drop table if exists ${shadow}`);
    await client.query(`create table ${shadow} (like ${table} including all excluding indexes)`);
    const { rows } = await client.query<{ key: string }>(
      `select pg_get_constraintdef(oid) as key from pg_constraint
       where conrelid = $1::regclass and contype = 'p'`,
      [table],
    );
    for (const { key } of rows) await client.query(`alter table ${shadow} add ${key}`);
  }
}

/** Builds the live tables' other indexes on the loaded shadow tables. */
async function indexShadow(client: ClientBase, projection: Projection): Promise<void> {
  for (const table of projection.tables) {
    const { rows } = await client.query<{ method: string }>(
      `select substring(pg_get_indexdef(indexrelid) from ' USING .*$') as method
       from pg_index where indrelid = $1::regclass and not indisprimary`,
      [table],
    );
    for (const { method } of rows) await client.query(`create index on ${table}${SHADOW}${method}`);
    await client.query(`analyze ${table}${SHADOW}`);
  }
}

/** Hashes of the live and the rebuilt content; read in one statement, so of one moment. */
export async function compareShadow(
  client: ClientBase,
  projection: Projection,
): Promise<{ live: string; rebuilt: string; same: boolean }> {
  const { rows } = await client.query<{ live: string; rebuilt: string }>(
    `select (${projection.digest('')}) as live, (${projection.digest(SHADOW)}) as rebuilt`,
  );
  const { live, rebuilt } = rows[0]!;
  return { live, rebuilt, same: live === rebuilt };
}

/**
 * Puts the rebuilt tables in the place of the live ones, with the same rights and row policies.
 * Belongs in one transaction with the checkpoint; run as the owner.
 */
export async function swapShadow(client: ClientBase, projection: Projection): Promise<void> {
  await indexShadow(client, projection);
  for (const table of projection.tables) {
    await client.query('select vd_swap_table($1, $2)', [table, `${table}${SHADOW}`]);
  }
}

export async function dropShadow(client: ClientBase, projection: Projection): Promise<void> {
  for (const table of projection.tables) {
    await client.query(`drop table if exists ${table}${SHADOW}`);
  }
}
