import { LoadUnits, ReadFirstSteps } from '@vinhdanh/application';
import { catalogueFolder, readUnitFiles } from '@vinhdanh/infrastructure';
import { foundTestProvince, startUseCases, type UseCases } from '@vinhdanh/testing';

// A real database on what may be a busy machine.
jest.setTimeout(60_000);

/** How far a province is, from nothing to its first round. */
describe('the first steps of a province', () => {
  let cases: UseCases;
  beforeAll(async () => {
    cases = await startUseCases();
  });
  afterAll(() => cases.close());

  const steps = async () => {
    const found = await cases.queries.execute(new ReadFirstSteps());
    return new Map(found.steps.map((step) => [step.step, step]));
  };

  it('are all open in an empty one', async () => {
    const found = await steps();
    expect([...found.values()].filter(({ done }) => done)).toEqual([]);
    expect(found.get('roles')).toMatchObject({ count: 0, of: 9 });
    expect(found.get('roles')?.missing).toContain('numbering-clerk');
  });

  it('do not take the provinces of the country, which every installation brings, for its units', async () => {
    const files = await readUnitFiles(catalogueFolder(), []);
    await cases.get(LoadUnits).load(files.set, files.communes);
    expect((await steps()).get('units')).toEqual({ step: 'units', count: 0, done: false });
  });

  it('are done one by one', async () => {
    await foundTestProvince(cases);
    const found = await steps();
    expect(found.get('units')?.done).toBe(true);
    expect(found.get('round')).toEqual({ step: 'round', count: 1, done: true });
    expect(found.get('filed')?.done).toBe(false);
  });
});
