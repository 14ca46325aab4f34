import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import {
  calendarDecider,
  dossierDecider,
  isRejection,
  noCalendar,
  WorkingCalendar,
  type AnnounceYear,
  type CalendarDay,
  type DossierState,
} from '@vinhdanh/domain';
import { newFinishBy } from '../dossier/new-finish-by.js';
import { DomainRejectionError } from '../errors.js';
import { newTerm } from '../opinion/new-term.js';
import { Calendars } from '../ports/calendars.js';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';
import { DossierViews } from '../ports/dossier-views.js';
import { OpinionViews } from '../ports/opinion-views.js';
import { CommandRunner } from '../run-command.js';

const PAGE = 500;
/** How many are named; the rest is counted. */
const NAMED = 100;

export interface MovedDeadline {
  kind: 'appraisal' | 'opinion';
  /** Id of the line or of the request for opinions. */
  id: string;
  /** ISO days. */
  from: string;
  to: string;
}

export interface CalendarPreview {
  year: number;
  /** Of the year as it was compared with; 0 where it was never entered. */
  version: number;
  days: { added: CalendarDay[]; dropped: CalendarDay[]; changed: CalendarDay[] };
  /** Running deadlines that would move; `items` names the first of them, soonest first. */
  moved: { appraisals: number; opinions: number; earlier: number; later: number };
  items: MovedDeadline[];
}

/** What a year's announcement would change in the calendar and in running deadlines. Writes nothing. */
export class PreviewCalendarYear extends Query<CalendarPreview> {
  constructor(readonly fields: Omit<AnnounceYear, 'type'>) {
    super();
  }
}

@QueryHandler(PreviewCalendarYear)
export class PreviewCalendarYearHandler implements IQueryHandler<PreviewCalendarYear> {
  constructor(
    private readonly runner: CommandRunner,
    private readonly calendars: Calendars,
    private readonly catalogue: Catalogue,
    private readonly dossiers: DossierViews,
    private readonly opinions: OpinionViews,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainRejectionError for a year that would be refused whatever stood there before */
  async execute({ fields }: PreviewCalendarYear): Promise<CalendarPreview> {
    const context = { actor: 'preview', at: this.clock.now().toISOString() };
    const decided = calendarDecider.decide(
      noCalendar,
      { type: 'announce', ...fields },
      undefined,
      context,
    );
    if (isRejection(decided)) throw new DomainRejectionError(decided);
    const years = await this.calendars.years();
    const entered = years.find(({ year }) => year === fields.year);
    const others = years.filter(({ year }) => year !== fields.year);
    const calendar = new WorkingCalendar([...others, fields]);
    const items = [...(await this.appraisals(calendar)), ...(await this.terms(calendar))];
    items.sort((a, b) => a.from.localeCompare(b.from) || a.id.localeCompare(b.id));
    const of = (kind: MovedDeadline['kind']) => items.filter((one) => one.kind === kind).length;
    const later = items.filter(({ from, to }) => to > from).length;
    return {
      year: fields.year,
      version: entered?.version ?? 0,
      days: compared(entered?.days ?? [], fields.days),
      moved: {
        appraisals: of('appraisal'),
        opinions: of('opinion'),
        earlier: items.length - later,
        later,
      },
      items: items.slice(0, NAMED),
    };
  }

  private async appraisals(calendar: WorkingCalendar): Promise<MovedDeadline[]> {
    const editions = await this.catalogue.editions();
    const moved: MovedDeadline[] = [];
    let after = '';
    for (;;) {
      const ids = await this.dossiers.awaitingAppraisal(after, PAGE);
      const found = await this.runner.loadMany<DossierState>(dossierDecider, ids);
      for (const [id, { state }] of found) {
        const to = newFinishBy(state, editions, calendar);
        const from = state.check?.finishBy;
        if (to !== undefined && from !== undefined) moved.push({ kind: 'appraisal', id, from, to });
      }
      if (ids.length < PAGE) return moved;
      after = ids.at(-1)!;
    }
  }

  private async terms(calendar: WorkingCalendar): Promise<MovedDeadline[]> {
    const moved: MovedDeadline[] = [];
    let after = '';
    for (;;) {
      const rows = await this.opinions.open(after, PAGE);
      for (const { id, state } of rows) {
        const to = newTerm(state, calendar);
        if (to !== undefined && state.dueOn !== undefined)
          moved.push({ kind: 'opinion', id, from: state.dueOn, to });
      }
      if (rows.length < PAGE) return moved;
      after = rows.at(-1)!.id;
    }
  }
}

/** The special days of a year before and after; one whose kind differs is changed. */
function compared(
  before: readonly CalendarDay[],
  after: readonly CalendarDay[],
): CalendarPreview['days'] {
  const was = new Map(before.map((one) => [one.date, one]));
  const is = new Map(after.map((one) => [one.date, one]));
  return {
    added: after.filter(({ date }) => !was.has(date)),
    dropped: before.filter(({ date }) => !is.has(date)),
    changed: after.filter(({ date, kind }) => was.has(date) && was.get(date)!.kind !== kind),
  };
}
