import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { calendarDecider, type AnnounceYear, type CalendarState } from '@vinhdanh/domain';
import { Calendars } from '../ports/calendars.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext, RunResult } from '../run-context.js';

/** Enters the days off of a year as announced, in place of those known so far. */
export class AnnounceCalendarYear extends Command<RunResult<CalendarState>> {
  constructor(
    readonly fields: Omit<AnnounceYear, 'type'>,
    readonly context: RunContext,
  ) {
    super();
  }
}

@CommandHandler(AnnounceCalendarYear)
export class AnnounceCalendarYearHandler implements ICommandHandler<AnnounceCalendarYear> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly calendars: Calendars,
  ) {}

  async execute({ fields, context }: AnnounceCalendarYear) {
    const command: AnnounceYear = { type: 'announce', ...fields };
    const id = String(fields.year);
    const result = await this.runner.run(calendarDecider, id, command, context, undefined);
    this.calendars.refresh();
    return result;
  }
}
