import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import {
  AnnounceCalendarYear,
  ListCalendarYears,
  PreviewCalendarYear,
  ReckonTerm,
  type RunContext,
} from '@vinhdanh/application';
import { AnnounceCalendarYearDto, TermQueryDto } from '@vinhdanh/contracts';
import { answer } from '../http/command-answer.js';
import { Allows, Ctx, WithoutKey } from '../http/decorators.js';

/** The working calendar that deadlines are counted by. */
@Controller('api/v1/calendar-years')
export class CalendarYearsController {
  constructor(
    private readonly commands: CommandBus,
    private readonly queries: QueryBus,
  ) {}

  @Get()
  @Allows('calendar.read')
  async years() {
    return { items: await this.queries.execute(new ListCalendarYears()) };
  }

  /** The day a term from a day on ends. */
  @Get('term')
  @Allows('calendar.read')
  term(@Query() { from, days, unit }: TermQueryDto) {
    return this.queries.execute(new ReckonTerm(from, { days, unit: unit ?? 'working' }));
  }

  /** Which running deadlines a year's announcement would move, and where to. Writes nothing. */
  @Post('preview')
  @WithoutKey()
  @HttpCode(200)
  @Allows('calendar.announce')
  preview(@Body() body: AnnounceCalendarYearDto) {
    return this.queries.execute(new PreviewCalendarYear(yearOf(body)));
  }

  /** Enters a year's announcement; the days it lists replace those known so far. */
  @Post()
  @HttpCode(200)
  @Allows('calendar.announce')
  async announce(@Body() body: AnnounceCalendarYearDto, @Ctx() context: RunContext) {
    return answer(await this.commands.execute(new AnnounceCalendarYear(yearOf(body), context)));
  }
}

const yearOf = (body: AnnounceCalendarYearDto) => ({
  ...body,
  days: body.days.map(({ date, kind, name }) => ({ date, kind, name: { ...name } })),
});
