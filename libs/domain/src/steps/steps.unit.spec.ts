import fc from 'fast-check';
import type { Edition } from '../catalogue/edition.js';
import { stepFaults } from '../catalogue/validate/step-faults.js';
import { routeById } from '../stages/route.js';
import { GATES, gateOn, gatesUpTo } from './gates.js';
import { STEP_KINDS } from './kinds/index.js';
import { planSteps, type StepKey } from './plan.js';
import { openBefore, standingOf, type StepDeeds } from './standing.js';
import type { PlannedStep, StepRule } from './step-rule.js';

const basis = { source: 'Nguồn', verified: false };
const name = { vi: 'Bước', en: 'Step' };
const rule = (id: string, more: Partial<StepRule> = {}): StepRule => ({
  id,
  kind: 'consultation',
  name,
  on: true,
  before: 'council',
  need: 'always',
  ...basis,
  ...more,
});
const edition = (...steps: StepRule[]): Edition =>
  ({
    steps,
    awards: [
      {
        code: 'a',
        group: 'title',
        reward: { individual: 3, ...basis },
        routes: [{ kind: 'any', route: routeById('council-chair-centre'), ...basis }],
      },
      {
        code: 'b',
        group: 'form',
        reward: { individual: 1, ...basis },
        routes: [{ kind: 'any', route: routeById('own-head'), ...basis }],
      },
    ],
  }) as unknown as Edition;
const key: StepKey = { award: 'a', kind: 'merit', recipientKind: 'individual', source: 'workflow' };
const centre = routeById('council-chair-centre')!;
const ids = (steps: StepRule[], more: Partial<StepKey> = {}, route = centre) =>
  planSteps(edition(...steps), { ...key, ...more }, route).map(({ id }) => id);

describe('gates', () => {
  it.each([
    ['council-chair-centre', 'council', 'council'],
    ['own-head', 'council', 'decision'],
    ['appraisal-chair', 'centre', undefined],
    ['own-council-head', 'council', 'council'],
  ] as const)('on %s what precedes the %s stands at %s', (route, gate, at) => {
    expect(gateOn(routeById(route)!, gate)).toBe(at);
  });

  it('come one after the other', () => {
    expect(gatesUpTo('decision')).toEqual(['council', 'decision']);
  });
});

describe('the plan of a line', () => {
  it('holds the steps that fit, in the order of the catalogue', () => {
    const steps = [
      rule('x'),
      rule('y', { awards: ['b'] }),
      rule('z', { recipients: ['collective'] }),
      rule('off', { on: false }),
      rule('money', { rewardFrom: 4 }),
      rule('w', { before: 'centre', after: ['x', 'off'] }),
    ];
    expect(planSteps(edition(...steps), key, centre)).toEqual([
      { id: 'x', kind: 'consultation', before: 'council', need: 'always' },
      { id: 'w', kind: 'consultation', before: 'centre', need: 'always', after: ['x'] },
    ]);
  });

  it('takes the most specific wording of a step; a local rule before an award', () => {
    const steps = [
      rule('x', { before: 'decision' }),
      rule('x', { awards: ['a'], before: 'centre' }),
      rule('x', { localRule: 'l', on: false }),
    ];
    expect(planSteps(edition(...steps), key, centre)).toMatchObject([{ before: 'centre' }]);
    expect(ids(steps, { localRule: 'l' })).toEqual([]);
  });

  it('asks nothing of what was decided elsewhere or long ago, and nothing before a missing gate', () => {
    expect(ids([rule('x')], { source: 'imported' })).toEqual([]);
    expect(ids([rule('x')], { source: 'reported' })).toEqual([]);
    const own = routeById('own-head')!;
    expect(ids([rule('x', { before: 'centre' })], { award: 'b' }, own)).toEqual([]);
  });
});

const step = (id: string, more: Partial<PlannedStep> = {}): PlannedStep => ({
  id,
  kind: 'consultation',
  before: 'council',
  need: 'always',
  ...more,
});
const done = (clears: boolean) => ({ answer: 'x', on: '2025-01-01', clears });

