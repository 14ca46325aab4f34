import fc from 'fast-check';
import type { AwardRule } from '../catalogue/award-rule.js';
import type { Edition } from '../catalogue/edition.js';
import type { Criterion } from '../eligibility/criterion.js';
import type { Explanation } from '../eligibility/explanation.js';
import {
  noHistory,
  type HonourFact,
  type RatingFact,
  type SubjectHistory,
} from '../eligibility/facts.js';
import { anyFacts } from '../eligibility/generated.samples.spec.js';
import { awardsDueFor, dueOf, DUE_STANDINGS } from './due.js';
import { isOver, seasonOf } from './season.js';
import { shortfall } from './shortfall.js';

const name = { vi: 'x', en: 'x' };
const basis = { source: 'Luật số 06/2022/QH15', verified: true };
const message = { vi: 'còn thiếu {missing} ({years})', en: '{missing} missing ({years})' };
const test = (id: string, have: string, need: number): Criterion => ({
  id,
  name,
  ...basis,
  have,
  op: '>=',
  need,
  unit: 'title',
  message,
});
const award = (code: string, group: AwardRule['group'], criteria: Criterion[], more = {}) =>
  ({
    code,
    name,
    group,
    recipients: ['individual'],
    criteria,
    ...basis,
    ...more,
  }) as unknown as AwardRule;

const fighter = award('grassroots-fighter', 'title', [
  {
    id: 'g',
    name,
    ...basis,
    any: [
      test('g.rating', 'count(rated(meritYears, "excellent"))', 1),
      test('g.initiative', 'initiatives(meritYears, ["initiative"], "grassroots")', 1),
    ],
  },
]);
const provincial = award('provincial-fighter', 'title', [
  test('p.three', 'successive(upToNow, "grassroots-fighter", 1)', 3),
]);
const certificate = award('provincial-certificate', 'form', [
  {
    id: 'c',
    name,
    ...basis,
    any: [
      {
        id: 'c.fighters',
        name,
        ...basis,
        all: [test('c.two', 'successive(upToNow, "grassroots-fighter", 1)', 2)],
      },
      { id: 'c.movement', name, ...basis, confirm: true, message },
    ],
  },
]);
const order = award('labour-order-3', 'form', [
  test('o.prior', 'held("pm-certificate")', 1),
  test('o.years', 'span(lastRun(rated(since("pm-certificate"), "good")))', 5),
]);
const edition = {
  code: 't',
  awards: [fighter, provincial, certificate, order, award('pm-certificate', 'form', [])],
} as unknown as Edition;

const sure = { grade: 'confirmed' as const };
const title = (year: number, more: Partial<HonourFact> = {}): HonourFact => ({
  ...sure,
  ref: `g${year}`,
  award: 'grassroots-fighter',
  kind: 'merit',
  years: [year],
  decidedOn: `${year}-12-20`,
  ...more,
});
const held = (code: string, years: number[], more: Partial<HonourFact> = {}): HonourFact => ({
  ...title(years.at(-1)!),
  ref: `${code}-${years.join('-')}`,
  award: code,
  years,
  ...more,
});
const good = (from: number, to: number): RatingFact[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    ...sure,
    ref: `r${from + i}`,
    year: from + i,
    rating: 'good',
  }));
const known = { coverage: { from: 1990, to: 2030 } };
const person = (more: Partial<SubjectHistory>): SubjectHistory => ({
  ...noHistory('s', 'individual'),
  ...known,
  ...more,
});

const season = seasonOf(2025, '2026-01-15', []);
const due = (rule: AwardRule, history: SubjectHistory, on = season) =>
  dueOf(history, rule, edition, on);

