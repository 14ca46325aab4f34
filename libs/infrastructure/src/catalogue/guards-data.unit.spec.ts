import { guardOf, validateEdition, type GuardId } from '@vinhdanh/domain';
import { catalogueFolder } from './index.js';
import { readCatalogueFiles } from './read-catalogue-files.js';

describe('rules that cut across awards, as shipped', () => {
  const editions = readCatalogueFiles(catalogueFolder());
  const of = async (edition: string, id: GuardId) =>
    (await editions).find((one) => one.code === edition)?.guards?.find((rule) => rule.id === id);

  it('are there in every edition, sound, with the one that rewards once', async () => {
    for (const edition of await editions) {
      expect(validateEdition(edition).filter((fault) => fault.includes('guard'))).toEqual([]);
      expect(guardOf(edition, 'same-achievement')).toBeDefined();
    }
  });

  it('take over what a later edition does not change', async () => {
    expect(await of('e3', 'initiative-once')).toMatchObject({ on: true, verified: true });
    expect(await of('e3', 'prefer-women')).toMatchObject({ percent: 70, verified: true });
    expect(await of('e2', 'prefer-women')).toMatchObject({ percent: 70, verified: false });
  });

  it('keep a habit that no text prescribes off', async () => {
    for (const { code } of await editions) {
      const rule = await of(code, 'one-state-form');
      expect([code, rule?.on, rule?.verified]).toEqual([code, false, false]);
    }
  });

  it('take nothing for verified in the provisional edition', async () => {
    const provisional = (await editions).filter((one) => one.provisional);
    expect(provisional.length).toBeGreaterThan(0);
    for (const { guards = [] } of provisional) {
      expect(guards.length).toBeGreaterThan(0);
      expect(guards.some((rule) => rule.verified)).toBe(false);
    }
  });
});
