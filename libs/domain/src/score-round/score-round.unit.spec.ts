import * as fc from 'fast-check';
import { isRejection } from '../log/rejection.js';
import type { ScoreSheet } from '../scoring/sheet.js';
import type { ScoreRoundCommand, ScoreRoundPolicy } from './commands.js';
import { scoreRoundDecider } from './decide.js';
import { scorecardOf } from './scorecard.js';
import { noScoreRound, scoresOf, type ScoreRoundState } from './state.js';

const name = { vi: 'Bảng điểm cụm', en: 'Cluster sheet' };
const sheet: ScoreSheet = {
  code: 'cluster',
  name,
  source: 'Quy chế cụm, Điều 3',
  verified: true,
  criteria: [
    { type: 'marked', id: 'work', name, max: 60, passMark: 30, knockout: true },
    { type: 'measured', id: 'budget', name, max: 30, better: 'higher', atTarget: 0.5 },
    { type: 'counted', id: 'faults', name, max: 10, each: -2 },
    { type: 'bonus', id: 'prize', name, max: 10 },
  ],
  cap: 100,
  decimals: 2,
  bands: [{ code: 'good', name, from: 50 }],
};
const policy: ScoreRoundPolicy = { sheet, purpose: 'cluster' };
const opening: ScoreRoundCommand = {
  type: 'open',
  title: 'Cụm các sở 2025',
  year: 2025,
  sheetId: 'sheet-1',
  on: '2025-12-01',
  candidates: ['a', 'b', 'c'],
  evaluators: [],
  cluster: 'province',
};

/** State and last decision after commands, each by its actor. */
function play(commands: [ScoreRoundCommand, string?][], from: ScoreRoundState = noScoreRound) {
  let state = from;
  for (const [command, actor = 'x'] of commands) {
    const context = { actor, at: '2026-01-10T00:00:00Z' };
    const decided = scoreRoundDecider.decide(state, command, policy, context);
    if (isRejection(decided)) return { state, code: decided.code, facts: decided.facts };
    for (const event of decided)
      state = scoreRoundDecider.evolve(state, event as never, context.at, actor);
  }
  return { state };
}
const marks = (subjectId: string, work: number, faults = 0): ScoreRoundCommand => ({
  type: 'mark',
  subjectId,
  marks: { work: { points: work }, faults: { times: faults }, prize: { points: 0 } },
});
const measured: ScoreRoundCommand = {
  type: 'measure',
  criterion: 'budget',
  results: [
    { subjectId: 'a', target: 100, actual: 120 },
    { subjectId: 'b', target: 100, actual: 100 },
    { subjectId: 'c', actual: 70 },
  ],
};
const full: [ScoreRoundCommand, string?][] = [
  [opening],
  [marks('a', 50)],
  [marks('b', 50, 2)],
  [marks('c', 20)],
  [measured],
];

