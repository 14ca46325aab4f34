import { does, draftsFor, dueStep, stepsOf, takesBack, type Hand } from './hands';

const DAY = '2026-03-02';
const grant = (role: string, unitId?: string) => ({
  ...{ role, from: '2026-01-01', to: '2026-12-31' },
  ...(unitId ? { unitId } : {}),
});
const OWN = { level: 'unit', unitId: 'u1' } as const;
const act = (status: string, more: object = {}) => ({ status, hands: {}, ...more });

describe('the hands of an act', () => {
  it.each<[string, Hand, boolean]>([
    ['unit-clerk', 'draft', true],
    ['managing-unit', 'draft', true],
    ['unit-head', 'draft', false],
    ['unit-head', 'sign', true],
    ['unit-clerk', 'number', true],
    ['unit-clerk', 'promulgate', true],
    ['unit-clerk', 'bind-scan', true],
  ])("are a body's own people for its own act: %s, %s", (role, what, may) => {
    expect(does([grant(role, 'u1')], DAY, what, OWN)).toBe(may);
    expect(does([grant(role, 'u2')], DAY, what, OWN)).toBe(false);
    expect(does([grant(role, 'u1')], DAY, what)).toBe(false);
  });

  it.each<[string, Hand]>([
    ['specialist', 'draft'],
    ['board-head', 'draft'],
    ['board-head', 'endorse'],
    ['office', 'verify'],
    ['chair', 'sign'],
    ['deputy', 'sign'],
    ['numbering-clerk', 'number'],
    ['office', 'promulgate'],
  ])("of the province leave a body's own act alone: %s, %s", (role, what) => {
    expect(does([grant(role)], DAY, what)).toBe(true);
    expect(does([grant(role)], DAY, what, { level: 'province' })).toBe(true);
    expect(does([grant(role)], DAY, what, OWN)).toBe(false);
  });

  it('are those of the day', () => {
    expect(does([grant('chair')], '2027-01-01', 'sign')).toBe(false);
    expect(does([grant('chair')], '2025-12-31', 'sign')).toBe(false);
    expect(draftsFor([grant('unit-clerk', 'u1')], '2027-01-01')).toEqual([]);
  });

  it('draft for each body once, and not by a role that only signs', () => {
    const grants = [
      grant('unit-clerk', 'u1'),
      grant('managing-unit', 'u1'),
      grant('unit-head', 'u2'),
      grant('specialist'),
    ];
    expect(draftsFor(grants, DAY)).toEqual(['u1']);
  });
});

describe('the way of an act', () => {
  it("is five steps in the province and three in a body's own affair", () => {
    expect(stepsOf({})).toEqual(['endorse', 'verify', 'sign', 'number', 'promulgate']);
    expect(stepsOf({ issuer: OWN })).toEqual(['sign', 'number', 'promulgate']);
    expect(dueStep(act('draft'))).toBe('endorse');
    expect(dueStep(act('draft', { issuer: OWN }))).toBe('sign');
    expect(dueStep(act('promulgated'))).toBeUndefined();
    expect(dueStep(act('withdrawn', { issuer: OWN }))).toBeUndefined();
  });

  it('is gone back by whoever took the last step, and a draft by its drafters', () => {
    const hands = { endorse: { at: DAY, by: 'head' }, verify: { at: DAY, by: 'office' } };
    const drafters = ['drafter'];
    expect(takesBack(act('draft', { drafters }), 'drafter')).toBe('draft');
    expect(takesBack(act('draft', { drafters }), 'head')).toBeUndefined();
    expect(takesBack(act('verified', { drafters, hands }), 'office')).toBe('verify');
    expect(takesBack(act('verified', { drafters, hands }), 'head')).toBeUndefined();
    expect(takesBack(act('endorsed', { drafters, hands }), 'drafter')).toBeUndefined();
    expect(takesBack(act('promulgated', { drafters, hands }), 'office')).toBeUndefined();
  });
});
