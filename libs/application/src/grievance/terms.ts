import { Injectable } from '@nestjs/common';
import {
  dueOn,
  grievanceTerm,
  type GrievanceState,
  type GrievanceStep,
  type GrievanceTerm,
  type Register,
} from '@vinhdanh/domain';
import { Calendars } from '../ports/calendars.js';
import { Catalogue } from '../ports/catalogue.js';

/** By when a matter is due, by the law of the day it was received and the working calendar. */
@Injectable()
export class GrievanceTerms {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly calendars: Calendars,
  ) {}

  async of(
    register: Register,
    step: GrievanceStep,
    receivedOn: string,
  ): Promise<GrievanceTerm | undefined> {
    return grievanceTerm(await this.catalogue.editionOn(receivedOn), register, step);
  }

  /** The day a step begun on `from` (ISO) ends; undefined where the law names no term. */
  async due(
    register: Register,
    step: GrievanceStep,
    receivedOn: string,
    from: string,
  ): Promise<string | undefined> {
    const term = await this.of(register, step, receivedOn);
    if (!term) return undefined;
    const { days, unit } = term;
    return dueOn(from, { days, unit }, [], await this.calendars.calendar(), from).on;
  }

  /** The day a matter is due on as it stands, reckoned anew by the calendar of today. */
  async reckoned(register: Register, state: GrievanceState): Promise<string | undefined> {
    const { status, receivedOn, acceptedOn, extensions } = state;
    if (status === 'entered') return this.due(register, 'accept', receivedOn, receivedOn);
    if (status !== 'accepted' || !acceptedOn) return undefined;
    let on = await this.due(register, 'settle', receivedOn, acceptedOn);
    for (let n = 0; n < extensions && on; n += 1)
      on = await this.due(register, 'extend', receivedOn, on);
    return on;
  }

  /** The next answer is reckoned by the calendar as it is now. */
  refresh(): void {
    this.calendars.refresh();
  }
}
