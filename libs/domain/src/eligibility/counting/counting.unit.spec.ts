import fc from 'fast-check';
import type { YearKind } from '../../catalogue/vocabulary.js';
import type { DisciplineFact } from '../facts.js';
import { honour, rating, sure, value } from './asking.samples.spec.js';

describe('the last year that counts', () => {
  it.each([
    ['2025-02-10', '2024-01-01', '2024-12-31', 'calendar', 2024],
    ['2025-12-05', '2025-01-01', '2025-12-31', 'calendar', 2025],
    ['2025-09-01', '2020-01-01', '2022-12-31', 'calendar', 2024],
    ['2025-03-01', '2026-01-01', '2026-12-31', 'calendar', 2025],
    ['2025-09-01', '2024-07-01', '2025-06-30', 'calendar', 2024],
    ['2025-06-20', '2024-09-05', '2025-05-31', 'school', 2025],
    ['2025-04-20', '2023-09-05', '2024-05-31', 'school', 2024],
    ['2025-09-20', '2023-09-05', '2024-05-31', 'school', 2025],
  ] as const)('proposed on %s for %s to %s, %s years: %i', (on, from, to, yearKind, last) => {
    expect(value('lastYear', { on, merit: [from, to], yearKind })).toBe(last);
  });
});

describe('windows', () => {
  const pm = honour('pm-certificate', 2018, { decidedOn: '2019-11-15' });

  it('begin after the decision of the first prior award, or after its merit', () => {
    const history = { honours: [honour('pm-certificate', 2021), pm] };
    expect(value('since("pm-certificate")', { history })).toEqual({ from: 2020, to: 2024 });
    expect(value('sinceMeritOf("pm-certificate")', { history })).toEqual({ from: 2019, to: 2024 });
    expect(value('span(since("pm-certificate"))')).toBe(0);
  });

  it('begin again after discipline (K5), and are shut while it runs', () => {
    const discipline = (until?: string): DisciplineFact[] => [
      { ...sure, form: 'warning', from: '2021-07-01', ...(until ? { until } : {}) },
    ];
    const first = (until: string | undefined, yearKind: YearKind = 'calendar') =>
      value('upToNow', { history: { discipline: discipline(until) }, yearKind });
    expect(first('2022-06-30')).toEqual({ from: 2023, to: 2024 });
    expect(first('2021-12-31')).toEqual({ from: 2022, to: 2024 });
    expect(first('2022-08-31', 'school')).toEqual({ from: 2023, to: 2024 });
    expect(first('2022-10-31', 'school')).toEqual({ from: 2024, to: 2024 });
    expect(first(undefined)).toEqual({ from: 2025, to: 2024 });
    expect(first('2026-01-01')).toEqual({ from: 2025, to: 2024 });
    const history = { discipline: discipline('2022-06-30'), honours: [pm] };
    expect(value('since("pm-certificate")', { history })).toEqual({ from: 2023, to: 2024 });
    expect(value('lastYears(5)', { history })).toEqual({ from: 2023, to: 2024 });
    expect(value('disciplined(ever, "reprimand")', { history })).toBe(1);
    expect(value('disciplined(ever, "pay-cut")', { history })).toBe(0);
  });
});

