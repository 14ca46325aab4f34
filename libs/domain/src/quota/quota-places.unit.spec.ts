import { given, stateAfter } from '@vinhdanh/testing';
import * as fc from 'fast-check';
import { blocksAt, type QuotaUse } from '../guards/quota.js';
import { isRejection } from '../log/rejection.js';
import type { QuotaCommand, QuotaPolicy } from './commands.js';
import { quotaDecider } from './decide.js';
import type { QuotaEvent } from './events.js';

const use = (limit: number | null, more: Partial<QuotaUse> = {}): QuotaUse => ({
  rule: 'share',
  award: 'grassroots-fighter',
  per: 'unit',
  place: 'u1',
  period: '2018',
  bound: 'at-most',
  limit,
  used: 0,
  proposed: 0,
  left: limit,
  state: 'within',
  blocks: true,
  source: 'Nghị định 91/2017/NĐ-CP Điều 9(3)',
  verified: true,
  ...more,
});
const take = (...lines: string[]) => ({ type: 'take-places', lines }) as const;
const taken = (lines: string[], used: number, limit: number): QuotaEvent => ({
  type: 'quota.places-taken',
  data: {
    rule: 'share',
    award: 'grassroots-fighter',
    per: 'unit',
    place: 'u1',
    period: '2018',
    lines,
    used,
    limit,
    source: 'Nghị định 91/2017/NĐ-CP Điều 9(3)',
  },
});
const released = (lines: string[]): QuotaEvent => ({
  type: 'quota.places-released',
  data: { lines },
});

describe('places of a quota', () => {
  it('go to the first who ask, with the law and the numbers', () => {
    given(quotaDecider)
      .when(take('a', 'b', 'c'), { use: use(2) })
      .then([taken(['a', 'b'], 2, 2)]);
  });

  it('stay with those who have them, also when the limit has fallen', () => {
    const past = [taken(['a', 'b'], 2, 2)];
    given(quotaDecider, past)
      .when(take('a', 'b'), { use: use(1) })
      .then([]);
    given(quotaDecider, past)
      .when(take('b', 'c'), { use: use(2) })
      .then([]);
  });

  it('count lines that took theirs before there was such a stream', () => {
    given(quotaDecider)
      .when(take('a', 'b'), { use: use(2), holding: ['x'] })
      .then([taken(['a'], 2, 2)]);
    given(quotaDecider)
      .when(take('x'), { use: use(1), holding: ['x'] })
      .then([]);
  });

  it('are free again when a line came to nothing', () => {
    given(quotaDecider, [taken(['a', 'b'], 2, 2)])
      .when(take('c'), { use: use(2), ended: ['a', 'stranger'] })
      .then([released(['a']), taken(['c'], 2, 2)]);
  });

  it('are given back', () => {
    const past = [taken(['a', 'b'], 2, 2)];
    given(quotaDecider, past)
      .when({ type: 'release-places', lines: ['b', 'z'] })
      .then([released(['b'])]);
    given(quotaDecider, past)
      .when({ type: 'release-places', lines: ['z'] })
      .then([]);
    given(quotaDecider, [...past, released(['b'])])
      .when(take('c'), { use: use(2) })
      .then([taken(['c'], 2, 2)]);
  });

  it('are for the others where a lower bound holds', () => {
    const atLeast = use(6, { bound: 'at-least', base: { of: 'batch', count: 10 } });
    given(quotaDecider)
      .when(take('a', 'b', 'c', 'd', 'e'), { use: atLeast })
      .then([taken(['a', 'b', 'c', 'd'], 4, 6)]);
  });

  it('are kept from nobody under a limit nobody has checked, until an officer names the text', () => {
    const cited = { document: 'Nghị định 91/2017/NĐ-CP', date: '2017-07-31', article: 'Điều 9' };
    const named = { rule: 'share', award: 'grassroots-fighter', per: 'unit', place: 'u1' };
    const said = { ...named, period: '2018', edition: 'e4', hash: 'h1', cited };
    const confirmed: QuotaEvent = { type: 'quota.confirmed', data: said };
    const past = [taken(['a'], 1, 2)];
    given(quotaDecider, past)
      .when({ type: 'confirm', ...said })
      .then([confirmed]);
    const after = given(quotaDecider, [...past, confirmed]);
    expect(after.state).toEqual({
      status: 'open',
      lines: ['a'],
      confirmed: { edition: 'e4', hash: 'h1', cited },
    });
    after.when({ type: 'confirm', ...said }).then([]);
    const newer = { ...said, hash: 'h2' };
    after.when({ type: 'confirm', ...newer }).then([{ type: 'quota.confirmed', data: newer }]);
    // Places taken afterwards leave the confirmation alone.
    after.when(take('b'), { use: use(2) }).thenState({ lines: ['a', 'b'], confirmed: { cited } });
    const doubtful = { guard: 'block', verified: false } as const;
    expect(blocksAt(doubtful, { provisional: true })).toBe(false);
    expect(blocksAt(doubtful, { provisional: true, confirmed: cited })).toBe(true);
    expect(blocksAt({ ...doubtful, verified: true }, { provisional: true })).toBe(false);
    expect(blocksAt({ ...doubtful, guard: 'warn' }, { confirmed: cited })).toBe(false);
  });

  it('are not given under a limit that nobody knows', () => {
    given(quotaDecider)
      .when(take('a'), { use: use(null) })
      .thenRejected('quota-unknown');
    given(quotaDecider).when(take('a')).thenRejected('quota-unknown');
  });

  it('are never more than the limit, whoever asks, gives back or falls away in whatever order', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    const some = fc.subarray(ids);
    const step = fc.record({
      command: fc.oneof(
        fc.record({ type: fc.constant('take-places' as const), lines: some }),
        fc.record({ type: fc.constant('release-places' as const), lines: some }),
      ),
      holding: fc.subarray(['x', 'y']),
      ended: some,
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), fc.nat({ max: 5 }), (steps, limit) => {
        let state = quotaDecider.initial;
        let most = 0;
        for (const { command, holding, ended } of steps) {
          const policy: QuotaPolicy = { use: use(limit), holding, ended };
          const decision = quotaDecider.decide(state, command as QuotaCommand, policy, {
            actor: 'a',
            at: '',
          });
          if (isRejection(decision)) throw new Error(decision.code);
          const before = state.lines;
          state = decision.reduce(
            (s, e) => quotaDecider.evolve(s, { type: e.type, data: e.data as never }, '', ''),
            state,
          );
          most = Math.max(limit, holding.length);
          const fresh = state.lines.filter((line) => !before.includes(line));
          if (fresh.length > 0)
            expect(new Set([...state.lines, ...holding]).size).toBeLessThanOrEqual(most);
          expect(state.lines.length).toBeLessThanOrEqual(limit);
          expect(new Set(state.lines).size).toBe(state.lines.length);
        }
      }),
    );
  });

  it('replay whatever facts there are', () => {
    const events = fc.array(
      fc.record({
        type: fc.constantFrom('quota.places-taken', 'quota.places-released', 'other'),
        data: fc.object({ maxDepth: 1 }).map((made) => made as never),
      }),
    );
    fc.assert(
      fc.property(events, (facts) => {
        expect(Array.isArray(stateAfter(quotaDecider, facts).lines)).toBe(true);
      }),
    );
  });
});
