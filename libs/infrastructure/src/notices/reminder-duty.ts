import type { Client } from 'pg';
import {
  reminderOf,
  vietnamTime,
  WorkingCalendar,
  type CalendarState,
  type NoticeAudience,
  type Role,
} from '@vinhdanh/domain';
import { LeaderDuty } from '../postgres/leader-duty.js';
import { EditionEntries } from './edition-entries.js';
import { writeNotices, type NoticeEntry } from './write-notices.js';

/** Work further off than this is nobody's concern today, whatever the calendar says. */
const HORIZON_DAYS = 30;

const OWED = `
select w.role, w.unit_id as "unitId", w.claimed_by as "claimedBy", w.finish_by as "finishBy",
  count(*)::int as count
from vd_work_item w
where w.finish_by <= $1::date + ${HORIZON_DAYS}
group by 1, 2, 3, 4`;

interface OwedWork {
  role: Role;
  unitId: string | null;
  claimedBy: string | null;
  finishBy: string;
  count: number;
}

/** Roles nobody stands above in this house. */
const TOP: readonly Role[] = ['board-head', 'chair', 'deputy'];

/**
 * Reminds of work before, on and after the day it is due, once each, and tells the next higher
 * when it stays undone. Counts are taken anew each time, so running twice tells nothing twice.
 * Whoever answers for the law is told likewise of an edition under which nothing can be filed.
 */
export class ReminderDuty extends LeaderDuty {
  private editions = new EditionEntries();

  constructor(
    url: string,
    private readonly now: () => Date,
    onError?: (error: unknown) => void,
  ) {
    super({ name: 'reminders', url, listen: [], pollMs: 60_000, onError });
  }

  /** After a failure what was looked up may not have been written. */
  protected override lead(): Promise<void> {
    this.editions = new EditionEntries();
    return Promise.resolve();
  }

  protected async tick(client: Client): Promise<boolean> {
    const at = this.now().toISOString();
    const today = vietnamTime(at).day;
    const years = await client.query<{ state: CalendarState }>(
      `select state from vd_stream where kind = 'calendar'`,
    );
    const calendar = new WorkingCalendar(years.rows.map(({ state }) => state));
    const { rows } = await client.query<OwedWork>(OWED, [today]);
    const entries = rows.flatMap((work): NoticeEntry[] => {
      const kind = reminderOf(work.finishBy, today, calendar);
      const audience = kind && (kind === 'escalated' ? above(work) : holders(work));
      if (!kind || !audience) return [];
      const { finishBy, count } = work;
      return [
        {
          kind,
          audience,
          about: 'work',
          link: {},
          params: { finishBy },
          count,
          at,
          apart: finishBy,
        },
      ];
    });
    const law = await this.editions.of(client, today, at);
    await writeNotices(client, [...entries, ...law], 'set');
    return false;
  }
}

const holders = ({ role, unitId, claimedBy }: OwedWork): NoticeAudience =>
  claimedBy ? { account: claimedBy } : { roles: [role], ...(unitId ? { unitId } : {}) };

/** The head of the unit for what its clerks owe; the head of the board for everything else. */
function above({ role, unitId }: OwedWork): NoticeAudience | undefined {
  if (unitId && role !== 'unit-head') return { roles: ['unit-head'], unitId };
  return TOP.includes(role) ? undefined : { roles: ['board-head'] };
}
