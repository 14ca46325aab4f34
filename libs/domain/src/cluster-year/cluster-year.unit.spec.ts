import { isRejection } from '../log/rejection.js';
import { noScoreRound, type ScoreRoundState } from '../score-round/state.js';
import type { SlotPlanYear } from '../slot-plan/state.js';
import { noCluster, type ClusterState } from '../cluster/state.js';
import type { ClusterYearCommand, ClusterYearPolicy, SignCovenant } from './commands.js';
import { clusterYearDecider } from './decide.js';
import { noClusterYear, standingsOf, type ClusterYearState } from './state.js';

const members = ['a', 'b', 'c', 'd', 'e'];
const cluster: ClusterState = {
  ...{ ...noCluster, status: 'formed', level: 'central', from: '2015-01-01' },
  members: members.map((subjectId) => ({ subjectId, from: '2015-01-01' })),
  rotation: { firstYear: 2016, order: members, deputies: 1 },
};
const totals: Record<string, number> = { a: 95, b: 90, c: 90, d: 85, e: 80 };
const round: ScoreRoundState = {
  ...{ ...noScoreRound, status: 'concluded', purpose: 'cluster', cluster: 'central', year: 2016 },
  ...{ title: 'Chấm điểm mẫu', candidates: members },
  scores: members.map((subjectId) => ({
    ...{ subjectId, items: [], total: totals[subjectId]!, of: 100, percent: 90, passed: true },
    ...{ knockedOutBy: [], unmarked: [] },
  })),
};
const plan: SlotPlanYear = {
  ...{ level: 'central', year: 2016, source: 'Văn bản mẫu', verified: true },
  tables: [
    {
      slots: [
        { from: 1, to: 2, award: 'government-flag' },
        { from: 3, to: 4, award: 'pm-certificate' },
      ],
    },
  ],
};
const line = (subjectId: string, award: string, over = false) => ({
  ...{ subjectId, award, over, meritFrom: '2016-01-01', meritTo: '2016-12-31' },
});
const policy: ClusterYearPolicy = { cluster, round, plan, line: line('a', 'government-flag') };
const covenant: SignCovenant = {
  ...{ type: 'sign-covenant', clusterId: 'x', year: 2016 },
  document: { number: '01/GƯ', date: '2016-03-01' },
  conference: { on: '2016-03-01', place: 'Nơi mẫu' },
  indicators: [{ id: 'budget', name: 'Thu ngân sách' }],
  ranking: { ties: [], withoutTarget: 'apart' },
};
const link: ClusterYearCommand = { type: 'link-scoring', scoreRoundId: 'r' };
const rank: ClusterYearCommand = { type: 'rank' };
const tie: ClusterYearCommand = {
  ...{ type: 'settle-tie', order: ['c', 'b'], reference: '02/BB', reason: 'Biểu quyết' },
};
const close: ClusterYearCommand = {
  ...{ type: 'close', on: '2017-03-27', place: 'Nơi mẫu' },
  minutes: { number: '03/BB', date: '2017-03-27' },
};
const allot: ClusterYearCommand = { type: 'allot-slots' };
const use: ClusterYearCommand = { type: 'use-slot', place: 1, dossierId: 'l1' };
const whole = [covenant, link, rank, tie, close, allot];

function play(
  commands: ClusterYearCommand[],
  rules: ClusterYearPolicy = policy,
  from: ClusterYearState = noClusterYear,
) {
  let state = from;
  for (const command of commands) {
    const context = { actor: 'x', at: '2017-04-01T00:00:00Z' };
    const decided = clusterYearDecider.decide(state, command, rules, context);
    if (isRejection(decided)) return { state, code: decided.code, facts: decided.facts };
    for (const event of decided)
      state = clusterYearDecider.evolve(state, event as never, context.at, 'x');
  }
  return { state, code: undefined };
}

