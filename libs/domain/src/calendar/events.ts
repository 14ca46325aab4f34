import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { CalendarYear } from './calendar-day.js';

export interface CalendarEventData {
  'calendar.announced': CalendarYear & { reason?: string };
}

export type CalendarEvent = DomainEvent<
  'calendar.announced',
  CalendarEventData['calendar.announced']
>;

export const calendarEvents = {
  'calendar.announced': {
    schema: 1,
    vi: 'Nhập lịch làm việc năm {year}: {source}',
    en: 'Entered the working calendar of {year}: {source}',
  },
} satisfies EventRegistry & Record<keyof CalendarEventData, unknown>;
