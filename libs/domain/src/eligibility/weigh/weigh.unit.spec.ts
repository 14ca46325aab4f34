import {
  test,
  all,
  edition,
  covered,
  factsOf,
  title,
  rating,
  three,
  verdict,
  result,
  sure,
} from './criteria.samples.spec.js';

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

  it('waits for an award whose effect is suspended, and says so', () => {
    const honours = [...two, title(2024, { pending: true, suspended: true, grade: 'system' })];
    const found = verdict([three], factsOf({ ...covered, honours }));
    expect(found).toMatchObject({ result: 'awaiting' });
    expect(found.tree[0]?.facts).toContainEqual(
      expect.objectContaining({ ref: 't2024', suspended: true }),
    );
    expect(found.missing[0]?.vi).toContain('đang bị tạm đình chỉ hiệu lực');
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
