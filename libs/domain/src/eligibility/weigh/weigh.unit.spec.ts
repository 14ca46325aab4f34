import fc from 'fast-check';
import type { AwardRule } from '../../catalogue/award-rule.js';
import type { Edition } from '../../catalogue/edition.js';
import type { Criterion, CriterionHead } from '../criterion.js';
import type { Explanation } from '../explanation.js';
import { noHistory, type EligibilityFacts, type SubjectHistory } from '../facts.js';
import { anyFacts } from '../generated.samples.spec.js';
import { missingSentences } from './lacking.js';
import { weigh } from './weigh.js';

const head = (id: string): CriterionHead => ({
  id,
  name: { vi: `Điều kiện ${id}`, en: `Condition ${id}` },
  source: 'Luật số 06/2022/QH15 Điều 1',
  verified: true,
});
const test = (id: string, have: string, need: number, more: Partial<Criterion> = {}): Criterion =>
  ({
    ...head(id),
    have,
    op: '>=',
    need,
    unit: 'title',
    message: {
      vi: `còn thiếu {missing} danh hiệu ${id} năm {years}, có {have}, cần {need}`,
      en: `{missing} ${id} missing for {years}`,
    },
    ...more,
  }) as Criterion;
const confirm = (id: string, more: Partial<Criterion> = {}): Criterion =>
  ({
    ...head(id),
    confirm: true,
    message: { vi: `cần xác nhận ${id}`, en: `confirm ${id}` },
    ...more,
  }) as Criterion;
const all = (id: string, parts: Criterion[], more: object = {}): Criterion => ({
  ...head(id),
  all: parts,
  ...more,
});
const any = (id: string, parts: Criterion[], more: object = {}): Criterion => ({
  ...head(id),
  any: parts,
  ...more,
});

const award = (criteria: Criterion[]): AwardRule =>
  ({ code: 'a', group: 'title', criteria }) as unknown as AwardRule;
const edition = { code: 'e', awards: [] } as unknown as Edition;

const covered = { coverage: { from: 1990, to: 2025 } };
function factsOf(history: Partial<SubjectHistory>, line: object = {}): EligibilityFacts {
  return {
    line: {
      award: 'a',
      kind: 'merit',
      recipientKind: 'individual',
      yearKind: 'calendar',
      meritFrom: '2024-01-01',
      meritTo: '2024-12-31',
      proposedOn: '2025-02-10',
      confirmed: {},
      restsOn: [],
      ...line,
    },
    history: { ...noHistory('s-1', 'individual'), ...history },
  };
}
const sure = { grade: 'confirmed' as const };
const title = (year: number, more: object = {}) => ({
  ...sure,
  ref: `t${year}`,
  award: 'base',
  kind: 'merit' as const,
  years: [year],
  decidedOn: `${year}-12-20`,
  ...more,
});
const rating = (year: number, rating: 'excellent' | 'good' | 'completed', more: object = {}) => ({
  ...sure,
  ref: `r${year}`,
  year,
  rating,
  ...more,
});
const three = test('base', 'successive(upToNow, "base", 1)', 3);
const verdict = (criteria: Criterion[], facts: EligibilityFacts, law: Edition = edition) =>
  weigh(facts, award(criteria), law);
const result = (criteria: Criterion[], facts: EligibilityFacts, law?: Edition) =>
  verdict(criteria, facts, law).result;

