import fc from 'fast-check';
import type { AwardRule } from '../../catalogue/award-rule.js';
import type { Edition } from '../../catalogue/edition.js';
import { expressionFaults } from '../expression/check.js';
import type { Criterion } from '../criterion.js';
import { noHistory, type HonourFact, type InitiativeFact, type SubjectHistory } from '../facts.js';
import { weigh } from './weigh.js';

/**
 * Rules that are no rule of the 2022 Law but exist in sectors and localities must be expressible:
 * cycles, pauses, sliding windows, exact counts, once in a lifetime, missed rounds, shares,
 * knock-out conditions. Each is written here as an edition would write it.
 */
const name = { vi: 'điều kiện', en: 'condition' };
const basis = { source: 'Quy chế của ngành', verified: true };
const message = { vi: 'còn thiếu {missing}', en: '{missing} missing' };
const test = (
  id: string,
  have: string,
  op: '>=' | '=' | '<=',
  need: number,
  more: object = {},
): Criterion => ({ id, name, ...basis, have, op, need, unit: 'x', message, ...more });
const edition = { code: 't', awards: [] } as unknown as Edition;
const awardOf = (criteria: Criterion[], group: AwardRule['group'] = 'form') =>
  ({ code: 'x', group, criteria }) as unknown as AwardRule;

const sure = { ref: '', grade: 'confirmed' as const };
const honour = (award: string, ...years: number[]): HonourFact => ({
  ...sure,
  ref: `${award}-${years.join('-')}`,
  award,
  kind: 'merit',
  years,
  decidedOn: `${years.at(-1)}-12-20`,
});
const good = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    ...sure,
    ref: `r${from + i}`,
    year: from + i,
    rating: 'good' as const,
  }));
/** What comes out for a proposal early in 2026, of a record known to be whole. */
const result = (
  criteria: Criterion[],
  history: Partial<SubjectHistory>,
  group?: AwardRule['group'],
) =>
  weigh(
    {
      line: {
        award: 'x',
        kind: 'merit',
        recipientKind: 'individual',
        yearKind: 'calendar',
        meritFrom: '2025-01-01',
        meritTo: '2025-12-31',
        proposedOn: '2026-01-15',
        confirmed: {},
        restsOn: [],
      },
      history: { ...noHistory('s', 'individual'), coverage: { from: 1990, to: 2026 }, ...history },
    },
    awardOf(criteria, group),
    edition,
  );

