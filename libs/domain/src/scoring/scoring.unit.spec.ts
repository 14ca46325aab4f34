import * as fc from 'fast-check';
import { averageMarks } from './average-marks.js';
import { scoreSheet } from './score-sheet.js';
import { scoreTargets, type Measurement } from './score-targets.js';
import { rounded, type Mark, type MeasuredCriterion, type ScoreSheet } from './sheet.js';
import { validateSheet } from './validate-sheet.js';

const name = { vi: 'x', en: 'x' };
const solved: MeasuredCriterion = {
  type: 'measured',
  id: 'solved',
  name,
  max: 10,
  better: 'higher',
  atTarget: 0.5,
};
const points = (results: Measurement[], criterion = solved) =>
  Object.fromEntries(
    [...scoreTargets(criterion, results)].map(([unit, score]) => [
      unit,
      [rounded(score.points, 2), score.by],
    ]),
  );

describe('results against targets', () => {
  it('gives the four formulas with a target, and a set of its own without one', () => {
    expect(
      points([
        { unitId: 'A', target: 100, actual: 120 },
        { unitId: 'B', actual: 150 },
        { unitId: 'C', target: 50, actual: 60 },
        { unitId: 'D', target: 80, actual: 80 },
        { unitId: 'E', target: 0, actual: 100 },
        { unitId: 'F', target: 40, actual: 44 },
        { unitId: 'G', target: 40, actual: 20 },
        { unitId: 'H', actual: 0 },
      ]),
    ).toEqual({
      A: [10, 'leader'],
      B: [10, 'no-target'],
      C: [10, 'leader'],
      D: [5, 'at-target'],
      E: [6.67, 'no-target'],
      F: [7.5, 'above-target'],
      G: [2.5, 'below-target'],
      H: [0, 'no-result'],
    });
  });

  it('turns the scale where fewer is better', () => {
    const accidents: MeasuredCriterion = { ...solved, id: 'accidents', better: 'lower' };
    expect(
      points(
        [
          { unitId: 'A', target: 10, actual: 5 },
          { unitId: 'B', target: 10, actual: 12 },
          { unitId: 'C', actual: 4 },
          { unitId: 'D', actual: 8 },
          { unitId: 'E', target: 10, actual: 25 },
        ],
        accidents,
      ),
    ).toEqual({
      A: [10, 'leader'],
      B: [4, 'below-target'],
      C: [10, 'no-target'],
      D: [5, 'no-target'],
      E: [0, 'below-target'],
    });
  });

  const results = fc
    .array(
      fc.record({
        target: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
        actual: fc.integer({ min: 0, max: 1000 }),
      }),
      { minLength: 1, maxLength: 20 },
    )
    .map((rows) => rows.map((row, i): Measurement => ({ unitId: `u${i}`, ...row })));

  it('never leaves the scale, and never rewards a worse result of the same target', () => {
    fc.assert(
      fc.property(results, fc.constantFrom('higher' as const, 'lower' as const), (rows, better) => {
        const scores = scoreTargets({ ...solved, better }, rows);
        for (const { points: got } of scores.values()) {
          expect(got).toBeGreaterThanOrEqual(0);
          expect(got).toBeLessThanOrEqual(solved.max + 1e-9);
        }
        for (const a of rows)
          for (const b of rows) {
            if ((a.target ?? 0) !== (b.target ?? 0)) continue;
            const ahead = better === 'higher' ? a.actual > b.actual : a.actual < b.actual;
            if (!ahead) continue;
            const [mine, theirs] = [scores.get(a.unitId)!.points, scores.get(b.unitId)!.points];
            expect(mine).toBeGreaterThanOrEqual(theirs - 1e-9);
          }
      }),
    );
  });

  it('has leaders only among units with a target, and does not depend on the order', () => {
    fc.assert(
      fc.property(results, (rows) => {
        const scores = scoreTargets(solved, rows);
        for (const { unitId, target } of rows)
          if (!target) expect(scores.get(unitId)!.by).not.toBe('leader');
        expect(new Map(scoreTargets(solved, [...rows].reverse()))).toEqual(scores);
      }),
    );
  });
});

/** An initiative council's sheet: newness and effect are knock-out criteria. */
const sheet: ScoreSheet = {
  code: 'initiative',
  name,
  source: 'Quy chế Hội đồng sáng kiến',
  verified: false,
  criteria: [
    { type: 'marked', id: 'newness', name, max: 30, passMark: 15, knockout: true },
    { type: 'marked', id: 'effect', name, max: 40, passMark: 20, knockout: true },
    { type: 'marked', id: 'spread', name, max: 20, passMark: 5 },
    { type: 'yes-no', id: 'in-time', name, max: 10 },
    { type: 'counted', id: 'faults', name, max: 6, each: -2 },
    { type: 'bonus', id: 'prize', name, max: 5 },
  ],
  cap: 100,
  passPercent: 70,
  decimals: 2,
  bands: [
    { code: 'excellent', name, from: 90 },
    { code: 'good', name, from: 70 },
    { code: 'fair', name, from: 0 },
  ],
};
const full: Record<string, Mark> = {
  newness: { points: 25 },
  effect: { points: 35 },
  spread: { points: 15 },
  'in-time': { met: true },
  faults: { times: 0 },
  prize: { points: 0 },
};