describe('a test of the law', () => {
  const whole = { ...covered, honours: [title(2022), title(2023), title(2024)] };
  const two = [title(2022), title(2023)];

  it('is met on decided facts, and says which and how well they are known', () => {
    const honours = [title(2022), title(2023, { grade: 'scan-checked' }), title(2024)];
    const found = verdict([three], factsOf({ honours }));
    expect(found).toMatchObject({ result: 'met', pool: 'met', missing: [], grade: 'scan-checked' });
    expect(found.tree[0]).toMatchObject({ have: 3, need: 3, op: '>=', unit: 'title', missing: [] });
    expect(found.tree[0]?.facts).toEqual([
      { ref: 't2022', grade: 'confirmed', years: [2022] },
      { ref: 't2023', grade: 'scan-checked', years: [2023] },
      { ref: 't2024', grade: 'confirmed', years: [2024] },
    ]);
  });

  it('awaits what is on its way, and names it', () => {
    const honours = [...two, title(2024, { pending: true, grade: 'system' })];
    const found = verdict([three], factsOf({ ...covered, honours }));
    expect(found).toMatchObject({ result: 'awaiting', pool: 'awaiting' });
    expect(found.tree[0]?.facts).toContainEqual(
      expect.objectContaining({ ref: 't2024', pending: true }),
    );
    expect(found.missing).toEqual([
      {
        vi: 'còn thiếu 01 danh hiệu base năm 2024, có 02, cần 03 (đang chờ quyết định)',
        en: '01 base missing for 2024 (decision awaited)',
      },
    ]);
  });

  it('is not met only where the record of the years it looks at is known to be whole', () => {
    expect(result([three], factsOf({ ...covered, honours: two }))).toBe('not-met');
    const known = (from: number, to: number) =>
      result([three], factsOf({ honours: two, coverage: { from, to } }));
    expect(known(1990, 2023)).toBe('not-enough-data');
    expect(result([three], factsOf({ honours: two }))).toBe('not-enough-data');
    // A gap that is known settles it, however little is known of the years before.
    const recent = [test('r', 'span(lastRun(rated(upToNow, "good")))', 5)];
    const facts = { ratings: [rating(2023, 'good')] };
    const whole = (from: number, to: number) =>
      result(recent, factsOf({ ...facts, coverage: { from, to } }));
    expect(whole(2022, 2023)).toBe('not-met');
    expect(whole(2024, 2024)).toBe('not-met');
    expect(whole(2023, 2023)).toBe('not-enough-data');
  });

  it('never fails on what is merely declared', () => {
    const good = [test('r', 'count(rated(meritYears, "good"))', 1)];
    const poor = (grade: string) =>
      result(good, factsOf({ ...covered, ratings: [rating(2024, 'completed', { grade })] }));
    expect(poor('confirmed')).toBe('not-met');
    expect(poor('declared')).toBe('not-enough-data');
  });

  it('never fails under an unverified rule or a provisional edition', () => {
    const unverified = [{ ...three, verified: false }];
    expect(result(unverified, factsOf({ ...covered, honours: two }))).toBe('not-enough-data');
    expect(verdict(unverified, factsOf(whole))).toMatchObject({
      result: 'met',
      basisVerified: false,
    });
    const provisional = { ...edition, provisional: true };
    expect(result([three], factsOf({ ...covered, honours: two }), provisional)).toBe(
      'not-enough-data',
    );
    expect(verdict([three], factsOf(whole)).basisVerified).toBe(true);
  });

  it('counts nothing under a provisional or unverified edition until an officer says so', () => {
    for (const law of [
      { ...edition, provisional: true },
      { ...edition, verified: false },
    ]) {
      const found = verdict([three], factsOf(whole), law);
      expect(found).toMatchObject({ result: 'not-enough-data', pool: 'not-enough-data' });
      expect(found).toMatchObject({ basisVerified: false, tree: [{ have: 3, need: 3 }] });
      expect(found.missing[0]?.vi).toContain('căn cứ pháp lý chưa được xác nhận');
      const said = (base: boolean) => result([three], factsOf(whole, { confirmed: { base } }), law);
      expect([said(true), said(false)]).toEqual(['met', 'not-met']);
    }
    // Under verified law the register decides, whatever anybody says.
    expect(result([three], factsOf(whole, { confirmed: { base: false } }))).toBe('met');
  });

  it('is undecided where a figure is not known', () => {
    const share = test('share', 'percent(figure("advanced", 2024), figure("headcount", 2024))', 70);
    const figures = (more: object) => [{ ...sure, ref: 'f', year: 2024, headcount: 20, ...more }];
    const of = (more?: object) =>
      result([share], factsOf({ ...covered, figures: more ? figures(more) : [] }));
    expect(of()).toBe('not-enough-data');
    expect(of({})).toBe('not-enough-data');
    expect(of({ advanced: 13 })).toBe('not-met');
    expect(of({ advanced: 14 })).toBe('met');
    const without = test('none', 'figure("disciplined", 2024)', 0, { op: '=' } as never);
    expect(result([without], factsOf(covered))).toBe('not-enough-data');
  });

  it('names the years after a restart as those still to come', () => {
    const run = 'lastRun(rated(since("pm"), "good"))';
    const criteria = [all('m', [test('years', 'span(run)', 5)], { over: run })];
    const honours = [title(2022, { award: 'pm' })];
    const ratings = [2020, 2021, 2022, 2023, 2024].map((year) => rating(year, 'good'));
    const found = verdict(criteria, factsOf({ ...covered, honours, ratings }));
    expect(found.result).toBe('not-met');
    expect(found.missing[0]?.en).toBe('03 years missing for 2025, 2026, 2027');
  });

  it('leaves out brackets around years that nobody can name', () => {
    const message = { vi: 'còn thiếu {missing} năm ({years})', en: '{missing} more ({years})' };
    const far = test('far', 'held("base")', 40, { message });
    const found = verdict([far], factsOf({ ...covered, honours: [title(2024)] }));
    expect(found.missing[0]).toEqual({ vi: 'còn thiếu 39 năm', en: '39 more' });
  });
});

