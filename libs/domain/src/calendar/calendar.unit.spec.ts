import fc from 'fast-check';
import { fold } from '../log/decider.js';
import { isRejection } from '../log/rejection.js';
import type { CalendarDay, CalendarYear } from './calendar-day.js';
import { dayAfter } from './day.js';
import { calendarDecider } from './decide.js';
import { dueOn, receiptDay, type ClockStop } from './term.js';
import { WorkingCalendar } from './working-calendar.js';

const off = (kind: CalendarDay['kind'], ...dates: string[]): CalendarDay[] =>
  dates.map((date) => ({ date, kind, name: { vi: 'Nghỉ', en: 'Off' } }));
const y2026: CalendarYear = {
  year: 2026,
  source: 'Thông báo mẫu',
  verified: true,
  days: [
    ...off('holiday', '2026-01-01', '2026-04-26', '2026-04-30', '2026-05-01', '2026-09-02'),
    ...off('holiday', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'),
    ...off('in-lieu', '2026-04-27'),
    ...off('holiday', '2026-09-01'),
    ...off('extra', '2026-08-31'),
    ...off('swapped-workday', '2026-08-22'),
  ],
};
const calendar = new WorkingCalendar([y2026]);
const working = (from: string, days: number, stops: ClockStop[] = [], today = from) =>
  dueOn(from, { days, unit: 'working' }, stops, calendar, today);

describe('a term of working days, by hand', () => {
  it.each([
    ['over Tết', '2026-02-11', 5, '2026-02-25'],
    ['over Hùng Kings with its day in lieu, 30 April and 1 May', '2026-04-24', 5, '2026-05-06'],
    ['over 2 September with its second day and a day swapped', '2026-08-28', 3, '2026-09-07'],
    ['over a Saturday swapped into work', '2026-08-21', 2, '2026-08-24'],
    ['over plain weekends', '2026-06-01', 20, '2026-06-29'],
    ['of no days', '2026-06-06', 0, '2026-06-06'],
  ])('%s', (_what, from, days, due) => {
    expect(working(from, days)).toEqual({ on: due, stopped: false, verified: true });
  });

  it('stands still from the request to the answer, across Tết', () => {
    const stops = [{ from: '2026-02-05', to: '2026-02-24' }];
    expect(working('2026-02-02', 10, stops).on).toBe('2026-03-05');
    expect(working('2026-02-02', 10, stops.concat(stops)).on).toBe('2026-03-05');
  });

  it('foretells from today while it stands still', () => {
    const open = [{ from: '2026-06-03' }];
    expect(working('2026-06-01', 5, open, '2026-06-10')).toEqual({
      on: '2026-06-15',
      stopped: true,
      verified: true,
    });
  });

  it('says that a year nobody entered was not checked', () => {
    expect(working('2026-12-30', 5)).toMatchObject({ on: '2027-01-06', verified: false });
  });
});

it('ends a term of calendar days on a day that is worked', () => {
  const term = { days: 10, unit: 'calendar' as const };
  expect(dueOn('2026-02-06', term, [], calendar, '2026-02-06').on).toBe('2026-02-23');
});

it('counts what comes after closing, or on a day off, for the next working day', () => {
  expect(receiptDay('2026-02-13T09:30:00.000Z', calendar)).toBe('2026-02-13');
  expect(receiptDay('2026-02-13T10:30:00.000Z', calendar, 17)).toBe('2026-02-23');
  expect(receiptDay('2026-02-13T17:30:00.000Z', calendar)).toBe('2026-02-23');
});

describe('properties', () => {
  const day = fc.integer({ min: 0, max: 360 }).map((n) => dayAfter('2026-01-01', n));
  const days = fc.integer({ min: 1, max: 60 });
  it('a term ends on a working day, with as many working days behind it as it has', () => {
    fc.assert(
      fc.property(day, days, (from, n) => {
        const { on } = working(from, n);
        expect(calendar.isWorkingDay(on)).toBe(true);
        expect(calendar.workingDaysBetween(from, on)).toBe(n);
      }),
    );
  });
  it('a stop never makes a term end earlier, and a later day off neither', () => {
    fc.assert(
      fc.property(day, days, day, fc.integer({ min: 0, max: 40 }), (from, n, stop, length) => {
        const stopped = working(from, n, [{ from: stop, to: dayAfter(stop, length) }]).on;
        expect(stopped >= working(from, n).on).toBe(true);
        const more = new WorkingCalendar([
          { ...y2026, days: [...y2026.days.filter((d) => d.date !== stop), ...off('extra', stop)] },
        ]);
        const { on } = dueOn(from, { days: n, unit: 'working' }, [], more, from);
        expect(on >= working(from, n).on).toBe(true);
      }),
    );
  });
});

describe('a year of the calendar', () => {
  const decide = (state: typeof calendarDecider.initial, year: CalendarYear, reason?: string) =>
    calendarDecider.decide(state, { type: 'announce', ...year, reason }, undefined, {} as never);
  const announced = (year: CalendarYear) => {
    const events = decide(calendarDecider.initial, year);
    if (isRejection(events)) throw new Error(events.code);
    const meta = { recordedAt: '2026-01-01T00:00:00.000Z', actor: 'admin' };
    return fold(
      calendarDecider,
      events.map((event) => ({ ...event, meta })),
    );
  };

  it('is entered once; a change needs a reason', () => {
    const state = announced(y2026);
    expect(state.days).toHaveLength(y2026.days.length);
    expect(decide(state, y2026)).toEqual([]);
    const changed = { ...y2026, days: y2026.days.slice(1) };
    expect(decide(state, changed)).toMatchObject({ code: 'calendar-needs-reason' });
    expect(decide(state, changed, 'Thông báo đính chính')).toHaveLength(1);
  });

  it.each([
    ['a day that is not', off('holiday', '2026-02-30')],
    ['a day of another year', off('holiday', '2025-12-31')],
    ['a day twice', off('holiday', '2026-01-01', '2026-01-01')],
    ['a weekday made a working day', off('swapped-workday', '2026-08-21')],
  ])('refuses %s', (_what, listed) => {
    expect(decide(calendarDecider.initial, { ...y2026, days: listed })).toMatchObject({
      code: 'calendar-faulty',
    });
  });
});
