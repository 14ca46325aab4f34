import type { Client } from 'pg';
import { vietnamTime } from '@vinhdanh/domain';
import { LeaderDuty } from '../postgres/leader-duty.js';

/** Those who want each notice get what has come in these minutes as one mail. */
const EACH_MINUTES = 5;
/** The daily mail goes out in the morning, Vietnam time. */
const DAILY_HOUR = 7;

/**
 * Owes a mail to every account that wants one and may have something new. The task's id is made
 * of account and slot: however often this runs, one mail is owed for one slot.
 */
const OWE = `
with slot as (
  select r.account_id, case r.mail when 'each' then $1 else $2 end as slot
  from vd_notice_reader r
  where (r.mail = 'each' or (r.mail = 'daily' and $2::text is not null))
    and exists (select 1 from vd_notice_audience a where a.seq > r.mailed_up_to)
)
insert into vd_task (task_id, queue, lane, kind, stream, cause_event, correlation_id)
select id, 'notices', 0, 'send-mail', 'account:' || account_id, id, id
from (select account_id, md5('send-mail/' || account_id || '/' || slot)::uuid as id from slot) s
on conflict do nothing`;

export class MailDuty extends LeaderDuty {
  constructor(
    url: string,
    private readonly now: () => Date,
    onError?: (error: unknown) => void,
  ) {
    super({ name: 'mail', url, listen: [], pollMs: 30_000, onError });
  }

  protected async tick(client: Client): Promise<boolean> {
    const now = this.now();
    const { day, hour } = vietnamTime(now.toISOString());
    const minutes = Math.floor(now.getTime() / 60_000 / EACH_MINUTES);
    await client.query(OWE, [`each/${minutes}`, hour >= DAILY_HOUR ? `daily/${day}` : null]);
    return false;
  }
}
