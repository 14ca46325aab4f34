import type { Client } from 'pg';
import { LeaderDuty } from '../postgres/leader-duty.js';

const BATCH = 2_000;

/**
 * A late committer is still pending, so it cannot be missed; version n+1 of a stream is written
 * only after n is visible, so sorting by pos, and within a row as it was written, keeps each
 * stream in order. Hence a dense index that every reader may simply follow. Takes rows until they
 * hold a batch of events. Bounded by `<=` and not by `in`: the table is empty whenever statistics
 * are taken, and a join planned for no rows costs the square of a real batch.
 */
const SEQUENCE = `
with taken as (
  delete from vd_log_pending where pos <= (
    select max(pos) from (
      select pos, sum(events) over (order by pos) - events as before
      from (select pos, events from vd_log_pending order by pos limit ${BATCH}) first) head
    where before < ${BATCH})
  returning pos, event_ids
),
base as (select coalesce(max(log_index) + 1, 0) as next from vd_log_entry)
insert into vd_log_entry (log_index, event_id)
select base.next + row_number() over (order by taken.pos, e.place) - 1, e.event_id
from taken cross join lateral unnest(taken.event_ids) with ordinality e(event_id, place), base
order by 1`;

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
