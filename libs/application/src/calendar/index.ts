import { AnnounceCalendarYearHandler } from './announce-year.js';
import { LoadCalendar } from './load-calendar.js';
import { PreviewCalendarYearHandler } from './preview-year.js';
import { ListCalendarYearsHandler, ReckonTermHandler } from './read-calendar.js';

export { AnnounceCalendarYear } from './announce-year.js';
export { LoadCalendar } from './load-calendar.js';
export { PreviewCalendarYear, type CalendarPreview } from './preview-year.js';
export { ListCalendarYears, ReckonTerm } from './read-calendar.js';
export * from './routes.js';

export const calendarHandlers = [
  AnnounceCalendarYearHandler,
  ListCalendarYearsHandler,
  PreviewCalendarYearHandler,
  ReckonTermHandler,
];
export const calendarUseCases = [LoadCalendar];
