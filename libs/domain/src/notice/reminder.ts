import type { WorkingCalendar } from '../calendar/working-calendar.js';

/** When somebody is reminded of work that is due, in working days. */
export interface ReminderRule {
  /** Told once this near; 2 unless the province says otherwise. */
  before: number;
  /** Told to the next higher once so late. */
  escalateAfter: number;
}

export const REMINDER_DEFAULT: ReminderRule = { before: 2, escalateAfter: 3 };

export type ReminderKind = 'due-soon' | 'due-today' | 'overdue' | 'escalated';

/** What a due day calls for today; undefined while it is far off. ISO days. */
export function reminderOf(
  finishBy: string,
  today: string,
  calendar: WorkingCalendar,
  rule: ReminderRule = REMINDER_DEFAULT,
): ReminderKind | undefined {
  if (finishBy === today) return 'due-today';
  if (finishBy < today)
    return calendar.workingDaysBetween(finishBy, today) > rule.escalateAfter
      ? 'escalated'
      : 'overdue';
  return calendar.workingDaysBetween(today, finishBy) <= rule.before ? 'due-soon' : undefined;
}
