import { given } from '@vinhdanh/testing';
import fc from 'fast-check';
import { entryFault } from '../registry/record/entry-fault.js';
import type { NewEntry, RecordEntry } from '../registry/record/entry.js';
import type { FollowRecord } from '../registry/subject/commands.js';
import { subjectDecider } from '../registry/subject/decide.js';
import { resultEntry, resultSource } from './result-entry.js';
import { noMovement, type MovementState } from './state.js';
import { MOVEMENT_RESULTS, type MovementResult } from './vocabulary.js';

const movement = (result: MovementResult): MovementState => ({
  ...noMovement,
  status: 'running',
  name: 'Thi đua xây dựng nông thôn mới',
  ownerId: 'province',
  from: '2014-05-10',
  reviews: [
    {
      kind: 'final',
      on: '2019-06-01',
      letter: { number: '12/KH', date: '2019-05-20' },
      results: [{ subjectId: 's-1', result }],
    },
  ],
});
const entry = resultEntry(movement('leading'), '2019-06-01', 's-1')!;

describe('a result of a movement as an entry of the record', () => {
  it('says what the law counts: launcher, whole years, review and result', () => {
    expect(entry).toEqual({
      kind: 'movement',
      fact: { launchedBy: 'province', year: 2019, years: 5, review: 'final', result: 'leading' },
      words: {
        title: 'Thi đua xây dựng nông thôn mới',
        issuerUnitId: 'province',
        number: '12/KH',
        decidedOn: '2019-05-20',
      },
    });
    expect(entryFault(entry, '2026-01-01')).toBeUndefined();
  });

  it('is none for who is not on the list, nor without a review', () => {
    expect(resultEntry(movement('leading'), '2019-06-01', 's-2')).toBeUndefined();
    expect(resultEntry(movement('leading'), '2019-06-02', 's-1')).toBeUndefined();
  });
});

const registered = {
  type: 'subject.registered',
  data: { kind: 'collective', unitId: 'u', unitLine: ['u'], synthetic: true },
};
const follows = resultSource('m', '2019-06-01');
const added = (entryId: string, key: string, more: Partial<NewEntry> = {}) => ({
  entryId,
  entry: entry as RecordEntry,
  key,
  grade: 'system' as const,
  origin: 'system' as const,
  synthetic: true,
  follows,
  ...more,
});
const follow = (entryId: string, says: string): FollowRecord => ({
  type: 'follow-record',
  added: added(entryId, 'same'),
  says,
});
const policy = { id: 's-1' };
type Past = Parameters<typeof given>[1] & object;

/** Applies commands one after another; answers what stands in the end, and what was said. */
function play(commands: FollowRecord[]) {
  const past: Past = [registered];
  for (const command of commands) {
    const decided = subjectDecider.decide(given(subjectDecider, past).state, command, policy, {
      actor: 'system:registry',
      at: '2026-01-01T00:00:00.000Z',
    });
    if (!Array.isArray(decided)) throw new Error(JSON.stringify(decided));
    (past as object[]).push(...decided);
  }
  const { state } = given(subjectDecider, past);
  const standing = Object.values(state.entries).filter((one) => !one.withdrawn);
  return { past, standing };
}

describe('entries that follow a result list', () => {
  it('give way to a newer result of the same review, and are not said twice', () => {
    const { standing, past } = play([follow('e1', 'A'), follow('e2', 'A'), follow('e3', 'B')]);
    expect(standing).toEqual([
      { what: 'movement', key: 'same', grade: 'system', follows, says: 'B' },
    ]);
    expect(past.map(({ type }) => type).slice(1)).toEqual([
      'subject.record-added',
      'subject.record-withdrawn',
      'subject.record-added',
    ]);
  });

  it('take the place of the same thing told by hand', () => {
    const told = {
      type: 'subject.record-added',
      data: {
        entryId: 'hand',
        what: 'movement',
        key: 'same',
        grade: 'declared',
        origin: 'entered',
      },
    };
    given(subjectDecider, [registered, told])
      .when(follow('e1', 'A'), policy, { at: '2026-01-01T00:00:00.000Z' })
      .thenState({ entries: { hand: { withdrawn: true }, e1: { grade: 'system' } } });
  });

  it('end in one entry, that of the last result, whatever came before', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...MOVEMENT_RESULTS), { minLength: 1, maxLength: 12 }),
        (results) => {
          const { standing } = play(results.map((result, i) => follow(`e${i}`, result)));
          expect(standing.map(({ says }) => says)).toEqual([results.at(-1)]);
        },
      ),
    );
  });

  it('are put right where they come from, not in the record', () => {
    const { past } = play([follow('e1', 'A')]);
    const entryId = 'e1';
    given(subjectDecider, past)
      .when({ type: 'withdraw-record', entryId, reason: 'wrong' }, policy)
      .thenRejected('entry-follows');
    given(subjectDecider, past)
      .when({ type: 'grade-record', entryId, grade: 'confirmed', reference: 'x' }, policy)
      .thenRejected('entry-follows');
  });
});