describe('a score sheet', () => {
  it('adds up, finds the band and passes', () => {
    const score = scoreSheet(sheet, full);
    expect(score).toMatchObject({ total: 85, of: 100, percent: 85, band: 'good', passed: true });
  });

  it('is failed by one knock-out criterion whatever the total', () => {
    const score = scoreSheet(sheet, { ...full, newness: { points: 14 }, effect: { points: 40 } });
    expect(score).toMatchObject({ total: 79, knockedOutBy: ['newness'], passed: false });
  });

  it('is failed by a knock-out criterion before the rest is marked', () => {
    expect(scoreSheet(sheet, { newness: { points: 3 } })).toMatchObject({
      passed: false,
      unmarked: ['effect', 'spread', 'in-time', 'faults', 'prize'],
    });
  });

  it('says nothing while a mark is missing', () => {
    const { spread: _spread, ...rest } = full;
    const score = scoreSheet(sheet, rest);
    expect(score.unmarked).toEqual(['spread']);
    expect(score.passed).toBeUndefined();
    expect(score.band).toBeUndefined();
  });

  it('leaves a task that was never given out of both sides of the fraction', () => {
    const score = scoreSheet(sheet, { ...full, spread: { notAssigned: true } });
    expect(score).toMatchObject({ total: 70, of: 80, percent: 87.5, passed: true });
  });

  it('takes points away, and a bonus never lifts the total above the cap', () => {
    expect(scoreSheet(sheet, { ...full, faults: { times: 9 } }).total).toBe(79);
    const best = { newness: { points: 30 }, effect: { points: 40 }, spread: { points: 20 } };
    expect(scoreSheet(sheet, { ...full, ...best, prize: { points: 5 } }).total).toBe(100);
  });

  const mark = fc.oneof(
    fc.record({ points: fc.integer({ min: -10, max: 80 }) }),
    fc.record({ met: fc.boolean() }),
    fc.record({ times: fc.integer({ min: 0, max: 5 }) }),
    fc.constant({ notAssigned: true as const }),
    fc.constant(undefined),
  );
  const marks = fc.record(Object.fromEntries(sheet.criteria.map(({ id }) => [id, mark])));

  it('stays between nothing and the cap whatever is marked', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const { total, of, passed, knockedOutBy } = scoreSheet(sheet, given);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        expect(of).toBeLessThanOrEqual(100);
        if (knockedOutBy.length > 0) expect(passed).toBe(false);
      }),
    );
  });

  it('never falls when one mark rises', () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 0, max: 30 }), (given, newness) => {
        const at = (points: number) => scoreSheet(sheet, { ...given, newness: { points } }).total;
        expect(at(newness + 1)).toBeGreaterThanOrEqual(at(newness));
      }),
    );
  });
});

describe('several evaluators', () => {
  it('count by their mean, yes and no by the majority', () => {
    const merged = averageMarks(sheet, [
      full,
      { ...full, newness: { points: 10 }, 'in-time': { met: false } },
      { ...full, newness: { points: 13 }, prize: { notAssigned: true } },
    ]);
    expect(merged.newness).toEqual({ points: 16 });
    expect(merged['in-time']).toEqual({ met: true });
    expect(averageMarks(sheet, [full, { ...full, spread: undefined }]).spread).toBeUndefined();
    expect(averageMarks(sheet, []).newness).toBeUndefined();
  });
});

describe('faults of a sheet', () => {
  it('finds none in a sound one', () => {
    expect(validateSheet(sheet)).toEqual([]);
  });

  it.each<[Partial<ScoreSheet>, string]>([
    [{ criteria: [] }, 'no criteria'],
    [{ criteria: [solved, solved] }, 'criterion solved occurs twice'],
    [{ criteria: [{ ...solved, max: 0 }] }, 'solved: needs points above 0'],
    [
      { criteria: [{ ...solved, passMark: 11 }] },
      'solved: pass mark is not between 0 and its points',
    ],
    [
      { criteria: [{ ...solved, knockout: true }] },
      'solved: a knock-out criterion needs a pass mark',
    ],
    [
      { criteria: [{ ...solved, atTarget: 0 }] },
      'solved: worth of the target is not between 0 and 1',
    ],
    [{ decimals: 0.5 }, 'decimals must be a whole number from 0 to 4'],
    [{ cap: 0 }, 'the cap must be above 0'],
    [{ passPercent: 101 }, 'the pass mark in all is not between 0 and 100 %'],
    [{ bands: [sheet.bands[1]!, sheet.bands[0]!] }, 'band excellent is not below the one before'],
    [{ bands: [{ code: 'top', name, from: 101 }] }, 'band top can never be reached'],
  ])('%j: %s', (change, fault) => {
    expect(validateSheet({ ...sheet, ...change })).toContain(fault);
  });
});
