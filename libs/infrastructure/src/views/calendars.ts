import { Injectable } from '@nestjs/common';
import { Calendars, type EnteredYear } from '@vinhdanh/application';
import { WorkingCalendar, type CalendarState } from '@vinhdanh/domain';
import { Database } from '../postgres/database.js';

const FRESH_MS = 2_000;

/** Some thirty small rows that change once a year, so they are kept in memory for a moment. */
@Injectable()
export class PgCalendars extends Calendars {
  private kept?: { at: number; calendar: Promise<WorkingCalendar> };

  constructor(private readonly db: Database) {
    super();
  }

  async years(): Promise<readonly EnteredYear[]> {
    const rows = await this.db.query<{ version: number; state: CalendarState }>(
      `select version, state from vd_stream where kind = 'calendar' order by stream`,
    );
    return rows.map(({ version, state }) => ({ ...state, version }));
  }

  calendar(): Promise<WorkingCalendar> {
    if (this.kept && performance.now() - this.kept.at < FRESH_MS) return this.kept.calendar;
    const calendar = this.years().then((years) => new WorkingCalendar(years));
    this.kept = { at: performance.now(), calendar };
    // A failed look must not be remembered.
    calendar.catch(() => this.refresh());
    return calendar;
  }

  refresh(): void {
    this.kept = undefined;
  }
}
