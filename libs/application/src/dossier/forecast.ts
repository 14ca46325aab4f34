import { Injectable } from '@nestjs/common';
import {
  awardIn,
  deadlineOf,
  dueOn,
  termOf,
  vietnamTime,
  type DossierState,
} from '@vinhdanh/domain';
import { Calendars } from '../ports/calendars.js';
import { Catalogue } from '../ports/catalogue.js';
import { Clock } from '../ports/clock.js';

/** When the appraisal will be due. */
export interface Forecast {
  /** ISO day; while the clock stands still, if it went on tomorrow. */
  finishBy: string;
  /** The clock stands still now, */
  stopped: boolean;
  /** since this ISO day, */
  stoppedSince: string | null;
  /** because the unit was asked for more, or a matter is being verified. */
  because: 'returned' | 'held' | null;
  /** Every year of the calendar looked at was checked against its announcement. */
  verified: boolean;
}

/** Reckons on when a line's appraisal will be due, from what is known today. */
@Injectable()
export class ForecastOfDossier {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly calendars: Calendars,
    private readonly clock: Clock,
  ) {}

  /** Null once appraised, before the first check, and where the law names no term in days. */
  async of(line: DossierState): Promise<Forecast | null> {
    const status = line.status === 'held' ? line.heldFrom : line.status;
    if (!line.check || !line.filedOn || !['checked', 'returned'].includes(status ?? ''))
      return null;
    const edition = await this.catalogue.edition(line.check.edition);
    const rule = edition && awardIn(edition, line.award);
    const { kind } = line;
    const { yearKind } = line.check;
    const limit = rule && deadlineOf(rule, 'appraisal', { kind, yearKind });
    const term = limit && termOf(limit);
    if (!term) return null;
    const stops = line.stops ?? [];
    const { day: today } = vietnamTime(this.clock.now().toISOString());
    const receivedOn = line.receipts?.province ?? line.filedOn;
    const due = dueOn(receivedOn, term, stops, await this.calendars.calendar(), today);
    const since = stops.find(({ to }) => to === undefined)?.from ?? null;
    const because = line.status === 'held' ? 'held' : 'returned';
    return {
      finishBy: due.on,
      stopped: due.stopped,
      stoppedSince: since,
      because: since === null ? null : because,
      verified: due.verified,
    };
  }
}
