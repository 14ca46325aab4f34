import { stateAfter } from '@vinhdanh/testing';
import fc from 'fast-check';
import { isIsoDay } from '../catalogue/period.js';
import { isRejection } from '../log/rejection.js';
import type { OpenRound, RoundCommand, RoundPolicy } from './commands.js';
import { roundDecider } from './decide.js';
import { roundEvents } from './events.js';
import type { RoundState } from './state.js';

const at = '2019-01-05T02:00:00.000Z';
const day = fc.constantFrom('2018-01-01', '2018-12-31', '2019-01-31', '2019-02-30', '31/01/2019');
const units = fc.array(fc.constantFrom('u-1', 'u-2', 'u-3', 'u-4'), { maxLength: 6 });
const text = fc.constantFrom('', ' ', 'Nghỉ Tết', 'Đợt xét năm 2018');
const c = <T extends RoundCommand['type']>(type: T, rest: object = {}) =>
  fc.record({ type: fc.constant(type), ...rest });

const open = c('open', {
  title: text,
  awards: fc.subarray(['provincial-flag', 'provincial-certificate', 'no-such-award']),
  yearKind: fc.constantFrom('calendar', 'school'),
  meritFrom: day,
  meritTo: day,
  deadline: day,
  expectedUnits: units,
}) as unknown as fc.Arbitrary<OpenRound>;
const later = fc.oneof(
  c('move-deadline', { deadline: day, reason: text }),
  c('expect-units', { unitIds: units }),
  c('close'),
) as unknown as fc.Arbitrary<RoundCommand>;
const command = fc.oneof(open, later);
const policy: RoundPolicy = { knownAwards: ['provincial-flag', 'provincial-certificate'] };

const decide = (state: RoundState, one: RoundCommand) =>
  roundDecider.decide(state, one, policy, { actor: 'someone', at });
const apply = (state: RoundState, one: RoundCommand): RoundState => {
  const decision = decide(state, one);
  if (isRejection(decision)) return state;
  return decision.reduce(
    (s, e) => roundDecider.evolve(s, { type: e.type, data: e.data as never }, at, 'someone'),
    state,
  );
};

/** A round somebody really opened, so that the later commands meet something. */
const opened = open
  .map((one) => apply(roundDecider.initial, one))
  .filter((state) => state.status === 'open');

describe('any round', () => {
  it('takes any sequence of commands, and what it holds is always sound', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
        const state = commands.reduce(apply, roundDecider.initial);
        if (state.status === 'none') return expect(state).toBe(roundDecider.initial);
        expect(state.title.trim()).not.toBe('');
        expect(state.awards.length).toBeGreaterThan(0);
        expect(policy.knownAwards).toEqual(expect.arrayContaining(state.awards));
        expect(state.meritFrom <= state.meritTo).toBe(true);
        for (const one of [state.meritFrom, state.meritTo, state.deadline])
          expect(isIsoDay(one)).toBe(true);
        expect(state.expectedUnits).toEqual([...new Set(state.expectedUnits)]);
        return expect(state.closedAt === undefined).toBe(state.status === 'open');
      }),
      { numRuns: 500 },
    );
  });

  it('never forgets a unit it expects, nor changes what it is about', () => {
    fc.assert(
      fc.property(opened, fc.array(command, { maxLength: 15 }), (before, commands) => {
        const after = commands.reduce(apply, before);
        expect(after.expectedUnits.slice(0, before.expectedUnits.length)).toEqual(
          before.expectedUnits,
        );
        const { title, awards, yearKind, meritFrom, meritTo, openedAt } = before;
        expect(after).toMatchObject({ title, awards, yearKind, meritFrom, meritTo, openedAt });
      }),
    );
  });

  it('stays as it is once closed, whatever is asked of it', () => {
    fc.assert(
      fc.property(opened, fc.array(command, { maxLength: 15 }), (before, commands) => {
        const closed = apply(before, { type: 'close' });
        expect(closed.status).toBe('closed');
        expect(commands.reduce(apply, closed)).toBe(closed);
      }),
    );
  });

  it('says nothing when told the same again', () => {
    fc.assert(
      fc.property(opened, later, (before, one) => {
        const after = apply(before, one);
        if (after === before || one.type === 'close') return;
        expect(decide(after, one)).toEqual([]);
      }),
    );
  });

  it('replays its facts in any order without throwing', () => {
    const facts = fc.array(
      fc.record({
        type: fc.constantFrom(...Object.keys(roundEvents), 'dossier.filed', 'constructor'),
        data: fc.record(
          { title: text, deadline: day, unitIds: units, expectedUnits: units },
          { requiredKeys: [] },
        ),
      }),
    );
    fc.assert(
      fc.property(facts, (events) => {
        const { status } = stateAfter(roundDecider, events);
        expect(['none', 'open', 'closed']).toContain(status);
      }),
    );
  });
});
