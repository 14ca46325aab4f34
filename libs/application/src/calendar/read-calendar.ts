import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { dueOn, type CalendarYear, type Due, type Term } from '@vinhdanh/domain';
import { Calendars } from '../ports/calendars.js';

export type CalendarYearItem = CalendarYear & { version: number };

export class ListCalendarYears extends Query<CalendarYearItem[]> {}

@QueryHandler(ListCalendarYears)
export class ListCalendarYearsHandler implements IQueryHandler<ListCalendarYears> {
  constructor(private readonly calendars: Calendars) {}

  async execute(): Promise<CalendarYearItem[]> {
    return (await this.calendars.years()).map(({ status: _status, ...year }) => year);
  }
}

/** When a term from a day on ends: what an officer asks before promising a date. */
export class ReckonTerm extends Query<Due> {
  constructor(
    /** ISO day; day 0. */
    readonly from: string,
    readonly term: Term,
  ) {
    super();
  }
}

@QueryHandler(ReckonTerm)
export class ReckonTermHandler implements IQueryHandler<ReckonTerm> {
  constructor(private readonly calendars: Calendars) {}

  async execute({ from, term }: ReckonTerm): Promise<Due> {
    return dueOn(from, term, [], await this.calendars.calendar(), from);
  }
}
