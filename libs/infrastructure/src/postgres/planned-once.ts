import type { ClientBase } from 'pg';

/**
 * For connections whose statements run all day and find rows by their keys: planned once for any
 * parameters, and never by reading a table whole, nor by a bitmap of all that a row policy shows.
 */
export const PLANNED_ONCE =
  '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_bitmapscan=off';

const MOST_AGE_MS = 1_000;
const plannedAt = new WeakMap<ClientBase, number>();

/**
 * Plans again what was planned more than a second ago. Tasks and work items come and go by the
 * thousand between two looks of the statistics; a plan made for an empty table takes the square of
 * the time on a full one, and Postgres itself would keep it until the next look.
 */
export async function freshPlans(client: ClientBase): Promise<void> {
  const now = Date.now();
  const since = plannedAt.get(client);
  if (since !== undefined && now - since < MOST_AGE_MS) return;
  plannedAt.set(client, now);
  if (since !== undefined) await client.query('discard plans');
}
