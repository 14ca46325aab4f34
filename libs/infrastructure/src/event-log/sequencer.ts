import type { Client } from 'pg';
import { LeaderDuty } from '../postgres/leader-duty.js';

const BATCH = 2_000;

/**
 * A late committer is still pending, so it cannot be missed; version n+1 of a stream is written
 * only after n is visible, so sorting by pos keeps each stream in order. Hence a dense index that
 * every reader may simply follow. Bounded by `<=` and not by `in`: the table is empty whenever
 * statistics are taken, and a join planned for no rows costs the square of a real batch.
 */
const SEQUENCE = `
with taken as (
  delete from vd_log_pending where pos <= (
    select max(pos) from (select pos from vd_log_pending order by pos limit ${BATCH}) head)
  returning pos, event_id
),
base as (select coalesce(max(log_index) + 1, 0) as next from vd_log_entry)
insert into vd_log_entry (log_index, event_id)
select base.next + row_number() over (order by pos) - 1, event_id from taken, base
order by 1
returning log_index`;

/** Gives every committed event its place in the one order of the log. One per database. */
export class Sequencer extends LeaderDuty {
  constructor(url: string, onError?: (error: unknown) => void) {
    super({ name: 'sequencer', url, listen: ['vd_appended'], pollMs: 100, onError });
  }

  protected async tick(client: Client): Promise<boolean> {
    await client.query('begin');
    try {
      const { rowCount } = await client.query({ text: SEQUENCE, name: 'vd-sequence' });
      if (rowCount) await client.query("select pg_notify('vd_sequenced', '')");
      await client.query('commit');
      return (rowCount ?? 0) >= BATCH;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    }
  }
}
