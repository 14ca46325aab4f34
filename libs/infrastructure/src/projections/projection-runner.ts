import type { Client } from 'pg';
import { LeaderDuty } from '../postgres/leader-duty.js';
import { apply, projectionKey, type Projection } from './projection.js';

const PAGE = 2_000;

/**
 * Keeps the views up to date: rows and checkpoints move in one transaction, the checkpoints by
 * compare-and-set, so a second runner stops instead of applying twice. Views that stand at the same
 * index read the log together, so that each event is fetched and parsed once for all. A view whose
 * code fails is parked with the reason; the others run on, and nothing is ever skipped.
 */
export class ProjectionRunner extends LeaderDuty {
  constructor(
    url: string,
    private readonly projections: readonly Projection[],
    onError?: (error: unknown) => void,
  ) {
    super({
      name: 'projections',
      url,
      listen: ['vd_sequenced', 'vd_projection'],
      pollMs: 500,
      onError,
    });
  }

  protected override async lead(client: Client): Promise<void> {
    await client.query(
      `insert into vd_checkpoint (projection) select unnest($1::text[]) on conflict do nothing`,
      [this.projections.map(projectionKey)],
    );
  }

  protected async tick(client: Client): Promise<boolean> {
    try {
      return await inTransaction(client, () => advance(client, this.projections, '', ''));
    } catch (error) {
      // Together it is not known whose code failed: each goes on alone, and who fails is parked.
      for (const projection of this.projections) await this.alone(client, projection);
      throw error;
    }
  }

  private async alone(client: Client, projection: Projection): Promise<void> {
    try {
      await inTransaction(client, () => advance(client, [projection], '', ''));
    } catch (error) {
      await client.query(
        "update vd_checkpoint set status = 'parked', last_error = $2 where projection = $1",
        [projectionKey(projection), String(error).slice(0, 2_000)],
      );
    }
  }
}

/**
 * Applies the next page to the live or shadow tables of those views that are furthest behind; true
 * if there may be more. `mark` follows the name of a checkpoint, `suffix` that of a table.
 */
export async function advance(
  client: Client,
  projections: readonly Projection[],
  mark: string,
  suffix: string,
): Promise<boolean> {
  const names = new Map(projections.map((p) => [`${projectionKey(p)}${mark}`, p]));
  const { rows } = await client.query<{ projection: string; at: number | string }>({
    name: 'vd-checkpoints',
    text: `select projection, next_index as at from vd_checkpoint
      where projection = any($1) and status <> 'parked' order by projection for update`,
    values: [[...names.keys()]],
  });
  // Read after the lock: who waited for it must not act on an end older than the checkpoint.
  const { rows: ends } = await client.query<{ end: number | string }>({
    name: 'vd-log-end',
    text: 'select coalesce(max(log_index) + 1, 0) as "end" from vd_log_entry',
  });
  const end = Number(ends[0]!.end);
  const open = rows.map(({ projection, at }) => ({ projection, at: Number(at) }));
  const from = Math.min(...open.map((c) => c.at));
  if (open.length === 0 || from >= end) return false;
  const group = open.filter((c) => c.at === from).map((c) => c.projection);
  // Not past the next view, so that they go on together from there.
  const others = open.filter((c) => c.at > from).map((c) => c.at);
  const to = Math.min(end, from + PAGE, ...others);
  await apply(
    client,
    group.map((name) => names.get(name)!),
    from,
    to,
    suffix,
  );
  const moved = await client.query({
    name: 'vd-checkpoints-move',
    text: `update vd_checkpoint set next_index = $3, updated_at = clock_timestamp()
      where projection = any($1) and next_index = $2`,
    values: [group, from, to],
  });
  if (moved.rowCount !== group.length) throw new Error('a checkpoint moved under us');
  return to < end || others.length > 0;
}

export async function inTransaction<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