describe('groups', () => {
  const met = test('met', 'held("base")', 1);
  const not = test('not', 'held("other")', 1);
  const facts = factsOf({ ...covered, honours: [title(2024)] });

  it('take the worst of all and the best of any', () => {
    expect(result([all('g', [met, not])], facts)).toBe('not-met');
    expect(result([any('g', [not, met])], facts)).toBe('met');
    expect(result([all('g', [met, confirm('c')])], facts)).toBe('not-enough-data');
    expect(result([any('g', [not, confirm('c')])], facts)).toBe('not-enough-data');
    expect(result([met, not], facts)).toBe('not-met');
  });

  it('leave to the officer what no register knows, and the pool without it', () => {
    const said = (confirmed: Record<string, boolean>) =>
      verdict([met, confirm('c')], factsOf({ ...covered, honours: [title(2024)] }, { confirmed }));
    expect(said({})).toMatchObject({ result: 'not-enough-data', pool: 'met' });
    expect(said({}).missing).toEqual([{ vi: 'cần xác nhận c', en: 'confirm c' }]);
    expect(said({ c: true })).toMatchObject({ result: 'met', pool: 'met', missing: [] });
    expect(said({ c: false })).toMatchObject({ result: 'not-met', pool: 'met' });
    // A branch that only an officer could open does not bring anybody into the pool.
    const branches = [any('g', [confirm('a'), not])];
    expect(verdict(branches, facts)).toMatchObject({ result: 'not-enough-data', pool: 'not-met' });
    expect(verdict([confirm('a')], facts)).toMatchObject({ pool: 'met' });
  });

  it('show the nearest branch first, and say what it lacks', () => {
    const near = all('near', [met, test('pair', 'honours(ever, "base")', 2)]);
    const found = verdict([any('g', [confirm('c'), not, near])], facts);
    expect(found.tree[0]?.children?.map((child) => child.id)).toEqual(['near', 'c', 'not']);
    expect(found.missing.map((name) => name.en)).toEqual(['01 pair missing for 2024']);
  });

  it('say in one sentence what would do where branches are as near', () => {
    const other = test('other', 'initiatives(meritYears, "initiative", "grassroots")', 1);
    const found = verdict([any('g', [not, other])], facts);
    expect(found.missing).toHaveLength(1);
    expect(found.missing[0]?.vi).toMatch(/danh hiệu not .* hoặc còn thiếu 01 danh hiệu other/);
  });

  it('end the matter at a knock-out', () => {
    const knockout = { ...not, knockout: true };
    expect(result([any('g', [met, knockout])], facts)).toBe('not-met');
    expect(result([any('g', [met, { ...met, id: 'm2', knockout: true }])], facts)).toBe('met');
  });

  it('leave out what does not apply to the line', () => {
    const of = (when: CriterionHead['when'], line: object = {}) =>
      result([met, { ...not, when }], factsOf({ ...covered, honours: [title(2024)] }, line));
    expect(of({ kinds: ['spot'] })).toBe('met');
    expect(of({ kinds: ['merit'] })).toBe('not-met');
    expect(of({ recipients: ['collective'] })).toBe('met');
    expect(of({ positions: ['farmer'] }, { positionClass: 'leader' })).toBe('met');
    expect(of({ positions: ['farmer'] }, { positionClass: 'farmer' })).toBe('not-met');
    expect(of({ test: 'held("base") > 1' })).toBe('met');
    expect(of({ test: 'held("base") = 1' })).toBe('not-met');
  });

  it('refuse a line that no branch is for only where somebody has read that law', () => {
    const branches = (more: object = {}) => [
      any('g', [{ ...met, when: { kinds: ['spot'] } }], more),
    ];
    const found = verdict(branches(), facts);
    expect(found).toMatchObject({ result: 'not-met', pool: 'not-met', lacking: [{ id: 'g' }] });
    expect(found.missing[0]?.vi).toContain('không có trường hợp nào cho loại hình');
    expect(missingSentences(award(branches()), found.lacking)).toEqual(found.missing);
    expect(result(branches({ verified: false }), facts)).toBe('not-enough-data');
    const copy = { ...edition, provisional: true };
    expect(weigh(facts, award(branches()), copy)).toMatchObject({
      result: 'not-enough-data',
      pool: 'not-enough-data',
    });
  });

  it('neither help nor hurt where nobody knows whether they apply', () => {
    const farmers = { when: { positions: ['farmer' as const] } };
    expect(result([met, { ...not, ...farmers }], facts)).toBe('not-enough-data');
    expect(result([any('g', [not, { ...met, ...farmers }])], facts)).toBe('not-enough-data');
    expect(result([any('g', [met, { ...not, ...farmers }])], facts)).toBe('met');
    const women = { when: { test: 'sex = "female"' } };
    expect(result([met, { ...not, ...women }], facts)).toBe('not-enough-data');
  });

  it('look for one window in which everything is there', () => {
    const parts = [test('years', 'span(run)', 3), test('titles', 'honours(run, "base")', 2)];
    const criteria = [all('g', parts, { over: 'runs(rated(upToNow, "good"))' })];
    const years = [2010, 2011, 2012, 2013, 2015, 2016, 2017, 2019, 2020];
    const ratings = years.map((year) => rating(year, 'good'));
    const given = (titles: number[]) =>
      verdict(criteria, factsOf({ ...covered, ratings, honours: titles.map((y) => title(y)) }));
    // Neither the longest nor the latest run, but the one with the titles.
    const found = given([2015, 2016, 2019]);
    expect(found.result).toBe('met');
    expect(found.tree[0]?.children?.map((child) => child.have)).toEqual([3, 2]);
    expect(given([2010, 2019, 2020]).result).toBe('not-met');
    expect(given([]).tree[0]?.children?.[0]?.have).toBe(4);
  });
});

