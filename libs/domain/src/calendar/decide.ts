import type { Decider } from '../log/decider.js';
import type { CalendarYear } from './calendar-day.js';
import type { CalendarCommand } from './commands.js';
import { announce } from './rules/announce.js';
import { noCalendar, type CalendarState } from './state.js';

/** Rules of a year of the working calendar; the stream's id is the year. */
export const calendarDecider: Decider<CalendarState, CalendarCommand> = {
  kind: 'calendar',
  initial: noCalendar,
  decide: (state, command) => announce(state, command),
  evolve(state, event) {
    if (event.type !== 'calendar.announced') return state;
    const { reason: _reason, ...year } = event.data;
    return { ...(year as unknown as CalendarYear), status: 'announced' };
  },
};
