import { assessAnswers, validateCriteriaSet, type CriterionAnswer } from '@vinhdanh/domain';
import { catalogueFolder } from './index.js';
import { readCriteriaSetFiles } from './read-criteria-sets.js';

const sets = async () =>
  new Map((await readCriteriaSetFiles(catalogueFolder())).map((set) => [set.code, set]));

describe('the criteria sets this release ships', () => {
  it('are sound, and say of every criterion where it is written', async () => {
    const shipped = await sets();
    expect([...shipped.keys()]).toEqual(['clean-strong-party-cell', 'new-rural-commune']);
    for (const set of shipped.values()) expect(validateCriteriaSet(set)).toEqual([]);
  });

  it('ask nine things of a Party cell, each of which must be met, decided by the Party', async () => {
    const set = (await sets()).get('clean-strong-party-cell')!;
    const answers: Record<string, CriterionAnswer> = {
      'excellent-years': { value: 2 },
      consent: { value: 100 },
      'movement-work': { met: true },
      'members-assigned': { value: 100 },
      model: { value: 1 },
      poverty: { value: 4.58 },
      'no-poor-member': { value: 0 },
      organisations: { met: true },
      security: { met: true },
    };
    const ground = { references: { 'poverty-share': 4.59 } };
    expect(set.deciders.map(({ kind }) => kind)).toEqual(['party']);
    expect(assessAnswers(set, answers, ground)).toMatchObject({
      ...{ met: 9, asked: 9, band: 'all', passed: true, open: [] },
    });
    const worse: Record<string, CriterionAnswer> = {
      'excellent-years': { value: 1 },
      consent: { value: 99.9 },
      poverty: { value: 4.59 },
      'no-poor-member': { value: 1 },
      security: { met: false },
    };
    for (const [id, answer] of Object.entries(worse))
      expect(assessAnswers(set, { ...answers, [id]: answer }, ground)).toMatchObject({
        ...{ met: 8, knockedOutBy: [id], passed: false },
      });
  });

  it.each([
    [19, 'all-19', true],
    [18, 'from-15', false],
    [15, 'from-15', false],
    [14, 'from-10', false],
    [10, 'from-10', false],
    [9, 'from-5', false],
    [5, 'from-5', false],
    [4, 'below-5', false],
  ])('put a commune with %i of nineteen into %s', async (met, band, passed) => {
    const set = (await sets()).get('new-rural-commune')!;
    const answers = Object.fromEntries(
      set.criteria.map(({ id, kind }, i): [string, CriterionAnswer] => {
        if (kind !== 'number') return [id, { met: i < met }];
        const good = id === 'poverty' ? 0 : 100;
        const bad = id === 'poverty' ? 100 : 0;
        return [id, { value: i < met ? good : bad }];
      }),
    );
    const result = assessAnswers(set, answers, { region: 'mekong-delta', references: {} });
    expect(result).toMatchObject({ met, asked: 19, band, passed });
  });

  it('measure income and poverty by the region', async () => {
    const set = (await sets()).get('new-rural-commune')!;
    const at = (region: string, income: number, poverty: number) =>
      assessAnswers(
        set,
        { income: { value: income }, poverty: { value: poverty } },
        { region, references: {} },
      ).met;
    expect(at('mekong-delta', 50, 4)).toBe(2);
    expect(at('mekong-delta', 49.9, 4.1)).toBe(0);
    expect(at('northern-mountains', 36, 12)).toBe(2);
    expect(at('south-east', 50, 4)).toBe(0);
  });
});
