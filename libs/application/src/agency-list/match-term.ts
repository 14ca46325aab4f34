import {
  dueOn,
  type AgencyListState,
  type Edition,
  type MatchTerm,
  type WorkingCalendar,
} from '@vinhdanh/domain';

/**
 * By when matches of a list are settled: from the day of the year by which lists are sent, from a
 * later receipt, or from the day a match came up (`found`) where that is later still. Undefined
 * where the law of the day of receipt says nothing of it.
 */
export function matchTerm(
  edition: Edition | undefined,
  { receivedOn, year }: Pick<AgencyListState, 'receivedOn' | 'year'>,
  calendar: WorkingCalendar,
  found = receivedOn,
): MatchTerm | undefined {
  const rule = edition?.steps?.find(({ kind, on }) => kind === 'agency-lists' && on);
  if (!rule?.by || rule.days === undefined || rule.unit === undefined) return undefined;
  const startBy = [`${year}-${rule.by}`, receivedOn, found].sort().at(-1)!;
  const term = { days: rule.days, unit: rule.unit };
  return { startBy, finishBy: dueOn(startBy, term, [], calendar, startBy).on };
}