describe('the year of a cluster', () => {
  it('goes from the covenant to slots and the lines that use them', () => {
    const { state, code } = play([...whole, use]);
    expect(code).toBeUndefined();
    expect(state).toMatchObject({
      status: 'allotted',
      leaders: { leader: 'a', deputies: ['b'] },
      closing: { minutes: { number: '03/BB' } },
      slots: [
        { place: 1, award: 'government-flag', subjectId: 'a', dossierId: 'l1' },
        { place: 2, award: 'government-flag', subjectId: 'c' },
        { place: 3, award: 'pm-certificate', subjectId: 'b' },
        { place: 4, award: 'pm-certificate', subjectId: 'd' },
      ],
    });
    // Doing it again changes nothing.
    expect(play([use], policy, state).state).toBe(state);
  });

  it('waits for a tie that decides between awards', () => {
    const open = play([covenant, link, rank, close, allot]);
    expect(open).toMatchObject({ code: 'tie-open', facts: { subjects: ['b', 'c'] } });
    expect(play([tie, allot], policy, open.state).code).toBeUndefined();
    expect(play([{ ...tie, order: ['b'] }], policy, open.state).code).toBe('no-such-tie');
    expect(play([{ ...tie, order: ['b', 'd'] }], policy, open.state).code).toBe('no-such-tie');
    expect(play([tie, tie], policy, open.state).code).toBe('tie-known');
  });

  it('asks for the text in hand where nobody has checked the slots of the year', () => {
    const closed = play(whole.slice(0, -1)).state;
    const loose = { ...policy, plan: { ...plan, verified: false } };
    expect(play([allot], loose, closed).code).toBe('slot-plan-unconfirmed');
    const cited = { document: 'Văn bản mẫu', date: '2017-01-01', article: 'Điều 1' };
    expect(play([{ ...allot, cited }], loose, closed).state.basis).toMatchObject({ cited });
    expect(play([allot], { ...policy, plan: undefined }, closed).code).toBe('no-slot-plan');
    const sized = {
      ...plan,
      tables: [{ members: { from: 12, to: 12 }, slots: plan.tables[0]!.slots }],
    };
    expect(play([allot], { ...policy, plan: sized }, closed).code).toBe('no-slot-plan');
  });

  it('holds back while scores, disputes or the ranking move', () => {
    const linked = play([covenant, link]).state;
    const { scores: _none, ...open } = round;
    expect(play([rank], { ...policy, round: open }, linked).code).toBe('scoring-open');
    const disputed = { ...round, disputes: [{ subjectId: 'a', grounds: 'x', at: 'x' }] };
    expect(play([rank], { ...policy, round: disputed }, linked).code).toBe('disputes-open');
    const ranked = play([rank, tie], policy, linked).state;
    const moved = {
      ...round,
      scores: round.scores!.map((one) => (one.subjectId === 'd' ? { ...one, total: 99 } : one)),
    };
    expect(play([close], { ...policy, round: moved }, ranked).code).toBe('scores-changed');
    const again = play([rank], { ...policy, round: moved }, ranked).state;
    expect([again.settled, standingsOf(again)[0]?.subjectId]).toEqual([[], 'd']);
    expect(play([rank], policy, ranked).state).toBe(ranked);
  });

  it('lets the next in place of who may not be proposed, with lines that stand kept', () => {
    const { state } = play([...whole, { ...use, place: 2, dossierId: 'l2' }], {
      ...policy,
      line: line('c', 'government-flag'),
    });
    const over = {
      type: 'pass-over' as const,
      subjectId: 'a',
      reason: 'Xin rút',
      reference: '4/CV',
    };
    expect(play([over], policy, state).state.slots).toEqual([
      { place: 1, award: 'government-flag', subjectId: 'c', dossierId: 'l2' },
      { place: 2, award: 'government-flag', subjectId: 'b' },
      { place: 3, award: 'pm-certificate', subjectId: 'd' },
      { place: 4, award: 'pm-certificate', subjectId: 'e' },
    ]);
    expect(play([{ ...over, subjectId: 'c' }], policy, state).code).toBe('slot-in-use');
    expect(play([{ ...over, subjectId: 'e' }], policy, state).code).toBe('no-such-slot');
  });

  it('lets a tie be settled that matters only once a member is passed over', () => {
    const even = { ...round, scores: round.scores!.map((one) => ({ ...one })) };
    for (const one of even.scores) if (one.subjectId === 'd') one.total = 90;
    for (const one of even.scores) if (one.subjectId === 'b') one.total = 94;
    const rules = { ...policy, round: even };
    const { state, code } = play([covenant, link, rank, close, allot], rules);
    expect(code).toBeUndefined();
    const out: ClusterYearCommand = {
      ...{ type: 'pass-over', subjectId: 'a', reason: 'Xin rút', reference: '4/CV' },
    };
    expect(play([out], rules, state).code).toBe('tie-open');
    const settled = play([{ ...tie, order: ['d', 'c'] }, out], rules, state);
    expect(settled.code).toBeUndefined();
    expect(settled.state.slots.map(({ subjectId }) => subjectId)).toEqual(['b', 'd', 'c', 'e']);
  });

  it('passes over a member whose own line is over', () => {
    const used = play([use], policy, play(whole).state).state;
    const one: ClusterYearCommand = {
      ...{ type: 'pass-over', subjectId: 'a', reason: 'Bị loại', reference: '5/CV' },
    };
    expect(play([one], { ...policy, present: line('a', 'government-flag') }, used).code).toBe(
      'slot-in-use',
    );
    const ended = { ...policy, present: line('a', 'government-flag', true) };
    const after = play([one], ended, used).state;
    expect(after.slots.map(({ dossierId }) => dossierId)).not.toContain('l1');
    expect(after.passedOver).toEqual(['a']);
  });

  it('takes only the line the slot is for', () => {
    const { state } = play(whole);
    const using = (rules: ClusterYearPolicy, place = 1) =>
      play([{ type: 'use-slot', place, dossierId: 'l1' }], rules, state).code;
    expect(using({ line: line('b', 'government-flag') })).toBe('slot-differs');
    expect(using({ line: line('a', 'pm-certificate') })).toBe('slot-differs');
    const other = { ...line('a', 'government-flag'), meritFrom: '2015-01-01' };
    expect(using({ line: other })).toBe('slot-differs');
    expect(using({ line: line('a', 'government-flag', true) })).toBe('line-over');
    expect(using({})).toBe('no-such-line');
    expect(using(policy, 9)).toBe('no-such-slot');
    const used = play([use], policy, state).state;
    const next: ClusterYearCommand = { ...use, dossierId: 'l9' };
    expect(play([next], policy, used).code).toBe('slot-in-use');
    const ended = { ...policy, present: line('a', 'government-flag', true) };
    expect(play([next], ended, used).state.slots[0]?.dossierId).toBe('l9');
  });

  it.each<[string, ClusterYearCommand[], ClusterYearPolicy]>([
    ['no-such-cluster', [covenant], {}],
    ['leader-missing', [covenant], { cluster: { ...cluster, rotation: undefined } }],
    ['not-a-member', [{ ...covenant, leaders: { leader: 'z', deputies: [] } }], policy],
    ['subject-twice', [{ ...covenant, leaders: { leader: 'a', deputies: ['a'] } }], policy],
    ['bad-date', [{ ...covenant, conference: { on: '2016-13-01', place: 'x' } }], policy],
    ['already-exists', [covenant, covenant], policy],
    ['not-in-this-state', [link], policy],
    ['scoring-not-linked', [covenant, rank], policy],
    ['no-such-scoring', [covenant, link], { cluster }],
    ['scoring-of-another', [covenant, link], { cluster, round: { ...round, year: 2015 } }],
    [
      'candidates-differ',
      [covenant, link],
      { cluster, round: { ...round, candidates: ['a', 'q'] } },
    ],
    ['not-in-this-state', [covenant, link, allot], policy],
  ])('says %s', (code, commands, rules) => {
    expect(play(commands, rules).code).toBe(code);
  });
});
