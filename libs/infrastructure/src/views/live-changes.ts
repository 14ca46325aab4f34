import { Injectable } from '@nestjs/common';
import { LiveChanges, type LiveChange } from '@vinhdanh/application';
import { Database } from '../postgres/database.js';

/** Of the projection, not of the log: who is told must find the change when asking again. */
const NEWEST = 'select coalesce(max(log_index), -1) as newest from vd_audit';
const BETWEEN = `
select distinct on (stream) stream_kind as topic, split_part(stream, ':', 2) as id,
  unit_line as "unitLine"
from vd_audit where log_index > $1 and log_index <= $2
order by stream, log_index desc limit $3`;

@Injectable()
export class PgLiveChanges extends LiveChanges {
  constructor(private readonly db: Database) {
    super();
  }

  async newest(): Promise<number> {
    const [row] = await this.db.query<{ newest: number }>(NEWEST, [], 'vd-live-newest');
    return row!.newest;
  }

  async between(after: number, upTo: number, most: number): Promise<LiveChange[] | undefined> {
    const values = [after, upTo, most + 1];
    const rows = await this.db.query<LiveChange>(BETWEEN, values, 'vd-live-between');
    return rows.length > most ? undefined : rows;
  }
}