describe('how a step stands', () => {
  it.each([
    ['always', {}, 'open'],
    ['when-asked', {}, 'not-asked'],
    ['officer-says', {}, 'undecided'],
    ['when-asked', { one: {} }, 'waiting'],
    ['always', { one: done(true), two: {} }, 'waiting'],
    ['always', { one: done(true), two: done(false) }, 'against'],
    ['always', { one: done(true) }, 'done'],
  ] as const)('%s after %j: %s', (need, deeds, standing) => {
    expect(standingOf(step('x', { need }), { x: deeds })).toBe(standing);
  });

  it('of a list that hangs out anew goes by the last one', () => {
    const list = step('x', { kind: 'publicity' });
    const first = { answer: 'comment-upheld', on: '2025-08-12', clears: false };
    const second = { answer: 'no-comment', on: '2025-10-01', clears: true };
    expect(standingOf(list, { x: { two: second, one: first } })).toBe('done');
    const worse = { ...first, on: '2025-10-01' };
    expect(standingOf(list, { x: { two: worse, one: { ...second, on: '2025-08-12' } } })).toBe(
      'against',
    );
  });

  it('never opens a gate by an answer that does not clear, whatever else was done', () => {
    const plans = fc.array(
      fc.record({ id: fc.constantFrom('p', 'q', 'r'), before: fc.constantFrom(...GATES) }),
      { maxLength: 3 },
    );
    const deed = fc.oneof(fc.constant({}), fc.boolean().map(done));
    const all = fc.dictionary(fc.constantFrom('p', 'q', 'r'), fc.dictionary(fc.string(), deed));
    fc.assert(
      fc.property(plans, all, (some, deeds) => {
        const plan = some.map((one) => step(one.id, { before: one.before }));
        const shut = GATES.map((gate) => openBefore(gate, plan, deeds as StepDeeds).length);
        // A later gate is never opener than an earlier one.
        expect(shut.every((n, i) => i === 0 || n >= shut[i - 1]!)).toBe(true);
        const faulty = plan.some(({ id }) =>
          Object.values(deeds[id] ?? {}).some((one) => !('clears' in one && one.clears)),
        );
        if (faulty) expect(openBefore('centre', plan, deeds as StepDeeds)).not.toEqual([]);
      }),
    );
  });
});

describe('faults of the graph', () => {
  const faults = (...steps: StepRule[]) => stepFaults(edition(...steps));

  it('are none in a sound one', () => {
    expect(faults(rule('x'), rule('y', { before: 'centre', after: ['x'] }))).toEqual([]);
  });

  it.each([
    [[rule('x', { after: ['y'] }), rule('y', { after: ['x'] })], 'step x waits for itself'],
    [[rule('x', { after: ['x'] })], 'step x waits for itself'],
    [[rule('x', { after: ['gone'] })], 'step x waits for gone, which is not there'],
    [
      [rule('x', { after: ['y'] }), rule('y', { before: 'centre' })],
      'step x waits for y, which comes after it',
    ],
    [[rule('x', { kind: 'lottery' })], 'unknown kind of step lottery'],
    [[rule('x', { before: 'party' as never })], 'unknown gate party'],
    [
      [rule('x', { awards: ['b'], before: 'centre' })],
      'step x: no route of its awards comes to centre',
    ],
    [[rule('x'), rule('x')], 'step x/ twice'],
    [[rule('x', { days: 5 })], 'step x: days need a unit'],
    [[rule('x', { source: '' })], 'step x: no source of law'],
  ])('%#: %s', (steps, fault) => {
    expect(faults(...steps)).toContain(fault);
  });

  it('words are there for every kind and every answer', () => {
    for (const kind of STEP_KINDS) {
      expect([kind.name.vi, kind.name.en].every(Boolean)).toBe(true);
      expect(Object.values(kind.answers).some(({ clears }) => clears)).toBe(true);
    }
    expect(new Set(STEP_KINDS.map(({ code }) => code)).size).toBe(STEP_KINDS.length);
  });
});
