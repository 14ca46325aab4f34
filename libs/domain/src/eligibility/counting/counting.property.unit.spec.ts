import fc from 'fast-check';
import type { EligibilityFacts, SubjectHistory } from '../facts.js';
import { anyExpression, anyFacts } from '../generated.samples.spec.js';
import { evaluate } from './asking.samples.spec.js';

const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((item, i) => ({ item, key: (i * 7919 + seed * 104729) % 1009 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

/** The same facts so many years later. */
function later(facts: EligibilityFacts, by: number): EligibilityFacts {
  const move = (value: unknown, key?: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => move(one, key));
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, move(v, k)]));
    if (typeof value === 'number' && (key === 'year' || value > 1900)) return value + by;
    const date = typeof value === 'string' ? /^(\d{4})(-\d\d-\d\d)$/.exec(value) : null;
    return date ? `${Number(date[1]) + by}${date[2]}` : value;
  };
  return move(facts) as EligibilityFacts;
}

describe('whatever is asked of whatever history', () => {
  const modes = ['decided', 'awaited', 'hoped'] as const;
  const anyMode = fc.constantFrom(...modes);

  it('the order of facts does not matter', () => {
    fc.assert(
      fc.property(
        anyExpression.number,
        anyFacts,
        anyMode,
        fc.nat(1000),
        (text, facts, mode, seed) => {
          const history = Object.fromEntries(
            Object.entries(facts.history).map(([key, part]) => [
              key,
              Array.isArray(part) ? shuffled(part, seed) : part,
            ]),
          ) as unknown as SubjectHistory;
          const again = evaluate(text, { ...facts, history }, { mode });
          expect([text, again]).toEqual([text, evaluate(text, facts, { mode })]);
        },
      ),
    );
  });

  const AT_LEAST = [
    'held("pm-certificate")',
    'received(["pm-certificate", "grassroots-fighter"])',
    'honours(upToNow, "grassroots-fighter")',
    'successive(upToNow, "grassroots-fighter", 1)',
    'successive(ever, "provincial-fighter", 3)',
    'span(since("pm-certificate"))',
    'span(lastRun(titled(upToNow, "grassroots-fighter")))',
    'span(longestRun(union(titled(ever, "pm-certificate"), rated(ever, "excellent"))))',
    'span(lastRun(rated(since("pm-certificate"), "good")))',
  ];

  it('one more honour never makes less', () => {
    fc.assert(
      fc.property(fc.constantFrom(...AT_LEAST), anyFacts, anyFacts, (text, facts, others) => {
        const more = others.history.honours.map((one) => ({ ...one, pending: false }));
        const { history } = facts;
        const richer = {
          ...facts,
          history: { ...history, honours: [...history.honours, ...more] },
        };
        expect(evaluate(text, richer)).toBeGreaterThanOrEqual(evaluate(text, facts) as number);
      }),
      { numRuns: 300 },
    );
  });

  it('what is on its way and what is hoped for never make less', () => {
    fc.assert(
      fc.property(fc.constantFrom(...AT_LEAST), anyFacts, (text, facts) => {
        const [decided = 0, awaited = 0, hoped = 0] = modes.map(
          (mode) => evaluate(text, facts, { mode }) as number,
        );
        expect(awaited).toBeGreaterThanOrEqual(decided);
        expect(hoped).toBeGreaterThanOrEqual(awaited);
      }),
      { numRuns: 300 },
    );
  });

  it('moving every year moves the answer', () => {
    const windows = fc.constantFrom(
      ...['upToNow', 'since("pm-certificate")', 'lastRun(rated(upToNow, "good"))', 'meritYears'],
    );
    fc.assert(
      fc.property(windows, anyFacts, fc.integer({ min: -8, max: 8 }), (text, facts, by) => {
        const here = evaluate(text, facts) as { from: number; to: number };
        const there = evaluate(text, later(facts, by)) as { from: number; to: number };
        expect(there.to).toBe(here.to + by);
        // The beginning of all records does not move.
        expect(there.from).toBe(here.from > 1900 ? here.from + by : here.from);
      }),
    );
  });
});
