import {
  AnnounceCalendarYear,
  Calendars,
  ListCalendarYears,
  LoadCalendar,
  ReckonTerm,
} from '@vinhdanh/application';
import { contextOf, startUseCases, type UseCases } from '@vinhdanh/testing';
import { catalogueFolder, readCalendarFiles } from '../catalogue/index.js';

describe('the working calendar', () => {
  let cases: UseCases;
  beforeAll(async () => {
    cases = await startUseCases();
  }, 60_000);
  afterAll(() => cases.close());

  it('starts with the years shipped, none of them verified, and keeps what was announced', async () => {
    const shipped = await readCalendarFiles(catalogueFolder());
    const load = cases.get(LoadCalendar);
    expect(await load.load(shipped, 'system:ops')).toEqual(shipped.map(({ year }) => year));
    const years = await cases.queries.execute(new ListCalendarYears());
    expect(years.map(({ year }) => year)).toEqual(shipped.map(({ year }) => year));
    expect(years.every(({ verified }) => !verified)).toBe(true);

    const term = () =>
      cases.queries.execute(new ReckonTerm('2026-08-28', { days: 3, unit: 'working' }));
    expect(await term()).toEqual({ on: '2026-09-03', stopped: false, verified: false });

    const { version, ...known } = years.find(({ year }) => year === 2026)!;
    expect(version).toBe(1);
    const second = { vi: 'Quốc khánh', en: 'National Day' };
    await cases.commands.execute(
      new AnnounceCalendarYear(
        {
          ...known,
          source: 'Thông báo mẫu',
          verified: true,
          days: [...known.days, { date: '2026-09-01', kind: 'holiday', name: second }],
          reason: 'Bổ sung ngày nghỉ thứ hai dịp 2/9',
        },
        contextOf('admin'),
      ),
    );
    expect(await term()).toEqual({ on: '2026-09-04', stopped: false, verified: true });
    expect(await load.load(shipped, 'system:ops')).toEqual([]);
    cases.get(Calendars).refresh();
    expect((await term()).on).toBe('2026-09-04');
  });

  it('enters an amendment for the version it was begun from, and for no other', async () => {
    const year = async (of: number) =>
      (await cases.queries.execute(new ListCalendarYears())).find((one) => one.year === of);
    const { version, ...seen } = (await year(2026))!;
    const amend = (source: string, expectedVersion: number) =>
      cases.commands.execute(
        new AnnounceCalendarYear(
          { ...seen, source, reason: 'Sửa thử' },
          { ...contextOf('admin'), expectedVersion },
        ),
      );
    await amend('Thông báo của người nhanh hơn', version);
    await expect(amend('Thông báo của người chậm hơn', version)).rejects.toMatchObject({
      ...{ name: 'VersionClashError', stream: 'calendar:2026' },
      ...{ current: version + 1, expected: version },
    });
    expect(await year(2026)).toMatchObject({
      ...{ source: 'Thông báo của người nhanh hơn', version: version + 1 },
    });
    // A year nobody had entered when one looked is version 0.
    const fresh = { ...seen, year: 2090, days: [], source: 'Thông báo mẫu' };
    const enter = () =>
      cases.commands.execute(
        new AnnounceCalendarYear(fresh, { ...contextOf('admin'), expectedVersion: 0 }),
      );
    await enter();
    await expect(enter()).rejects.toMatchObject({ name: 'VersionClashError', current: 1 });
  });
});