describe('a round of scoring', () => {
  it('scores with targets, without, and knocks out', () => {
    const { state } = play([...full, [{ type: 'conclude', on: '2026-01-10' }]]);
    expect(scoresOf(state)).toMatchObject([
      { subjectId: 'a', total: 80, passed: true, rank: 1, band: 'good' },
      { subjectId: 'b', total: 61, passed: true, rank: 2 },
      { subjectId: 'c', total: 50, passed: false, knockedOutBy: ['work'] },
    ]);
    expect(scoresOf(state)[2]).not.toHaveProperty('rank');
    const results = { type: 'record-results' as const, reference: '5/BB' };
    const record = (...list: [string, 'leading' | 'typical'][]) =>
      play(
        [[{ ...results, results: list.map(([subjectId, result]) => ({ subjectId, result })) }]],
        state,
      );
    expect(record(['a', 'leading'], ['b', 'typical']).state.results).toEqual({
      a: 'leading',
      b: 'typical',
    });
    expect(record(['c', 'leading'])).toMatchObject({ code: 'candidate-failed' });
    expect(record(['d', 'leading'])).toMatchObject({ code: 'not-a-candidate' });
    expect(record(['a', 'leading'], ['a', 'typical'])).toMatchObject({ code: 'subject-twice' });
    const told = record(['a', 'leading']).state;
    const again = play([[{ ...results, results: [{ subjectId: 'a', result: 'voted' }] }]], told);
    expect(again).toMatchObject({ code: 'result-known' });
    expect(play([[{ type: 'reopen', reason: 'Sai' }]], told)).toMatchObject({
      code: 'results-recorded',
    });
  });

  it('takes the mean of evaluators and waits for all who were named', () => {
    const two: [ScoreRoundCommand, string?][] = [
      [{ ...opening, candidates: ['a'], evaluators: ['x', 'y'] }],
      [marks('a', 40), 'x'],
      [{ ...measured, results: [{ subjectId: 'a', actual: 7 }] }],
    ];
    const conclude: [ScoreRoundCommand] = [{ type: 'conclude', on: '2026-01-10' }];
    expect(play([...two, conclude])).toMatchObject({
      code: 'marks-missing',
      facts: { candidates: 1, criteria: ['work', 'faults', 'prize'] },
    });
    expect(play([...two, [marks('a', 40), 'z']])).toMatchObject({ code: 'not-an-evaluator' });
    const { state } = play([...two, [marks('a', 50), 'y'], conclude]);
    expect(state.scores?.[0]?.items[0]).toMatchObject({ id: 'work', points: 45 });
    // Open again, a later mark counts.
    const corrected = play(
      [[{ type: 'reopen', reason: 'Chấm nhầm' }], [marks('a', 60), 'y'], conclude],
      state,
    );
    expect(corrected.state.scores?.[0]?.items[0]).toMatchObject({ points: 50 });
  });

  it('leaves out what was never given to somebody', () => {
    const { state } = play([
      [{ ...opening, candidates: ['a', 'b'] }],
      [marks('a', 60)],
      [marks('b', 60)],
      [{ ...measured, results: [{ subjectId: 'a', target: 1, actual: 2 }] }],
      [{ type: 'mark', subjectId: 'b', marks: { budget: { notAssigned: true } } }],
    ]);
    expect(scoresOf(state)).toMatchObject([
      { total: 90, of: 90, percent: 100 },
      { total: 60, of: 60, percent: 100 },
    ]);
  });

  it.each([
    [[[{ ...opening, candidates: [] }]], 'candidates-missing'],
    [[[{ ...opening, candidates: ['a', 'a'] }]], 'subject-twice'],
    [[[{ ...opening, cluster: undefined }]], 'matter-missing'],
    [[[opening], [opening]], 'already-exists'],
    [[[opening], [{ type: 'mark', subjectId: 'z', marks: {} }]], 'not-a-candidate'],
    [[[opening], [{ type: 'mark', subjectId: 'a', marks: {} }]], 'marks-empty'],
    [
      [[opening], [{ type: 'mark', subjectId: 'a', marks: { x: { points: 1 } } }]],
      'unknown-sheet-criterion',
    ],
    [[[opening], [{ ...measured, criterion: 'work' }]], 'criterion-not-measured'],
    [[[opening], [{ type: 'conclude', on: '2026-02-30' }]], 'bad-date'],
    [[[marks('a', 1)]], 'not-in-this-state'],
  ] as [[ScoreRoundCommand][], string][])('%# refuses %j', (commands, code) => {
    expect(play(commands)).toMatchObject({ code });
  });

  it.each([
    ['work', { points: 61 }],
    ['work', { points: -1 }],
    ['work', { met: true }],
    ['work', { points: 1, met: true }],
    ['work', 5],
    ['work', null],
    ['faults', { times: 1.5 }],
    ['faults', { points: 1 }],
    ['budget', { points: 3 }],
    ['prize', { notAssigned: true }],
  ])('takes no mark of another kind: %s %j', (id, mark) => {
    const command = { type: 'mark' as const, subjectId: 'a', marks: { [id]: mark } };
    expect(play([[opening], [command]])).toMatchObject({ code: 'mark-not-valid' });
  });

  it('keeps what units give themselves and one another apart from what counts', () => {
    const claim = { work: { points: 60 }, budget: { points: 30 } };
    const self: ScoreRoundCommand = { type: 'score-self', subjectId: 'a', marks: claim };
    const peer: ScoreRoundCommand = {
      ...{ type: 'score-peer', subjectId: 'a', peerId: 'b', marks: { work: { points: 40 } } },
    };
    const conclude: ScoreRoundCommand = { type: 'conclude', on: '2026-01-10' };
    const { state } = play([...full, [self], [peer], [conclude]]);
    expect(scorecardOf(state, 'a')).toMatchObject({
      self: { total: 90 },
      peers: [{ peerId: 'b', score: { total: 40 } }],
      cluster: { total: 80, rank: 1 },
    });
    expect(scorecardOf(state, 'c')).toMatchObject({ peers: [], cluster: { total: 50 } });
    const opened = play([[opening]]).state;
    expect(play([[{ ...peer, peerId: 'a' }]], opened).code).toBe('peer-is-self');
    expect(play([[{ ...peer, peerId: 'z' }]], opened).code).toBe('not-a-candidate');
    expect(play([[{ ...self, marks: {} }]], opened).code).toBe('marks-empty');
    const over = { budget: { points: 31 } };
    expect(play([[{ ...self, marks: over }]], opened).code).toBe('mark-not-valid');
    expect(play([[self]], state).code).toBe('not-in-this-state');
  });

  it('opens again for a dispute that is upheld, and records nothing while one is open', () => {
    const conclude: [ScoreRoundCommand] = [{ type: 'conclude', on: '2026-01-10' }];
    const explain: ScoreRoundCommand = { type: 'explain', subjectId: 'b', text: 'Bão lũ' };
    const dispute: ScoreRoundCommand = {
      ...{ type: 'dispute', subjectId: 'b', criterion: 'faults', grounds: 'Đếm hai lần' },
    };
    expect(play([...full, [dispute]]).code).toBe('not-in-this-state');
    const { state } = play([...full, [explain], conclude, [dispute]]);
    expect(scorecardOf(state, 'b')).toMatchObject({
      explanations: [{ text: 'Bão lũ' }],
      disputes: [{ number: 1, grounds: 'Đếm hai lần' }],
    });
    const results = [{ subjectId: 'a', result: 'leading' as const }];
    const record: ScoreRoundCommand = { type: 'record-results', results, reference: '5/BB' };
    expect(play([[record]], state).code).toBe('disputes-open');
    const settle = (upheld: boolean, number = 1): [ScoreRoundCommand] => [
      { type: 'settle-dispute', number, upheld, why: 'Đã kiểm tra', reference: '6/BB' },
    ];
    expect(play([settle(true, 2)], state).code).toBe('no-such-dispute');
    const refused = play([settle(false)], state).state;
    expect([refused.status, play([[record]], refused).code]).toEqual(['concluded', undefined]);
    expect(play([settle(false)], refused).code).toBe('dispute-settled');
    const upheld = play([settle(true), [marks('b', 50)], conclude], state).state;
    expect(scoresOf(upheld)[1]).toMatchObject({ subjectId: 'b', total: 65 });
    const recorded = play([[record]], upheld).state;
    expect(play([[dispute]], recorded).code).toBe('results-recorded');
  });

  it('gives the same scores whatever the order of marks and candidates', () => {
    const points = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(points, fc.boolean(), ([a = 0, b = 0, c = 0], turn) => {
        const steps: [ScoreRoundCommand][] = [
          [marks('a', a)],
          [marks('b', b)],
          [marks('c', c)],
          [measured],
        ];
        const one = play([[opening], ...steps]).state;
        const other = play([
          [{ ...opening, candidates: turn ? ['c', 'b', 'a'] : ['b', 'c', 'a'] }],
          ...[...steps].reverse(),
        ]).state;
        const sorted = (state: ScoreRoundState) =>
          [...scoresOf(state)].sort((x, y) => (x.subjectId < y.subjectId ? -1 : 1));
        expect(sorted(other)).toEqual(sorted(one));
      }),
    );
  });
});
