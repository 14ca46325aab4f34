import fc from 'fast-check';
import type { Explanation } from '../explanation.js';
import { anyFacts } from '../generated.samples.spec.js';
import {
  test,
  confirm,
  all,
  any,
  award,
  edition,
  factsOf,
  title,
  verdict,
  sure,
} from './criteria.samples.spec.js';
import { missingSentences } from './lacking.js';
import { weigh } from './weigh.js';

describe('a verdict', () => {
  it('holds a line under verification and refuses nothing for it (K4)', () => {
    const hold = (releasedOn?: string) => ({
      ...sure,
      ref: 'h',
      matter: 'denunciation' as const,
      since: '2025-01-10',
      ...(releasedOn ? { releasedOn } : {}),
    });
    const of = (releasedOn?: string) =>
      verdict(
        [test('t', 'held("base")', 1)],
        factsOf({ honours: [title(2024)], holds: [hold(releasedOn)] }),
      );
    expect(of()).toMatchObject({ result: 'met', onHold: true });
    expect(of('2025-03-01')).toMatchObject({ result: 'met', onHold: true });
    expect(of('2025-02-01')).toMatchObject({ result: 'met', onHold: false });
  });

  it('is no verdict where the law of the award is not entered', () => {
    expect(verdict([], factsOf({ honours: [title(2024)] }))).toMatchObject({
      ...{ result: 'not-enough-data', pool: 'not-enough-data', tree: [], missing: [] },
      basisVerified: false,
    });
  });

  const criteria = [
    any('branches', [
      all(
        'merit',
        [
          test('prior', 'held("pm-certificate")', 1),
          test('years', 'span(run)', 5),
          test('titles', 'honours(run, "grassroots-fighter")', 3),
          confirm('conduct'),
        ],
        { over: 'lastRun(rated(since("pm-certificate"), "good"))' },
      ),
      test('work', 'achievements(upToNow, ["sudden", "work"], "province")', 1),
      { ...test('model', 'stableYears("district")', 3), when: { positions: ['farmer'] } },
    ]),
  ];
  const nodes = (tree: readonly Explanation[]): Explanation[] =>
    tree.flatMap((node) => [node, ...nodes(node.children ?? [])]);

  it('is the same for the same facts, and its recorded form gives its sentences again', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const rule = award(criteria);
        const found = weigh(facts, rule, edition);
        expect(weigh(structuredClone(facts), award(structuredClone(criteria)), edition)).toEqual(
          found,
        );
        const recorded = JSON.parse(JSON.stringify(found.lacking)) as typeof found.lacking;
        expect(missingSentences(rule, recorded)).toEqual(found.missing);
        expect(found.missing.length > 0).toBe(found.result !== 'met');
        for (const node of nodes(found.tree))
          expect(node.missing.length > 0).toBe(node.result !== 'met');
      }),
      { numRuns: 300 },
    );
  });

  it('is never worse for what is granted besides', () => {
    const order = ['not-met', 'not-enough-data', 'awaiting', 'met'];
    fc.assert(
      fc.property(anyFacts, anyFacts, (facts, others) => {
        const honours = others.history.honours.map((one) => ({ ...one, pending: false }));
        const { history } = facts;
        const richer = { ...history, honours: [...history.honours, ...honours] };
        const [before, after] = [history, richer].map((known) =>
          order.indexOf(weigh({ ...facts, history: known }, award(criteria), edition).result),
        );
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
      { numRuns: 300 },
    );
  });
});
