import { given } from '@vinhdanh/testing';
import { dueListDecider, type RequestDueList } from './decide.js';

const request: RequestDueList = {
  type: 'request',
  place: { unitId: 'u1' },
  unitLine: ['u1', 'p'],
  year: 2025,
  on: '2026-01-15',
};
const known = { edition: 'e3', editionHash: 'h' };
const requested = {
  type: 'due-list.requested',
  data: { place: { unitId: 'u1' }, unitLine: ['u1', 'p'], year: 2025, on: '2026-01-15', ...known },
};
const on = (...events: { type: string; data: object }[]) => given(dueListDecider, events);

describe('a list of who is due', () => {
  it('is asked for under the law of its day', () => {
    on().when(request, known).then([requested]);
    on()
      .when({ ...request, awards: ['a', 'a'] }, known)
      .thenState({ awards: ['a'], status: 'running' });
  });

  it.each([
    [{ year: 2027 }, known, 'year-not-come'],
    [{ year: 1900 }, known, 'year-not-come'],
    [{}, {}, 'no-edition'],
  ])('is refused with %j under %j', (more, policy, code) => {
    on()
      .when({ ...request, ...more }, policy)
      .thenRejected(code);
  });

  it('is asked for once', () => {
    on(requested).when(request, known).thenRejected('already-exists');
  });

  it('ends once: finished, stopped, or failed', () => {
    const end = { type: 'finish', subjects: 10, found: 3, missed: 1 } as const;
    on(requested).when(end).thenState({ status: 'finished', found: 3, missed: 1 });
    on(requested).when({ type: 'cancel' }).thenState({ status: 'cancelled' });
    on(requested)
      .when({ type: 'fail', code: 'edition-changed' })
      .thenState({ status: 'failed', failure: 'edition-changed' });
    const over = on(requested, { type: 'due-list.cancelled', data: {} });
    over.when(end).thenRejected('not-in-this-state');
    over.when({ type: 'cancel' }).thenRejected('not-in-this-state');
  });
});
