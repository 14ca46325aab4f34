import type { CalendarYear } from './calendar-day.js';

export interface CalendarState extends CalendarYear {
  status: 'none' | 'announced';
}

export const noCalendar: CalendarState = {
  status: 'none',
  year: 0,
  days: [],
  source: '',
  verified: false,
};
