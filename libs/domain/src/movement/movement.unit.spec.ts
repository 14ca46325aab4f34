import fc from 'fast-check';
import { fold } from '../log/decider.js';
import { isRejection } from '../log/rejection.js';
import type { MovementCommand } from './commands.js';
import { movementDecider } from './decide.js';
import { noMovement, wholeYears, type MovementState } from './state.js';

const meta = { recordedAt: '2026-01-01T00:00:00.000Z', actor: 'specialist' };
const act = (state: MovementState, command: MovementCommand) =>
  movementDecider.decide(state, command, undefined, {} as never);
function after(...commands: MovementCommand[]): MovementState {
  return commands.reduce((state, command) => {
    const decision = act(state, command);
    if (isRejection(decision)) throw new Error(decision.code);
    return fold(
      movementDecider,
      decision.map((event) => ({ ...event, meta })),
      state,
    );
  }, noMovement);
}

const launch: MovementCommand = {
  type: 'launch',
  name: 'Chung sức xây dựng nông thôn mới',
  launcher: 'province',
  ownerId: 'u1',
  focus: ['nông thôn mới', 'nông thôn mới'],
  from: '2021-05-10',
  to: '2025-12-31',
};
const interim: MovementCommand = { type: 'hold-review', kind: 'interim', on: '2023-06-01' };
const final: MovementCommand = { type: 'hold-review', kind: 'final', on: '2025-12-20' };
const results = (on: string, ...ids: string[]): MovementCommand => ({
  type: 'record-results',
  on,
  results: ids.map((subjectId) => ({ subjectId, result: 'typical' })),
});

it('runs from launch to final review, with whole years counted at each', () => {
  const state = after(
    launch,
    { type: 'set-theme', year: 2022, theme: 'Chuyển đổi số' },
    { type: 'register-units', unitIds: ['a', 'b', 'a'] },
    interim,
    results('2023-06-01', 's1', 's2'),
    { type: 'end', on: '2025-12-31' },
    final,
  );
  expect(state).toMatchObject({
    status: 'ended',
    focus: ['nông thôn mới'],
    unitIds: ['a', 'b'],
    reviews: [{ kind: 'interim', results: [{}, {}] }, { kind: 'final' }],
  });
  const decision = act(state, results('2025-12-20', 's1'));
  expect(decision).toMatchObject([{ data: { years: 4, count: 1, kind: 'final' } }]);
});

it('records of a list only what is new, so that a repeated list adds nothing', () => {
  const state = after(launch, interim, results('2023-06-01', 's1'));
  expect(act(state, results('2023-06-01', 's1'))).toEqual([]);
  expect(act(state, results('2023-06-01', 's1', 's2'))).toMatchObject([
    { data: { results: [{ subjectId: 's2' }] } },
  ]);
});

it.each<[string, MovementCommand[], MovementCommand, string]>([
  ['launched twice', [launch], launch, 'already-exists'],
  ['without a name', [], { ...launch, name: ' ' }, 'title-missing'],
  ['ending before it begins', [], { ...launch, to: '2020-01-01' }, 'period-inverted'],
  ['on no day', [], { ...launch, from: '2021-02-30' }, 'bad-date'],
  [
    'theme before it began',
    [launch],
    { type: 'set-theme', year: 2020, theme: 'x' },
    'year-outside-movement',
  ],
  ['ended before it began', [launch], { type: 'end', on: '2021-01-01' }, 'before-launch'],
  [
    'ended twice',
    [launch, { type: 'end', on: '2025-01-01' }],
    { type: 'end', on: '2025-01-02' },
    'not-in-this-state',
  ],
  ['reviewed before it began', [launch], { ...interim, on: '2021-01-01' }, 'before-launch'],
  ['reviewed twice a day', [launch, interim], interim, 'review-held'],
  [
    'reviewed after the final review',
    [launch, final],
    { ...interim, on: '2026-01-01' },
    'after-final-review',
  ],
  ['results of no review', [launch], results('2023-06-01', 's1'), 'no-such-review'],
  ['an empty list', [launch, interim], results('2023-06-01'), 'results-missing'],
  ['a subject twice', [launch, interim], results('2023-06-01', 's1', 's1'), 'subject-twice'],
])('refuses: %s', (_what, given, command, code) => {
  expect(act(after(...given), command)).toMatchObject({ code });
});

it('counts a year when its day has come', () => {
  expect(wholeYears('2021-05-10', '2024-05-09')).toBe(2);
  expect(wholeYears('2021-05-10', '2024-05-10')).toBe(3);
  const day = fc.integer({ min: 0, max: 9_000 }).map((n) => iso(n));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 30 }), (from, n) => {
      const on = `${Number(from.slice(0, 4)) + n}${from.slice(4)}`;
      expect(wholeYears(from, on)).toBe(n);
    }),
  );
});

const iso = (n: number) =>
  new Date(Date.UTC(2001, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
