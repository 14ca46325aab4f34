import * as fc from 'fast-check';
import type { Edition, LawfulPair } from '../catalogue/edition.js';
import type { AwardRule } from '../catalogue/award-rule.js';
import { noHistory, type HonourFact, type InitiativeFact } from '../eligibility/facts.js';
import { guardLine, type GuardFacts } from './guard-line.js';
import { GUARD_IDS, type GuardRule } from './guard-rule.js';
import { barringUses, shareFaults, spentShare, type InitiativeUse } from './initiatives.js';
import { rank, type Candidate } from './preference.js';
import { sameAchievement, type RewardClaim } from './same-achievement.js';
import { countWarnings, WARNING_CODES } from './warning.js';
import { sayWarning } from './warning-words.js';

const name = { vi: 'x', en: 'x' };
const basis = { source: 'Luật số 06/2022/QH15 Điều 5(2)(c)', verified: true };
const award = (code: string, group: AwardRule['group'], level: AwardRule['level'] = 'province') =>
  ({ code, group, level, name, ...basis }) as AwardRule;
const guards: GuardRule[] = GUARD_IDS.map((id) => ({
  id,
  name,
  on: true,
  ...basis,
  ...(id === 'prefer-women' ? { percent: 70 } : {}),
  ...(id === 'excellent-share' ? { percent: 20 } : {}),
  ...(id === 'priority'
    ? { positions: ['worker', 'farmer'], smallBelow: 10, areas: ['island'] }
    : {}),
}));
const edition = {
  code: 't',
  guards,
  awards: [
    award('grassroots-fighter', 'title', 'unit'),
    award('advanced-worker', 'title', 'unit'),
    award('provincial-certificate', 'form'),
    award('pm-certificate', 'form', 'state'),
    award('labour-order', 'form', 'state'),
    award('merit-letter', 'form', 'unit'),
  ],
} as unknown as Edition;

const claim = (
  ref: string,
  code: string,
  years: number[],
  more: Partial<RewardClaim> = {},
): RewardClaim => ({
  ref,
  award: code,
  group: code.includes('fighter') || code.includes('worker') ? 'title' : 'form',
  kind: 'merit',
  years,
  restsOn: [],
  ...more,
});

describe('one achievement is not rewarded twice', () => {
  const certificate = claim('a', 'provincial-certificate', [2024, 2025]);
  it.each<[string, RewardClaim, ('achievement' | 'period')[]]>([
    ['another form for the same years', claim('b', 'merit-letter', [2024, 2025]), ['period']],
    ['a title for the same years', claim('b', 'grassroots-fighter', [2024, 2025]), []],
    [
      'the same form for a year of them',
      claim('b', 'provincial-certificate', [2025, 2026]),
      ['period'],
    ],
    ['the same form for other years', claim('b', 'provincial-certificate', [2022, 2023]), []],
    [
      'another form over a longer time',
      claim('b', 'pm-certificate', [2021, 2022, 2023, 2024, 2025]),
      [],
    ],
    [
      'a form for a feat of those years',
      claim('b', 'merit-letter', [2024, 2025], { kind: 'spot' }),
      [],
    ],
    ['itself', certificate, []],
  ])('%s', (_, other, expected) => {
    expect(sameAchievement(certificate, [other], []).map((clash) => clash.by)).toEqual(expected);
  });

  it('knows the same feat again, whatever the years and kinds', () => {
    const feat = { restsOn: ['feat-1'], kind: 'spot' as const };
    const clashes = sameAchievement(
      claim('a', 'provincial-certificate', [2025], feat),
      [
        claim('b', 'merit-letter', [2024], { restsOn: ['feat-1'] }),
        claim('c', 'merit-letter', [2024], { restsOn: ['feat-2'] }),
      ],
      [],
    );
    expect(clashes.map(({ other, by }) => [other.ref, by])).toEqual([['b', 'achievement']]);
  });

  it('leaves a pair of the table alone, in either order, under its conditions only', () => {
    const pair: LawfulPair = {
      id: 'p',
      name,
      sides: [{ awards: ['merit-letter'] }, { groups: ['form'], kinds: ['merit'] }],
      achievement: 'different',
      paid: 'both',
      ...basis,
    };
    const [mine, other] = [
      { ...certificate, restsOn: ['work-1'] },
      claim('b', 'merit-letter', [2024, 2025], { restsOn: ['work-2'] }),
    ];
    expect(sameAchievement(mine, [other], [pair])).toEqual([]);
    expect(sameAchievement(other, [mine], [pair])).toEqual([]);
    const same = { ...other, restsOn: ['work-1'] };
    expect(sameAchievement(mine, [same], [pair])).toHaveLength(1);
    expect(sameAchievement(mine, [other], [{ ...pair, period: 'different' }])).toHaveLength(1);
    // With nothing named to tell them apart, nobody knows that they are two achievements.
    expect(sameAchievement(certificate, [{ ...other, restsOn: [] }], [pair])).toHaveLength(1);
  });

  it('sees a clash from both sides', () => {
    const some = fc.record({
      ref: fc.constantFrom('a', 'b', 'c'),
      award: fc.constantFrom('provincial-certificate', 'merit-letter', 'grassroots-fighter'),
      group: fc.constantFrom('title' as const, 'form' as const, 'state-honour' as const),
      kind: fc.constantFrom('merit' as const, 'spot' as const),
      years: fc
        .uniqueArray(fc.integer({ min: 2020, max: 2025 }), { maxLength: 3 })
        .map((years) => years.sort()),
      restsOn: fc.subarray(['x', 'y']),
    });
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(sameAchievement(a, [b], []).length).toBe(sameAchievement(b, [a], []).length);
      }),
    );
  });
});