describe('who is due', () => {
  it.each([
    ['three titles in a row', [2023, 2024, 2025], 'met'],
    ['one title short', [2024, 2025], 'short-by-one'],
    ['two short', [2025], undefined],
    ['nothing', [], undefined],
    ['a gap of one year', [2022, 2023, 2025], 'short-by-one'],
    ['a gap of two years', [2021, 2022, 2025], undefined],
  ] as const)('%s', (_, years, standing) => {
    expect(due(provincial, person({ honours: years.map((year) => title(year)) }))?.standing).toBe(
      standing,
    );
  });

  it('awaits the title that is decided the same month', () => {
    const honours = [
      title(2023),
      title(2024),
      title(2025, { pending: true, decidedOn: undefined }),
    ];
    const found = due(provincial, person({ honours }));
    expect([found?.standing, found?.proposal]).toEqual(['awaiting', undefined]);
  });

  it('says which one is missing, and on which way least', () => {
    const found = due(provincial, person({ honours: [title(2024), title(2025)] }));
    expect(found?.lacking).toMatchObject([{ id: 'p.three', missing: 1, years: [2023] }]);
    // A branch that an officer confirms is no way that can be counted.
    expect(due(certificate, person({ honours: [title(2025)] }))).toMatchObject({
      standing: 'short-by-one',
    });
    expect(due(certificate, person({}))).toBeUndefined();
  });

  it('tells of those of whom too little is known, if something speaks for them', () => {
    const unknown = { coverage: undefined };
    expect(
      due(provincial, person({ ...unknown, honours: [title(2024), title(2025)] }))?.standing,
    ).toBe('not-enough-data');
    expect(due(fighter, person(unknown))).toBeUndefined();
    // Everything is there already: no year nobody answers for can take it away.
    const all = [2023, 2024, 2025].map((year) => title(year));
    expect(due(provincial, person({ ...unknown, honours: all }))?.standing).toBe('met');
  });

  it('names the line it was proposed with, and what came of it', () => {
    const base = [2023, 2024, 2025].map((year) => title(year));
    const line = held('provincial-fighter', [2025], {
      pending: true,
      ref: 'd-1',
      decidedOn: undefined,
    });
    expect(due(provincial, person({ honours: [...base, line] }))).toMatchObject({
      standing: 'met',
      proposal: { dossierId: 'd-1', granted: false },
      missed: false,
    });
    expect(
      due(provincial, person({ honours: [...base, { ...line, pending: false }] }))?.proposal,
    ).toEqual({
      dossierId: 'd-1',
      granted: true,
    });
  });

  it('counts years that were rewarded with this award once', () => {
    const base = [2024, 2025].map((year) => title(year));
    expect(due(certificate, person({ honours: base }))?.standing).toBe('met');
    const before = held('provincial-certificate', [2023, 2024]);
    expect(due(certificate, person({ honours: [title(2023), ...base, before] }))).toBeUndefined();
    const long = held('provincial-certificate', [2021, 2022]);
    expect(due(certificate, person({ honours: [...base, long] }))?.standing).toBe('met');
    expect(
      due(certificate, person({ honours: [...base, { ...before, annulled: true }] }))?.standing,
    ).toBe('met');
  });

  it('is not misled by a form that lies before the years that count', () => {
    const pm = held('pm-certificate', [2015, 2016, 2017, 2018, 2019]);
    const history = person({ honours: [pm], ratings: good(2018, 2025) });
    expect(due(order, history)?.standing).toBe('met');
    const earlier = held('labour-order-3', [2015, 2016, 2017, 2018, 2019]);
    expect(due(order, person({ ...history, honours: [pm, earlier] }))?.standing).toBe('met');
  });

  it('finds who was missed once filing is over', () => {
    const history = person({ honours: [2023, 2024, 2025].map((year) => title(year)) });
    const rounds = [
      { awards: ['provincial-fighter'], meritTo: '2025-12-31', deadline: '2026-01-10' },
    ];
    expect(due(provincial, history, seasonOf(2025, '2026-01-15', rounds))?.missed).toBe(true);
    expect(due(provincial, history, seasonOf(2025, '2026-01-10', rounds))?.missed).toBe(false);
    expect(due(provincial, history, seasonOf(2025, '2026-06-30', []))?.missed).toBe(false);
    expect(due(provincial, history, seasonOf(2025, '2026-07-01', []))?.missed).toBe(true);
    const line = held('provincial-fighter', [2025], { pending: true, ref: 'd-1' });
    const proposed = person({ honours: [...history.honours, line] });
    expect(due(provincial, proposed, seasonOf(2025, '2026-01-15', rounds))?.missed).toBe(false);
    const short = person({ honours: [title(2024), title(2025)] });
    expect(due(provincial, short, seasonOf(2025, '2026-01-15', rounds))?.missed).toBe(false);
  });

  it('asks only for awards the subject may receive for merit, and whose law is entered', () => {
    const spot = award('spot-only', 'form', [test('s', 'received("x")', 1)], { kinds: ['spot'] });
    const body = award('flag', 'title', [test('f', 'received("x")', 1)], {
      recipients: ['collective'],
    });
    const army = award('army', 'title', [test('a', 'held("x")', 1)], { decider: 'defence-chain' });
    const voted = award('voted-only', 'form', [
      { id: 'v', name, ...basis, confirm: true, message },
    ]);
    const wide = { ...edition, awards: [...edition.awards, spot, body, voted, army] };
    const codes = (kind: 'individual' | 'collective', only?: string[]) =>
      awardsDueFor({ kind }, wide, only).map((one) => one.code);
    expect(codes('individual')).toEqual([
      'grassroots-fighter',
      'provincial-fighter',
      'provincial-certificate',
      'labour-order-3',
    ]);
    expect(codes('collective')).toEqual(['flag']);
    expect(codes('individual', ['labour-order-3', 'flag'])).toEqual(['labour-order-3']);
  });

  it('answers for any history, and never calls missed who was proposed', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...edition.awards), ({ history }, rule) => {
        const found = due(rule, history, seasonOf(2024, '2026-01-01', []));
        if (!found) return;
        expect(DUE_STANDINGS).toContain(found.standing);
        if (found.missed)
          expect([found.proposal, ['met', 'awaiting'].includes(found.standing)]).toEqual([
            undefined,
            true,
          ]);
        if (found.standing === 'met') expect(found.lacking).toEqual([]);
        else expect(found.lacking.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the season', () => {
  it('imagines the proposal on the last day of the year, or today before it', () => {
    expect(seasonOf(2025, '2025-11-20', []).proposedOn).toBe('2025-11-20');
    expect(seasonOf(2025, '2026-11-20', []).proposedOn).toBe('2025-12-31');
  });

  it('takes the latest deadline of the rounds that honour the year', () => {
    const round = (deadline: string, meritTo = '2025-12-31') => ({
      awards: ['a'],
      meritTo,
      deadline,
    });
    const found = seasonOf(2025, '2026-01-05', [
      round('2026-01-20'),
      round('2026-01-10'),
      round('2027-01-01', '2026-12-31'),
    ]);
    expect(found.deadlines).toEqual({ a: '2026-01-20' });
    expect(isOver(found, 'a')).toBe(false);
    expect(isOver({ ...found, today: '2026-01-21' }, 'a')).toBe(true);
  });
});

describe('how far from met', () => {
  const leaf = (have: number, need: number, more: Partial<Explanation> = {}): Explanation => ({
    id: `l${have}/${need}`,
    name,
    ...basis,
    result: have >= need ? 'met' : 'not-met',
    have,
    need,
    op: '>=',
    ...(have >= need ? {} : { lacks: need - have }),
    missing: [],
    ...more,
  });
  const group = (of: 'all' | 'any', ...children: Explanation[]): Explanation => ({
    id: of,
    name,
    ...basis,
    result: 'not-met',
    of,
    children,
    missing: [],
  });
  const confirm: Explanation = { id: 'k', name, ...basis, result: 'not-enough-data', missing: [] };

  it('adds up what all demand, and takes the nearest of several ways', () => {
    expect(shortfall([leaf(1, 3), leaf(5, 5)])).toEqual({ by: 2, ids: ['l1/3'] });
    expect(shortfall([group('any', leaf(0, 5), leaf(2, 3))])).toEqual({ by: 1, ids: ['l2/3'] });
    expect(shortfall([group('all', leaf(0, 1), leaf(2, 3))]).by).toBe(2);
    expect(shortfall([group('any', confirm, leaf(0, 4))]).by).toBe(4);
    expect(shortfall([group('any', confirm)]).by).toBe(0);
    expect(shortfall([leaf(1, 0, { op: '=', result: 'not-met' })]).by).toBe(1);
    expect(shortfall([leaf(1, 3, { result: 'awaiting' })]).by).toBe(0);
  });
});
