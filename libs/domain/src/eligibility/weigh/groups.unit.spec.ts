import type { CriterionHead } from '../criterion.js';
import {
  test,
  confirm,
  all,
  any,
  award,
  factsOf,
  title,
  rating,
  verdict,
  result,
  covered,
  edition,
} from './criteria.samples.spec.js';
import { missingSentences } from './lacking.js';
import { weigh } from './weigh.js';

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
