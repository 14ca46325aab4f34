import {
  awardIn,
  deadlineOf,
  dueOn,
  termOf,
  type ClockStop,
  type CommendationKind,
  type Edition,
  type WorkingCalendar,
  type YearKind,
} from '@vinhdanh/domain';

/**
 * The day the appraisal of a line is due under an edition, in the days the law counts by; the day
 * of receipt where it names no term. While the clock stands still it is reckoned as if it went on
 * the day after the stop began, for nobody can know better yet.
 */
export function dueDay(
  line: { award: string; kind: CommendationKind; yearKind?: YearKind; receivedOn: string },
  edition: Edition,
  stops: readonly ClockStop[],
  calendar: WorkingCalendar,
): string {
  const rule = awardIn(edition, line.award);
  const limit = rule && deadlineOf(rule, 'appraisal', line);
  const term = limit && termOf(limit);
  return term ? dueOn(line.receivedOn, term, stops, calendar, line.receivedOn).on : line.receivedOn;
}