describe('an initiative', () => {
  const use = (dossierId: string, group: InitiativeUse['group'], more = {}): InitiativeUse => ({
    award: `${group}-x`,
    group,
    dossierId,
    ...more,
  });

  it.each([
    ['title', 'title', 0],
    ['title', 'form', 1],
    ['form', 'title', 1],
    ['form', 'form', 1],
    ['form', 'state-honour', 1],
    ['local-title', 'title', 0],
  ] as const)('wanted for a %s, used for a %s: %i', (mine, used, bars) => {
    expect(barringUses(use('a', mine), [use('b', used)])).toHaveLength(bars);
  });

  it('is not barred by the very line it is used for', () => {
    expect(barringUses(use('a', 'form'), [use('a', 'form')])).toEqual([]);
  });

  it('has shares that make at most a whole', () => {
    const of = (...percents: number[]) =>
      percents.map((percent, i) => ({ subjectId: `s${i}`, percent }));
    expect(shareFaults(of(60, 40))).toEqual([]);
    expect(shareFaults(of(33.34, 33.33, 33.33))).toEqual([]);
    expect(shareFaults(of(60, 41))).toEqual(['over-whole']);
    expect(shareFaults([...of(60), ...of(40)])).toEqual(['twice']);
    expect(shareFaults(of(0, 101))).toEqual(['range', 'over-whole']);
  });

  it('lets every author use the own share once', () => {
    const mine = use('a', 'title', { year: 2025 });
    expect(spentShare(mine, [])).toEqual([]);
    expect(spentShare(mine, [mine])).toEqual([]);
    expect(spentShare(mine, [use('b', 'title', { year: 2024 })])).toHaveLength(1);
  });

  it('takes any whole cut into positive parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 30 }),
        (parts) => {
          const whole = parts.reduce((a, b) => a + b, 0);
          const shares = parts.map((part, i) => ({
            subjectId: `s${i}`,
            percent: Math.round((part * 10_000) / whole) / 100,
          }));
          expect(shareFaults(shares)).toEqual([]);
          expect(shareFaults([...shares, { subjectId: 'more', percent: 1 }])).toEqual([
            'over-whole',
          ]);
        },
      ),
    );
  });
});