describe('rules of other shapes', () => {
  const everyTwoYears: Criterion = {
    id: 'cycle',
    name,
    ...basis,
    over: 'lastRun(rated(sinceLast("ministry-certificate"), "good"))',
    all: [
      test('cycle.long-enough', 'span(run)', '>=', 2),
      // Whoever missed a round waits for the end of the next cycle.
      test('cycle.its-year', 'modulo(span(run), 2)', '=', 0),
    ],
  };
  const pause = test('pause', 'span(sinceLast("pm-certificate"))', '>=', 5);
  const window: Criterion[] = [
    test('window.fighters', 'honours(lastYears(7), "army-fighter")', '=', 2),
    test('window.certificates', 'honours(lastYears(7), "ministry-certificate")', '>=', 3),
  ];
  const once = test('once', 'received("honour-citizen")', '=', 0);

  it('type-check as any criterion', () => {
    for (const text of [
      'span(sinceLast("x"))',
      'modulo(span(lastRun(rated(sinceLast("x"), "good"))), 2)',
      'initiativeShares(meritYears, ["initiative","topic"], "grassroots")',
    ])
      expect([text, expressionFaults(text, 'number')]).toEqual([text, []]);
  });

  it.each([
    [2022, 2025, 'not-met'],
    [2023, 2025, 'met'],
    [2024, 2025, 'not-met'],
  ])('a cycle of two years after the award of %i', (last, to, expected) => {
    const history = { ratings: good(2015, to), honours: [honour('ministry-certificate', last)] };
    expect(result([everyTwoYears], history).result).toBe(expected);
  });

  it('a missed round waits for the next cycle and does not begin again', () => {
    const honours = [honour('ministry-certificate', 2021)];
    // Due in 2024 and not proposed; in 2025 it is not a year of the cycle, in 2026 it is again.
    const history = { ratings: good(2015, 2025), honours };
    expect(result([everyTwoYears], history).result).toBe('met');
    expect(result([everyTwoYears], { ...history, ratings: good(2015, 2024) }).result).toBe(
      'not-met',
    );
  });

  it('a pause after the last award, not after the first', () => {
    const twice = [honour('pm-certificate', 2012), honour('pm-certificate', 2021)];
    expect(result([pause], { honours: twice })).toMatchObject({ result: 'not-met' });
    expect(result([pause], { honours: [honour('pm-certificate', 2020)] }).result).toBe('met');
    expect(result([pause], {}).result).toBe('met');
    // Nobody answers for the years after 2015: a later award may be hidden there.
    const unsure = { coverage: { from: 1990, to: 2015 } };
    expect(result([pause], unsure).result).toBe('not-enough-data');
  });

  it('a sliding window, with an exact and a least number', () => {
    const certificates = [2019, 2021, 2023].map((year) => honour('ministry-certificate', year));
    const fighters = (...years: number[]) => years.map((year) => honour('army-fighter', year));
    const of = (...years: number[]) =>
      result(window, { honours: [...certificates, ...fighters(...years)] }).result;
    expect(of(2020, 2023)).toBe('met');
    expect(of(2023)).toBe('not-met');
    expect(of(2020, 2022, 2024)).toBe('not-met');
    expect(of(2018, 2020, 2023)).toBe('met');
  });

  it('once in a lifetime', () => {
    expect(result([once], {}).result).toBe('met');
    expect(result([once], { honours: [honour('honour-citizen', 1995)] }).result).toBe('not-met');
  });

  it('a knock-out condition ends the matter whatever else is met', () => {
    const either: Criterion = {
      id: 'either',
      name,
      ...basis,
      any: [
        test('either.clean', 'disciplined(ever, "reprimand")', '=', 0, { knockout: true }),
        test('either.rated', 'count(rated(upToNow, "good"))', '>=', 1),
      ],
    };
    const discipline = [
      { ...sure, form: 'reprimand' as const, from: '2010-01-01', until: '2010-12-31' },
    ];
    expect(result([either], { ratings: good(2024, 2025) }).result).toBe('met');
    expect(result([either], { ratings: good(2024, 2025), discipline }).result).toBe('not-met');
  });
});

describe('shares of initiatives', () => {
  const whole = test(
    'shares',
    'initiativeShares(meritYears, ["initiative","topic"], "grassroots")',
    '>=',
    100,
  );
  const part = (share: number | undefined, more: Partial<InitiativeFact> = {}): InitiativeFact => ({
    ...sure,
    ref: `i${share}-${JSON.stringify(more)}`,
    nature: 'initiative',
    year: 2025,
    scope: 'grassroots',
    applied: true,
    usedFor: [],
    ...(share === undefined ? {} : { share }),
    ...more,
  });
  const used = [{ award: 'y', group: 'title' as const }];
  const of = (initiatives: InitiativeFact[], group: AwardRule['group'] = 'title') =>
    result([whole], { initiatives }, group).result;

  it('are added up, each used once', () => {
    expect(of([part(60), part(40)])).toBe('met');
    expect(of([part(60), part(39)])).toBe('not-met');
    expect(of([part(60), part(40, { usedFor: used })])).toBe('not-met');
    expect(of([part(60), part(40, { year: 2024 })])).toBe('not-met');
    expect(of([part(33.34), part(33.33), part(33.33, { nature: 'topic' })])).toBe('met');
  });

  it('leave the whole of one author to several titles, but not to a form', () => {
    expect(of([part(100, { usedFor: used })])).toBe('met');
    expect(of([part(100, { usedFor: used })], 'form')).toBe('not-met');
  });

  it('are not known where nobody has said how large they are', () => {
    expect(of([part(undefined)])).toBe('not-enough-data');
  });

  it('never count more than there is of each', () => {
    const some = fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 8 });
    fc.assert(
      fc.property(some, (percents) => {
        const initiatives = percents.map((share, i) => part(share, { year: 2025, ref: `n${i}` }));
        const sum = percents.reduce((a, b) => a + b, 0);
        expect(of(initiatives)).toBe(sum >= 100 ? 'met' : 'not-met');
      }),
    );
  });
});
