import * as fc from 'fast-check';
import type { CandidateScore } from '../scoring/score-candidates.js';
import type { ScoreSheet } from '../scoring/sheet.js';
import { rankMembers, tiesOf, withSettled, type RankingRule } from './ranking.js';
import { closedUp, slotsOf, tiesInTheWay } from './slots.js';

const name = { vi: 'x', en: 'x' };
const sheet: ScoreSheet = {
  ...{ code: 's', name, source: 's', verified: true, decimals: 0, bands: [] },
  criteria: [
    { type: 'marked', id: 'work', name, max: 50 },
    { type: 'measured', id: 'budget', name, max: 50, better: 'higher', atTarget: 0.5 },
  ],
};
const rules = [
  { from: 1, to: 2, award: 'government-flag' },
  { from: 3, to: 4, award: 'pm-certificate' },
];
const rule: RankingRule = { ties: ['work'], withoutTarget: 'apart' };

const score = (subjectId: string, total: number, work = 0, passed = true): CandidateScore => ({
  ...{ subjectId, total, of: 100, percent: total, knockedOutBy: [], unmarked: [], passed },
  items: [{ id: 'work', points: work, of: 50, failed: false }],
});
const aimed = (scores: CandidateScore[], without: string[] = []) => ({
  sheet,
  scores,
  measured: {
    budget: Object.fromEntries(
      scores.map(({ subjectId: id }) => [
        id,
        without.includes(id) ? { actual: 5 } : { actual: 5, target: 4 },
      ]),
    ),
  },
});

describe('the ranking of a cluster', () => {
  it('parts equal totals by the covenant’s criteria and says by which', () => {
    const ranking = rankMembers(
      aimed([score('a', 80, 30), score('b', 80, 40), score('c', 90)]),
      rule,
    );
    expect(ranking.map(({ subjectId, place, partedBy }) => [subjectId, place, partedBy])).toEqual([
      ['c', 1, undefined],
      ['b', 2, 'work'],
      ['a', 3, 'work'],
    ]);
  });

  it('ranks apart who was set no target, and leaves out who failed', () => {
    const round = aimed([score('a', 80), score('b', 95), score('c', 99, 0, false)], ['b']);
    const places = (by: RankingRule) =>
      rankMembers(round, by).map(({ subjectId, list, place }) => `${list} ${place} ${subjectId}`);
    expect(places(rule)).toEqual(['main 1 a', 'without-target 1 b']);
    expect(places({ ...rule, withoutTarget: 'together' })).toEqual(['main 1 b', 'main 2 a']);
    expect(slotsOf(rankMembers(round, rule), rules)).toEqual([
      { place: 1, award: 'government-flag', subjectId: 'a' },
    ]);
  });

  it('is stopped by a tie only where it decides between awards', () => {
    const three = rankMembers(aimed(['a', 'b', 'c'].map((id) => score(id, 80))), rule);
    expect(tiesInTheWay(three, rules)).toEqual([['a', 'b', 'c']]);
    const two = rankMembers(aimed([score('a', 80), score('b', 80), score('c', 70)]), rule);
    expect([tiesOf(two).length, tiesInTheWay(two, rules)]).toEqual([1, []]);
    const settled = withSettled(three, [{ order: ['c', 'a', 'b'], reference: '1', reason: 'x' }]);
    expect(tiesInTheWay(settled, rules)).toEqual([]);
    expect(slotsOf(settled, rules).map(({ subjectId, award }) => `${subjectId} ${award}`)).toEqual([
      'c government-flag',
      'a government-flag',
      'b pm-certificate',
    ]);
  });

  const list = fc.array(
    fc.tuple(fc.integer({ min: 60, max: 70 }), fc.integer({ min: 0, max: 3 })),
    {
      minLength: 1,
      maxLength: 15,
    },
  );
  const ranked = (marks: [number, number][], turned = false) => {
    const scores = marks.map(([total, work], i) =>
      score(`m${String(i).padStart(2, '0')}`, total, work),
    );
    return { scores, ranking: rankMembers(aimed(turned ? [...scores].reverse() : scores), rule) };
  };

  it('gives the same slots in whatever order members were named', () => {
    fc.assert(
      fc.property(list, (marks) => {
        expect(ranked(marks, true).ranking).toEqual(ranked(marks).ranking);
      }),
    );
  });

  it('gives no member two slots, no award more than it has, and the better score no worse award', () => {
    fc.assert(
      fc.property(list, fc.nat(3), (marks, skip) => {
        const { scores, ranking } = ranked(marks);
        const all = tiesOf(ranking).map((group) => ({
          ...{ order: group.map(({ subjectId }) => subjectId).reverse(), reference: '1' },
          reason: 'x',
        }));
        const settled = withSettled(ranking, all);
        expect(new Set(settled.map(({ place }) => place)).size).toBe(settled.length);
        const out = settled.slice(0, skip).map(({ subjectId }) => subjectId);
        const left = closedUp(settled, out);
        expect(tiesInTheWay(left, rules)).toEqual([]);
        const slots = slotsOf(left, rules);
        expect(slots).toHaveLength(Math.min(4, left.length));
        expect(new Set(slots.map(({ subjectId }) => subjectId)).size).toBe(slots.length);
        for (const { from, to, award } of rules)
          expect(slots.filter((slot) => slot.award === award).length).toBeLessThanOrEqual(
            to - from + 1,
          );
        const totalOf = (id: string) => scores.find((one) => one.subjectId === id)!.total;
        const without = left.filter(
          ({ subjectId }) => !slots.some((s) => s.subjectId === subjectId),
        );
        const worst = Math.min(...slots.map(({ subjectId }) => totalOf(subjectId)));
        for (const { subjectId } of without) expect(totalOf(subjectId)).toBeLessThanOrEqual(worst);
        const inOrder = slots.map(({ subjectId }) => totalOf(subjectId));
        expect(inOrder).toEqual([...inOrder].sort((a, b) => b - a));
      }),
    );
  });
});