describe('preference', () => {
  const person = (id: string, more: Partial<Candidate> = {}): Candidate => ({
    id,
    recipientKind: 'individual',
    ...more,
  });

  it('puts the better score first, then the more reasons, then the earlier filing', () => {
    const ranked = rank(
      [
        person('late', { filedOn: '2025-12-02' }),
        person('early', { filedOn: '2025-12-01' }),
        person('woman', { sex: 'female', filedOn: '2025-12-05' }),
        person('woman-worker', { sex: 'female', positionClass: 'worker', filedOn: '2025-12-09' }),
        person('best', { score: 1 }),
      ],
      edition,
    );
    expect(ranked).toEqual([
      { id: 'best', rank: 1, reasons: [] },
      { id: 'woman-worker', rank: 2, reasons: ['woman', 'direct-worker'] },
      { id: 'woman', rank: 3, reasons: ['woman'] },
      { id: 'early', rank: 4, reasons: [] },
      { id: 'late', rank: 4, reasons: [] },
    ]);
  });

  it('asks a collective for 70 % women, not for one', () => {
    const body = (id: string, women: number, more = {}): Candidate => ({
      id,
      recipientKind: 'collective',
      headcount: 20,
      women,
      ...more,
    });
    const reasons = Object.fromEntries(
      rank(
        [
          body('13', 13),
          body('14', 14),
          body('small', 0, { headcount: 9 }),
          body('far', 0, { unitCodes: ['island'] }),
        ],
        edition,
      ).map((one) => [one.id, one.reasons]),
    );
    expect(reasons).toEqual({
      '13': [],
      '14': ['women'],
      small: ['small-collective'],
      far: ['hard-area'],
    });
  });

  it('gives no reasons where the edition has not those rules, or they are off', () => {
    const off = { guards: guards.map((rule) => ({ ...rule, on: false })) };
    for (const none of [{}, off])
      expect(
        rank([person('a'), person('b', { sex: 'female', positionClass: 'worker' })], none).every(
          (one) => one.reasons.length === 0,
        ),
      ).toBe(true);
  });

  it('names everybody once, whatever the order they come in', () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        recipientKind: fc.constantFrom('individual' as const, 'collective' as const),
        score: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
        sex: fc.option(fc.constantFrom('male' as const, 'female' as const), { nil: undefined }),
        filedOn: fc.constantFrom('2025-12-01', '2025-12-02'),
      }),
      { selector: (one) => one.id, maxLength: 20 },
    );
    fc.assert(
      fc.property(some, (candidates) => {
        const ranked = rank(candidates, edition);
        expect(ranked.map((one) => one.id).sort()).toEqual(candidates.map((one) => one.id).sort());
        expect(rank([...candidates].reverse(), edition)).toEqual(ranked);
      }),
    );
  });
});