describe('counting', () => {
  it('finds runs, and a gap begins a new one', () => {
    const history = { ratings: [2016, 2017, 2018, 2021, 2023, 2024].map((y) => rating(y)) };
    const good = 'rated(upToNow, "good")';
    expect(value(`span(lastRun(${good}))`, { history })).toBe(2);
    expect(value(`span(longestRun(${good}))`, { history })).toBe(3);
    expect(value(`runs(${good})`, { history })).toMatchObject([
      { from: 2016, to: 2018 },
      { from: 2021, to: 2021 },
      { from: 2023, to: 2024 },
    ]);
    expect(value(`span(lastRun(${good}))`, { history, on: '2026-01-05' })).toBe(0);
  });

  it('takes of several ratings of a year the best known one', () => {
    const declared = { ...rating(2024, 'excellent'), grade: 'declared' as const };
    const history = { ratings: [declared, rating(2024, 'completed')] };
    expect(value('count(rated(upToNow, "good"))', { history })).toBe(0);
    const pending = { ...rating(2024, 'excellent'), pending: true };
    const both = { ratings: [pending, rating(2024, 'completed')] };
    expect(value('count(rated(upToNow, "good"))', { history: both, mode: 'awaited' })).toBe(0);
  });

  it('counts for merit only what was given for merit (K3), and nothing that was annulled', () => {
    const honours = [
      honour('pm-certificate', 2020, { kind: 'spot' }),
      honour('pm-certificate', 2021, { annulled: true }),
    ];
    expect(value('held("pm-certificate")', { history: { honours } })).toBe(0);
    expect(value('received("pm-certificate")', { history: { honours } })).toBe(1);
    expect(value('held("pm-certificate")', { history: { honours }, kind: 'spot' })).toBe(1);
  });

  it('counts honours by class and by what continues them (K10), once a year each', () => {
    const honours = [
      honour('provincial-certificate', 2020),
      honour('provincial-certificate', 2020, { ref: 'again' }),
      honour('old-certificate', 2020),
      honour('other', 2021, { countsAs: 'bbnt-certificate' }),
    ];
    expect(value('held("bbnt-certificate")', { history: { honours } })).toBe(3);
    expect(value('held("ministry-certificate")', { history: { honours } })).toBe(1);
    expect(value('honours(lastYears(4), "bbnt-certificate")', { history: { honours } })).toBe(1);
  });

  it('chains titles given for several years', () => {
    const three = (last: number) => honour('fighter', last, { years: [last - 2, last - 1, last] });
    const history = { honours: [three(2021), three(2024)] };
    expect(value('successive(upToNow, "fighter", 3)', { history })).toBe(2);
    expect(value('successive(upToNow, "fighter", 1)', { history })).toBe(1);
    expect(value('span(longestRun(titled(upToNow, "fighter")))', { history })).toBe(6);
  });

  it('does not count an initiative twice (K9) nor an achievement (K1)', () => {
    const used = (group: 'title' | 'form') => ({
      initiatives: [
        {
          ...sure,
          nature: 'initiative' as const,
          year: 2024,
          scope: 'province' as const,
          applied: true,
          usedFor: [{ award: 'b', group }],
        },
      ],
    });
    const text = 'initiatives(upToNow, "initiative", "district", "applied")';
    expect(value(text, { history: used('title'), group: 'title' })).toBe(1);
    expect(value(text, { history: used('form'), group: 'title' })).toBe(0);
    expect(value(text, { history: used('title'), group: 'form' })).toBe(0);
    expect(value(text, { history: used('form'), group: 'form' })).toBe(0);
    const work = { ...sure, nature: 'sudden' as const, scope: 'nation' as const, year: 2024 };
    const twice = {
      achievements: [
        { ...work, usedFor: [] },
        { ...work, ref: 'y', usedFor: [{ award: 'b' }] },
      ],
    };
    expect(value('achievements(upToNow, "sudden", "field")', { history: twice })).toBe(1);
  });

  it('takes shares of a hundred in whole numbers', () => {
    const share = (part: number, whole: number) => value(`percent(${part}, ${whole})`);
    expect([share(14, 20), share(13, 20), share(7, 10), share(2, 3), share(0, 0)]).toEqual([
      70, 65, 70, 66, 0,
    ]);
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.integer({ min: 1, max: 100_000 }),
        fc.nat(100),
        (a, b, pct) => {
          expect((share(a, b) as number) >= pct).toBe(a * 100 >= pct * b);
        },
      ),
    );
  });

  it('adds time in posts, several at once counted once, and credits women (K8)', () => {
    const posts = [
      { ...sure, group: 'chair', from: '2010-01-01', to: '2014-12-31' },
      { ...sure, group: 'deputy', from: '2013-01-01', to: '2019-12-31' },
    ];
    expect(value('postYears(["chair", "deputy"])', { history: { posts, sex: 'male' } })).toBe(10);
    expect(value('postYears("chair")', { history: { posts } })).toBe(5);
    expect(value('postCredit(["chair", "deputy"])', { history: { posts, sex: 'female' } })).toBe(
      15,
    );
    expect(value('postCredit(["chair", "deputy"])', { history: { posts, sex: 'male' } })).toBe(10);
    const open = [{ ...sure, group: 'chair', from: '2020-02-10' }];
    expect(value('postYears("chair")', { history: { posts: open } })).toBe(5);
  });

  it('knows how old a body is', () => {
    const founded = (foundedOn: string) => ({ history: { foundedOn } });
    expect(value('existence', founded('2015-02-10'))).toBe(10);
    expect(value('existence', founded('2015-02-11'))).toBe(9);
    expect(value('roundAnniversary', founded('1975-09-02'))).toBe(true);
    expect(value('roundAnniversary', founded('1974-09-02'))).toBe(false);
  });
});