describe('a verdict', () => {
  it('holds a line under verification and refuses nothing for it (K4)', () => {
    const hold = (releasedOn?: string) => ({
      ...sure,
      ref: 'h',
      matter: 'denunciation' as const,
      since: '2025-01-10',
      ...(releasedOn ? { releasedOn } : {}),
    });
    const of = (releasedOn?: string) =>
      verdict(
        [test('t', 'held("base")', 1)],
        factsOf({ honours: [title(2024)], holds: [hold(releasedOn)] }),
      );
    expect(of()).toMatchObject({ result: 'met', onHold: true });
    expect(of('2025-03-01')).toMatchObject({ result: 'met', onHold: true });
    expect(of('2025-02-01')).toMatchObject({ result: 'met', onHold: false });
  });

  it('is no verdict where the law of the award is not entered', () => {
    expect(verdict([], factsOf({ honours: [title(2024)] }))).toMatchObject({
      ...{ result: 'not-enough-data', pool: 'not-enough-data', tree: [], missing: [] },
      basisVerified: false,
    });
  });

  const criteria = [
    any('branches', [
      all(
        'merit',
        [
          test('prior', 'held("pm-certificate")', 1),
          test('years', 'span(run)', 5),
          test('titles', 'honours(run, "grassroots-fighter")', 3),
          confirm('conduct'),
        ],
        { over: 'lastRun(rated(since("pm-certificate"), "good"))' },
      ),
      test('work', 'achievements(upToNow, ["sudden", "work"], "province")', 1),
      { ...test('model', 'stableYears("district")', 3), when: { positions: ['farmer'] } },
    ]),
  ];
  const nodes = (tree: readonly Explanation[]): Explanation[] =>
    tree.flatMap((node) => [node, ...nodes(node.children ?? [])]);

  it('is the same for the same facts, and its recorded form gives its sentences again', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const rule = award(criteria);
        const found = weigh(facts, rule, edition);
        expect(weigh(structuredClone(facts), award(structuredClone(criteria)), edition)).toEqual(
          found,
        );
        const recorded = JSON.parse(JSON.stringify(found.lacking)) as typeof found.lacking;
        expect(missingSentences(rule, recorded)).toEqual(found.missing);
        expect(found.missing.length > 0).toBe(found.result !== 'met');
        for (const node of nodes(found.tree))
          expect(node.missing.length > 0).toBe(node.result !== 'met');
      }),
      { numRuns: 300 },
    );
  });

  it('is never worse for what is granted besides', () => {
    const order = ['not-met', 'not-enough-data', 'awaiting', 'met'];
    fc.assert(
      fc.property(anyFacts, anyFacts, (facts, others) => {
        const honours = others.history.honours.map((one) => ({ ...one, pending: false }));
        const { history } = facts;
        const richer = { ...history, honours: [...history.honours, ...honours] };
        const [before, after] = [history, richer].map((known) =>
          order.indexOf(weigh({ ...facts, history: known }, award(criteria), edition).result),
        );
        expect(after).toBeGreaterThanOrEqual(before ?? 0);
      }),
      { numRuns: 300 },
    );
  });
});
