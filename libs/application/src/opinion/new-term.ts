import { dueOn, type OpinionState, type WorkingCalendar } from '@vinhdanh/domain';

/** The day the term of an opinion ends by a calendar, where that is another day than the one known. */
export function newTerm(state: OpinionState, calendar: WorkingCalendar): string | undefined {
  const { term, askedOn, dueOn: known } = state;
  if (!term || known === undefined) return undefined;
  const { on } = dueOn(askedOn, term, [], calendar, askedOn);
  return on === known ? undefined : on;
}
