import { WorkingCalendar, type CalendarYear, type Edition } from '@vinhdanh/domain';
import { matchTerm } from './match-term.js';

const edition = {
  steps: [
    { id: 'agency-lists', kind: 'agency-lists', on: true, by: '12-10', days: 10, unit: 'working' },
  ],
} as unknown as Edition;
const calendar = new WorkingCalendar([
  {
    year: 2026,
    days: [{ date: '2026-01-01', kind: 'holiday' }],
    verified: true,
  } as unknown as CalendarYear,
]);
const of = (receivedOn: string, found?: string) =>
  matchTerm(edition, { year: 2025, receivedOn }, calendar, found);

describe('the term for settling matches', () => {
  it.each([
    // Wednesday 10 December; ten working days later is Wednesday 24 December.
    ['2025-11-20', undefined, '2025-12-10', '2025-12-24'],
    // Received late, on Thursday 18 December: New Year's Day is no working day.
    ['2025-12-18', undefined, '2025-12-18', '2026-01-02'],
    // Somebody was registered on Monday 5 January.
    ['2025-11-20', '2026-01-05', '2026-01-05', '2026-01-19'],
  ])('of a list received on %s, found %s: from %s to %s', (received, found, startBy, finishBy) => {
    expect(of(received, found)).toEqual({ startBy, finishBy });
  });

  it('is nowhere said before the law did', () => {
    expect(
      matchTerm(undefined, { year: 2018, receivedOn: '2018-12-12' }, calendar),
    ).toBeUndefined();
    const off = { steps: [{ ...edition.steps![0], on: false }] } as unknown as Edition;
    expect(matchTerm(off, { year: 2025, receivedOn: '2025-12-12' }, calendar)).toBeUndefined();
  });
});
