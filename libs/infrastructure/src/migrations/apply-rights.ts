import type { Client } from 'pg';
import { createHash } from 'node:crypto';
import { DATABASE_ROLES } from '../config/index.js';
import { TABLE_RIGHTS, type TableRights, USES } from './rights.js';
import { rowSecurity } from './row-security.js';

const ROLES = DATABASE_ROLES.join(', ');

/**
 * Lays rights and row policies on every table, in one transaction and from scratch, so that a
 * right taken out of the list is taken away. Needs the owner's connection.
 */
export async function applyRights(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v')
        and c.relname like 'vd\\_%'`,
  );
  await client.query('begin');
  try {
    await client.query(`
grant usage on schema public to ${ROLES};
revoke all on all tables in schema public from ${ROLES};`);
    for (const { name } of rows) {
      const rights = TABLE_RIGHTS[name];
      if (rights) await client.query(grants(name, rights));
      if (rights?.seen) await secureRows(client, name, rights.seen);
    }
    await client.query(queueRights);
    await client.query(`
create schema if not exists vault;
revoke all on schema vault from public;
grant usage, create on schema vault to vd_vault;
grant select, insert, update, delete on all tables in schema vault to vd_vault;
do $$ begin
  -- what was counted stays as it was counted
  if to_regclass('vault.ballot') is not null then
    revoke update, delete on vault.ballot, vault.receipt from vd_vault;
    revoke delete on vault.round from vd_vault;
  end if;
  if to_regclass('vault.set_aside') is not null then
    revoke update, delete on vault.set_aside from vd_vault;
  end if;
end $$;`);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

const grants = (table: string, { use }: TableRights): string =>
  Object.entries({ vd_ops: 'select', ...USES[use] })
    .filter(([, rights]) => rights)
    .map(([role, rights]) => `grant ${rights} on ${table} to ${role};`)
    .join('\n');

/** Policies are laid anew only when they changed: doing so locks the table. */
async function secureRows(client: Client, table: string, seen: string): Promise<void> {
  const text = rowSecurity(table, seen);
  const mark = createHash('sha256').update(text).digest('hex');
  const { rows } = await client.query<{ policy: string; same: boolean }>(
    `select p.polname as policy, obj_description(p.oid, 'pg_policy') = $2 as same
       from pg_policy p join pg_class c on c.oid = p.polrelid
      where p.polrelid = $1::regclass and c.relrowsecurity`,
    [table, mark],
  );
  if (rows.some((row) => row.same)) return;
  for (const { policy } of rows) await client.query(`drop policy ${policy} on ${table}`);
  await client.query(text);
  await client.query(`comment on policy ${table}_seen on ${table} is '${mark}'`);
}

/**
 * The worker rings and answers; BullMQ makes a sequence of job numbers for each queue as it first
 * rings, hence the right to create. Nobody else has any business in BullMQ's own schema.
 */
const queueRights = `
grant usage on schema bullmq to vd_api, vd_worker;
grant create on schema bullmq to vd_worker;
grant select, insert, update, delete on all tables in schema bullmq to vd_api, vd_worker;
grant usage, select, update on all sequences in schema bullmq to vd_api, vd_worker;
grant execute on all functions in schema bullmq to vd_api, vd_worker;`;
