import type { Client } from 'pg';
import { LeaderDuty } from '../postgres/leader-duty.js';
import { projectionKey, type Projection } from './projection.js';

const PAGE = 5_000;

/**
 * Keeps one view up to date: rows and checkpoint move in one transaction, the checkpoint by
 * compare-and-set, so a second runner stops instead of applying twice. A view whose code fails is
 * parked with the reason; the others run on, and nothing is ever skipped.
 */
export class ProjectionRunner extends LeaderDuty {
  constructor(
    url: string,
    private readonly projection: Projection,
    onError?: (error: unknown) => void,
  ) {
    super({
      name: `projection-${projectionKey(projection)}`,
      url,
      listen: ['vd_sequenced', 'vd_projection'],
      pollMs: 500,
      onError,
    });
  }

  protected override async lead(client: Client): Promise<void> {
    await client.query(
      'insert into vd_checkpoint (projection) values ($1) on conflict do nothing',
      [projectionKey(this.projection)],
    );
  }

  protected async tick(client: Client): Promise<boolean> {
    const name = projectionKey(this.projection);
    await client.query('begin');
    try {
      const more = await advance(client, this.projection, name, '');
      await client.query('commit');
      return more;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      await client.query(
        "update vd_checkpoint set status = 'parked', last_error = $2 where projection = $1",
        [name, String(error).slice(0, 2_000)],
      );
      throw error;
    }
  }
}

/** Applies the next page to the live or shadow tables; true if there may be more. */
export async function advance(
  client: Client,
  projection: Projection,
  checkpoint: string,
  suffix: string,
): Promise<boolean> {
  const { rows } = await client.query<{ at: number; end: number; status: string }>(
    `select c.next_index as at, c.status,
       (select coalesce(max(log_index) + 1, 0) from vd_log_entry) as end
     from vd_checkpoint c where projection = $1 for update`,
    [checkpoint],
  );
  const row = rows[0];
  if (!row || row.status === 'parked' || row.at >= row.end) return false;
  const to = Math.min(row.end, row.at + PAGE);
  await projection.apply(client, BigInt(row.at), BigInt(to), suffix);
  const moved = await client.query(
    `update vd_checkpoint set next_index = $3, updated_at = clock_timestamp()
     where projection = $1 and next_index = $2`,
    [checkpoint, row.at, to],
  );
  if (moved.rowCount !== 1) throw new Error(`checkpoint of ${checkpoint} moved under us`);
  return to < row.end;
}
