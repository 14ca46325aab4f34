import type { Client } from 'pg';
import { advance, inTransaction } from './projection-runner.js';
import { apply, projectionKey, SHADOW, type Projection } from './projection.js';
import { compareShadow, createShadow, swapShadow } from './shadow.js';

export interface RebuildReport {
  projection: string;
  events: number;
  /** Whether live and rebuilt content were the same at the moment of the swap. */
  same: boolean;
}

/**
 * Builds the view anew beside the live one, compares both at the same log index and swaps the
 * tables in one transaction; readers notice nothing. Needs the owner's connection.
 */
export async function rebuild(
  client: Client,
  projection: Projection,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<RebuildReport> {
  const live = projectionKey(projection);
  const shadow = `${live}${SHADOW}`;
  await inTransaction(client, async () => {
    await client.query('delete from vd_checkpoint where projection = $1', [shadow]);
    await createShadow(client, projection);
    await client.query('insert into vd_checkpoint (projection) values ($1)', [shadow]);
  });
  for (let more = true; more;) {
    more = await inTransaction(client, () => advance(client, [projection], SHADOW, SHADOW));
    const { rows } = await client.query<{ done: number; total: number }>(
      `select next_index as done, (select coalesce(max(log_index) + 1, 0) from vd_log_entry) as total
       from vd_checkpoint where projection = $1`,
      [shadow],
    );
    onProgress(rows[0]!.done, rows[0]!.total);
  }
  return inTransaction(client, () => swap(client, projection, live, shadow));
}

async function swap(
  client: Client,
  projection: Projection,
  live: string,
  shadow: string,
): Promise<RebuildReport> {
  // The live runner waits at its checkpoint row until we are done.
  const { rows } = await client.query<{ projection: string; next_index: number }>(
    'select projection, next_index from vd_checkpoint where projection = any($1) order by 1 for update',
    [[live, shadow]],
  );
  const at = (name: string): number => rows.find((r) => r.projection === name)?.next_index ?? 0;
  const target = Math.max(at(live), at(shadow));
  if (at(shadow) < target) await apply(client, [projection], at(shadow), target, SHADOW);
  if (at(live) < target) await apply(client, [projection], at(live), target, '');
  const { same } = await compareShadow(client, projection);
  await swapShadow(client, projection);
  await client.query('delete from vd_checkpoint where projection = $1', [shadow]);
  await client.query(
    `insert into vd_checkpoint (projection, next_index) values ($1, $2)
     on conflict (projection) do update
     set next_index = excluded.next_index, status = 'running', last_error = null`,
    [live, target],
  );
  await client.query("select pg_notify('vd_projection', $1)", [live]);
  return { projection: live, events: target, same };
}
