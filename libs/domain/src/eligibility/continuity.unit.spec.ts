import fc from 'fast-check';
import { continuedHistory, type Succession } from './continuity.js';
import { noHistory, type HonourFact, type Rating, type SubjectHistory } from './facts.js';

const title = (year: number, ref: string, more: Partial<HonourFact> = {}): HonourFact => ({
  ref,
  grade: 'confirmed',
  award: 'excellent-labour-collective',
  kind: 'merit',
  years: [year],
  ...more,
});
const rating = (year: number, rated: Rating, ref: string) =>
  ({ ref, grade: 'confirmed', year, rating: rated }) as const;
const collective = (id: string, more: Partial<SubjectHistory> = {}): SubjectHistory => ({
  ...noHistory(id, 'collective'),
  ...more,
});

const DAY = '2025-07-01';
const own = collective('new', {
  honours: [title(2025, 'n25')],
  coverage: { from: 2025, to: 2026 },
  foundedOn: DAY,
});
const a = collective('a', {
  honours: [title(2023, 'a23'), title(2024, 'a24')],
  ratings: [rating(2024, 'excellent', 'ra')],
  coverage: { from: 2015, to: 2025 },
  foundedOn: '1990-01-01',
});
const b = collective('b', {
  honours: [title(2024, 'b24', { grade: 'system' })],
  ratings: [rating(2024, 'good', 'rb')],
  coverage: { from: 2018, to: 2025 },
  foundedOn: '2000-01-01',
});
const after = (more: Partial<Succession> = {}, mine = own): SubjectHistory =>
  continuedHistory(mine, {
    effectiveOn: DAY,
    begins: true,
    predecessors: [
      { organisationId: 'A', history: a },
      { organisationId: 'B', history: b },
    ],
    ...more,
  });
const years = (history: SubjectHistory) => history.honours.flatMap((h) => h.years).sort();

describe('the years of a collective after a merger', () => {
  it('are not known without a decision: neither there nor missing', () => {
    const history = after({}, { ...own, honours: [title(2024, 'x'), title(2025, 'n25')] });
    expect(years(history)).toEqual([2025]);
    expect(history.coverage).toEqual({ from: 2025, to: 2026 });
    expect(history.foundedOn).toBeUndefined();
    expect(after({}, collective('new')).coverage).toBeUndefined();
  });

  it('are known to be none where it starts anew', () => {
    const history = after({ decision: { option: 'anew' } });
    expect(years(history)).toEqual([2025]);
    expect(history.coverage).toEqual({ from: 1945, to: 2026 });
    expect(history.foundedOn).toBe(DAY);
  });

  it('are those of all where it keeps them, nothing counted twice', () => {
    const history = after({ decision: { option: 'keeps' } });
    expect(years(history)).toEqual([2023, 2024, 2025]);
    expect(history.honours.find((h) => h.years[0] === 2024)?.ref).toBe('b24');
    expect(history.ratings).toEqual([rating(2024, 'good', 'rb')]);
    // Whole from the year since which both records are.
    expect(history.coverage).toEqual({ from: 2018, to: 2026 });
    expect(history.foundedOn).toBe('1990-01-01');
  });

  it('hold an assessment of one of them, and none where several were assessed in a year', () => {
    const assessed = (ref: string, year: number) =>
      ({ ref, grade: 'system', set: 'green', year, met: 9, of: 9, recognised: true }) as const;
    const predecessors = [
      {
        organisationId: 'A',
        history: { ...a, assessments: [assessed('a1', 2023), assessed('a2', 2024)] },
      },
      { organisationId: 'B', history: { ...b, assessments: [assessed('b2', 2024)] } },
    ];
    const decision = { option: 'keeps' } as const;
    const mine = { ...own, assessments: [assessed('n', 2025)] };
    const kept = after({ predecessors, decision }, mine);
    expect(kept.assessments?.map(({ ref }) => ref)).toEqual(['a1', 'n']);
    expect(after({ decision }).assessments).toBeUndefined();
  });

  it('are those of the bodies named', () => {
    const history = after({ decision: { option: 'named', predecessors: ['B'] } });
    expect(years(history)).toEqual([2024, 2025]);
    expect(history.coverage).toEqual({ from: 2018, to: 2026 });
    expect(history.foundedOn).toBe('2000-01-01');
  });

  it('are whole only where the records of all kept bodies are', () => {
    const partly = { ...b, coverage: undefined };
    const history = after({
      decision: { option: 'keeps' },
      predecessors: [
        { organisationId: 'A', history: a },
        { organisationId: 'B', history: partly },
      ],
    });
    expect(years(history)).toEqual([2023, 2024, 2025]);
    expect(history.coverage).toEqual({ from: 2025, to: 2026 });
    const unknown = after({
      decision: { option: 'keeps' },
      predecessors: [{ organisationId: 'A', history: a }, { organisationId: 'B' }],
    });
    expect([unknown.coverage, unknown.foundedOn]).toEqual([{ from: 2025, to: 2026 }, undefined]);
  });

  it('stay the own ones where the body was there before', () => {
    const old = collective('old', {
      honours: [title(2023, 'o23')],
      coverage: { from: 2010, to: 2026 },
      foundedOn: '1980-01-01',
    });
    const taken = { begins: false, predecessors: [{ organisationId: 'A', history: a }] };
    expect(after(taken, old)).toBe(old);
    const keeps = after({ ...taken, decision: { option: 'keeps' } }, old);
    expect(years(keeps)).toEqual([2023, 2024]);
    expect(keeps.coverage).toEqual({ from: 2015, to: 2026 });
    expect(keeps.foundedOn).toBe('1980-01-01');
    expect(years(after({ ...taken, decision: { option: 'anew' } }, old))).toEqual([]);
  });

  it('never count more than all bodies together held, whatever is decided', () => {
    const honours = fc.array(
      fc.record({
        year: fc.integer({ min: 2018, max: 2026 }),
        grade: fc.constantFrom('system', 'declared'),
      }),
      { maxLength: 6 },
    );
    const decision = fc.constantFrom(
      undefined,
      { option: 'keeps' },
      { option: 'anew' },
      { option: 'named', predecessors: ['A'] },
    );
    fc.assert(
      fc.property(honours, honours, honours, decision, fc.boolean(), (x, y, z, decided, begins) => {
        const made = (id: string, list: typeof x) =>
          collective(id, {
            honours: list.map(({ year, grade }, i) =>
              title(year, `${id}${i}`, { grade: grade as 'system' }),
            ),
          });
        const [mine, one, two] = [made('m', x), made('a', y), made('b', z)];
        const history = continuedHistory(mine, {
          effectiveOn: DAY,
          begins,
          predecessors: [
            { organisationId: 'A', history: one },
            { organisationId: 'B', history: two },
          ],
          ...(decided ? { decision: decided as Succession['decision'] } : {}),
        });
        const held = new Set([mine, one, two].flatMap((h) => years(h)));
        const counted = years(history);
        for (const year of counted) expect(held.has(year)).toBe(true);
        // Kept bodies never add a second title of the same year to the collective's count.
        const added = history.honours.filter(({ ref }) => !ref.startsWith('m'));
        expect(new Set(added.map((h) => h.years[0])).size).toBe(added.length);
        if (!decided || decided.option === 'anew')
          expect(history.honours.every(({ ref }) => ref.startsWith('m'))).toBe(true);
      }),
    );
  });
});
