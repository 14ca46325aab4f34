import type { DossierState, Edition, WorkingCalendar } from '@vinhdanh/domain';
import { dueDay } from './due-day.js';

/** The day a line's appraisal is due by a calendar, where that is another day than the one known. */
export function newFinishBy(
  line: DossierState,
  editions: readonly Edition[],
  calendar: WorkingCalendar,
): string | undefined {
  const edition = editions.find(({ code }) => code === line.check?.edition);
  if (!edition || !line.check || !line.filedOn) return undefined;
  const { yearKind } = line.check;
  const receivedOn = line.receipts?.province ?? line.filedOn;
  const finishBy = dueDay({ ...line, receivedOn, yearKind }, edition, line.stops ?? [], calendar);
  return finishBy === line.check.finishBy ? undefined : finishBy;
}
