import * as fc from 'fast-check';
import type { QuotaRule } from '../catalogue/award-rule.js';
import { quotaUse, type QuotaCell } from './quota.js';
import { quotaWarnings } from './quota-warnings.js';
import { takePlaces } from './take-places.js';
import { stopsAt } from './warning.js';
import { sayWarning } from './warning-words.js';

const name = { vi: 'x', en: 'x' };
/** Decree 91/2017 Art. 9(3): at most 15 % of those with the title of advanced worker. */
const fifteen: QuotaRule = {
  id: 'share',
  name,
  per: 'unit',
  guard: 'block',
  bound: 'at-most',
  ratio: { num: 15, den: 100, of: 'advanced-worker' },
  source: 'Nghị định 91/2017/NĐ-CP Điều 9(3)',
  verified: true,
};
const cell = (
  award: string,
  held: number,
  proposed: number,
  more: Partial<QuotaCell> = {},
): QuotaCell => ({
  award,
  kind: 'merit',
  recipientKind: 'individual',
  positionClass: null,
  held,
  proposed,
  ...more,
});
const at = { award: 'grassroots-fighter', place: 'u1', period: '2018' };
const school = (held: number, proposed: number, advanced = 40) => ({
  cells: [cell('grassroots-fighter', held, proposed), cell('advanced-worker', advanced, 0)],
});

describe('how a quota stands', () => {
  it.each([
    // 15 % of 40 are 6
    [school(0, 5), { limit: 6, used: 0, proposed: 5, left: 1, state: 'within' }],
    [school(4, 2), { limit: 6, used: 4, proposed: 2, left: 0, state: 'full' }],
    [school(4, 3), { limit: 6, used: 4, proposed: 3, left: -1, state: 'over' }],
    // 15 % of 39 are 5.85: never rounded up
    [school(5, 1, 39), { limit: 5, left: -1, state: 'over' }],
    [school(0, 1, 0), { limit: 0, left: -1, state: 'over' }],
  ])('counts what is held and what is proposed', (count, expected) => {
    expect(quotaUse(fifteen, at, count)).toMatchObject(expected);
  });

  it('counts what is about to be filed', () => {
    const more = [cell('grassroots-fighter', 0, 2)];
    expect(quotaUse(fifteen, at, school(4, 1), more)).toMatchObject({ proposed: 3, state: 'over' });
  });

  it('counts only lines of the kinds, recipients and posts it names', () => {
    const rule: QuotaRule = {
      ...fifteen,
      ratio: undefined,
      count: 2,
      kinds: ['merit'],
      recipients: ['individual'],
    };
    const count = {
      cells: [
        cell('grassroots-fighter', 1, 0),
        cell('grassroots-fighter', 5, 5, { kind: 'spot' }),
        cell('grassroots-fighter', 5, 5, { recipientKind: 'collective' }),
      ],
    };
    expect(quotaUse(rule, at, count)).toMatchObject({ used: 1, proposed: 0, left: 1 });
  });

  it('takes a share of the headcount, and says when nobody knows it', () => {
    const rule: QuotaRule = { ...fifteen, ratio: { num: 10, den: 100, of: 'headcount' } };
    expect(quotaUse(rule, at, { ...school(1, 1), headcount: 33 })).toMatchObject({
      limit: 3,
      left: 1,
    });
    const unknown = quotaUse(rule, at, school(1, 1));
    expect(unknown).toMatchObject({ limit: null, left: null, state: 'unknown' });
    expect(quotaWarnings([unknown])).toMatchObject([{ code: 'quota-unknown' }]);
  });

  it('asks for at least a share of direct workers', () => {
    const rule: QuotaRule = {
      ...fifteen,
      bound: 'at-least',
      ratio: { num: 60, den: 100, of: 'batch' },
      positions: ['worker', 'direct-labourer'],
    };
    const lines = (workers: number, leaders: number) => ({
      cells: [
        cell(at.award, 0, workers, { positionClass: 'worker' }),
        cell(at.award, 0, leaders, { positionClass: 'leader' }),
      ],
    });
    // 60 % of 7 are 4.2: never rounded down
    expect(quotaUse(rule, at, lines(4, 3))).toMatchObject({ limit: 5, left: -1, state: 'short' });
    expect(quotaUse(rule, at, lines(5, 2))).toMatchObject({ limit: 5, left: 0, state: 'within' });
  });

  it('warns with article and numbers, and stops only on a verified rule', () => {
    const [over] = quotaWarnings([quotaUse(fifteen, at, school(4, 3))]);
    expect(over).toMatchObject({
      code: 'quota-over',
      source: fifteen.source,
      facts: { over: 1, limit: 6 },
    });
    expect(sayWarning(over!).vi).toBe(
      'Chiến sĩ thi đua cơ sở: vượt chỉ tiêu (trong đơn vị) 1 trường hợp: được 6, đã dùng 4, đang đề nghị 3',
    );
    const stops = (rule: QuotaRule, provisional = false) =>
      quotaWarnings([quotaUse(rule, { ...at, provisional }, school(4, 3))]).map((one) =>
        stopsAt(one, 'submission'),
      );
    expect(stops(fifteen)).toEqual([true]);
    expect(stops({ ...fifteen, verified: false })).toEqual([false]);
    expect(stops({ ...fifteen, guard: 'warn' })).toEqual([false]);
    expect(stops(fifteen, true)).toEqual([false]);
    expect(quotaWarnings([quotaUse(fifteen, at, school(4, 2))])).toEqual([]);
  });
});