describe('the guards of a line', () => {
  const honour = (
    ref: string,
    code: string,
    years: number[],
    more: Partial<HonourFact> = {},
  ): HonourFact => ({
    ref,
    grade: 'system',
    award: code,
    kind: 'merit',
    years,
    ...more,
  });
  const initiative = (ref: string, more: Partial<InitiativeFact> = {}): InitiativeFact => ({
    ref,
    grade: 'declared',
    nature: 'initiative',
    year: 2025,
    scope: 'grassroots',
    applied: true,
    usedFor: [],
    ...more,
  });
  const facts = (more: Partial<GuardFacts> = {}, history = {}, line = {}): GuardFacts => ({
    dossierId: 'd-1',
    line: {
      award: 'provincial-certificate',
      kind: 'merit',
      recipientKind: 'individual',
      years: [2024, 2025],
      restsOn: [],
      proposedOn: '2026-01-15',
      ...line,
    },
    history: { ...noHistory('s-1', 'individual'), ...history },
    quotas: [],
    alikes: [],
    ...more,
  });
  const codes = (given: GuardFacts, under: Edition = edition) =>
    guardLine(given, under).map((one) => one.code);

  it('says nothing of a plain line, nor of the line itself in the record', () => {
    const own = honour('d-1', 'provincial-certificate', [2024, 2025], { pending: true });
    expect(codes(facts({}, { honours: [own] }))).toEqual([]);
  });

  it('warns of a form for the same years, on its way or granted, but not of an annulled one', () => {
    const other = honour('d-2', 'merit-letter', [2024, 2025], { pending: true });
    const [warning] = guardLine(facts({}, { honours: [other] }), edition);
    expect(warning).toMatchObject({
      code: 'same-achievement',
      facts: { award: 'merit-letter', ref: 'd-2' },
      ...basis,
    });
    expect(warning?.stops).toBeUndefined();
    expect(sayWarning(warning!).vi).toBe(
      'có thể khen trùng thành tích với merit-letter năm 2024, 2025',
    );
    expect(codes(facts({}, { honours: [{ ...other, annulled: true }] }))).toEqual([]);
  });

  it('knows a feat by the line it was used for', () => {
    const feat = {
      ref: 'feat-1',
      grade: 'declared' as const,
      nature: 'sudden' as const,
      scope: 'province' as const,
      year: 2025,
      usedFor: [{ award: 'merit-letter', dossierId: 'd-2' }],
    };
    const history = {
      honours: [honour('d-2', 'merit-letter', [2025], { kind: 'spot' })],
      achievements: [feat],
    };
    expect(codes(facts({}, history, { kind: 'spot', years: [2026], restsOn: ['feat-1'] }))).toEqual(
      ['same-achievement'],
    );
  });

  it('warns of a used initiative, a used share, and shares over the whole', () => {
    const title = { award: 'grassroots-fighter', group: 'title' as const, dossierId: 'd-9' };
    const used = initiative('i-1', { usedFor: [title] });
    expect(codes(facts({}, { initiatives: [used] }))).toEqual([]);
    expect(codes(facts({}, { initiatives: [used] }, { restsOn: ['i-1'] }))).toEqual([
      'initiative-used',
    ]);
    const shared = { ...used, share: 40 };
    const asTitle = { award: 'advanced-worker', restsOn: ['i-1'] };
    expect(codes(facts({}, { initiatives: [used] }, asTitle))).toEqual([]);
    expect(codes(facts({}, { initiatives: [shared] }, asTitle))).toEqual(['share-used']);
    const shares = {
      'i-1': [
        { subjectId: 's-1', percent: 60 },
        { subjectId: 's-2', percent: 60 },
      ],
    };
    const free = initiative('i-1', { share: 60 });
    expect(codes(facts({ shares }, { initiatives: [free] }, { restsOn: ['i-1'] }))).toEqual([
      'shares-over-whole',
    ]);
  });

  it('warns of a dissolved body, of a second State form, of too many excellent ratings', () => {
    const dissolved = facts({ bodyEndedOn: '2025-06-30' }, {}, { recipientKind: 'collective' });
    expect(codes(dissolved)).toEqual(['body-dissolved']);
    expect(
      codes(facts({ bodyEndedOn: '2026-06-30' }, {}, { recipientKind: 'collective' })),
    ).toEqual([]);
    expect(codes(facts({ bodyEndedOn: '2025-06-30' }))).toEqual([]);
    const order = honour('d-3', 'labour-order', [2019], { decidedOn: '2026-01-02' });
    const state = { award: 'pm-certificate', years: [2021, 2022, 2023, 2024, 2025] };
    expect(codes(facts({}, { honours: [order] }, state))).toEqual(['second-state-form']);
    expect(codes(facts({}, { honours: [{ ...order, kind: 'spot' }] }, state))).toEqual([]);
    expect(codes(facts({}, { honours: [{ ...order, decidedOn: '2025-01-02' }] }, state))).toEqual(
      [],
    );
    expect(codes(facts({ ratings: { excellent: 3, wellRated: 14 } }))).toEqual(['excellent-share']);
    expect(codes(facts({ ratings: { excellent: 3, wellRated: 15 } }))).toEqual([]);
  });

  it('tells of the same person elsewhere and of a breach, whatever the edition', () => {
    const given = facts({
      breach: '2026-01-10',
      alikes: [{ subjectId: 's-2', dossierId: 'd-8', by: 'number' }],
    });
    expect(codes(given, { ...edition, guards: [] })).toEqual([
      'same-person-elsewhere',
      'breach-found',
    ]);
  });

  it('knows what stands in no record', () => {
    expect(codes(facts({}, {}, { restsOn: ['i-1', 'i-2'] }))).toEqual(['basis-unknown']);
    expect(codes(facts({}, { initiatives: [initiative('i-1')] }, { restsOn: ['i-1'] }))).toEqual(
      [],
    );
  });

  it('is silent on a rule that is off', () => {
    const off = { ...edition, guards: guards.map((rule) => ({ ...rule, on: false })) };
    const other = honour('d-2', 'merit-letter', [2024, 2025]);
    const given = facts(
      { bodyEndedOn: '2020-01-01', ratings: { excellent: 9, wellRated: 9 } },
      { honours: [other] },
      { recipientKind: 'collective' },
    );
    expect(codes(given, off)).toEqual([]);
  });
});

describe('words', () => {
  it('exist for every warning, without a gap that nothing fills', () => {
    for (const code of WARNING_CODES) {
      const said = sayWarning({ code, facts: {} });
      expect(said.vi.length * said.en.length).toBeGreaterThan(0);
      expect(`${said.vi}${said.en}`).not.toMatch(/[{}]/);
    }
    expect(countWarnings(['a', 'b', 'a'])).toEqual({ a: 2, b: 1 });
  });
});
