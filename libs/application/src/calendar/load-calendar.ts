import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { CalendarYear } from '@vinhdanh/domain';
import { derivedId, freshId } from '../ids.js';
import { Calendars } from '../ports/calendars.js';
import { Clock } from '../ports/clock.js';
import { AnnounceCalendarYear } from './announce-year.js';

/** Enters the years this release ships; a year somebody has entered since is left as it is. */
@Injectable()
export class LoadCalendar {
  constructor(
    private readonly commands: CommandBus,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  /** @returns the years that were new */
  async load(years: readonly CalendarYear[], actor: string): Promise<number[]> {
    const known = new Set((await this.calendars.years()).map(({ year }) => year));
    const fresh = years.filter(({ year }) => !known.has(year));
    for (const year of fresh)
      await this.commands.execute(
        new AnnounceCalendarYear(year, {
          actor,
          at: this.clock.now().toISOString(),
          commandId: derivedId(freshId(), String(year.year)),
          requestHash: `calendar/${year.year}`,
          correlationId: freshId(),
        }),
      );
    return fresh.map(({ year }) => year);
  }
}