describe('taking places', () => {
  const candidates = fc.array(fc.boolean(), { maxLength: 40 });
  const some = fc.nat({ max: 20 });

  it('never takes more than are free, keeps the order, and loses nobody', () => {
    fc.assert(
      fc.property(candidates, some, some, (counted, limit, held) => {
        const rule: QuotaRule = { ...fifteen, ratio: undefined, count: limit };
        const use = quotaUse(rule, at, { cells: [] });
        const { taken, over } = takePlaces(
          use,
          held,
          counted.map((one, i) => ({ one, i })),
          ({ one }) => one,
        );
        const places = taken.filter(({ one }) => one).length;
        expect(places).toBeLessThanOrEqual(Math.max(0, limit - held));
        if (over.length > 0) expect(places).toBe(Math.max(0, limit - held));
        expect(over.every(({ one }) => one)).toBe(true);
        const order = taken.map(({ i }) => i);
        expect(order).toEqual([...order].sort((a, b) => a - b));
        expect(taken.length + over.length).toBe(counted.length);
      }),
    );
  });

  it('keeps the others back so that a lower bound holds among those who go', () => {
    fc.assert(
      fc.property(candidates, fc.integer({ min: 1, max: 99 }), (workers, num) => {
        const rule: QuotaRule = {
          ...fifteen,
          bound: 'at-least',
          ratio: { num, den: 100, of: 'batch' },
          positions: ['worker'],
        };
        const cells = workers.map((worker) =>
          cell(at.award, 0, 1, { positionClass: worker ? 'worker' : 'leader' }),
        );
        const use = quotaUse(rule, at, { cells });
        const { taken, over } = takePlaces(use, 0, workers, (worker) => worker);
        const leaders = taken.filter((worker) => !worker).length;
        expect(leaders * 100).toBeLessThanOrEqual((100 - num) * workers.length);
        expect(over.every((worker) => !worker)).toBe(true);
      }),
    );
  });

  it('keeps nobody back where the limit is not known', () => {
    const use = quotaUse({ ...fifteen, ratio: { num: 1, den: 10, of: 'headcount' } }, at, {
      cells: [],
    });
    expect(takePlaces(use, 5, [1, 2, 3], () => true).over).toEqual([]);
  });
});
