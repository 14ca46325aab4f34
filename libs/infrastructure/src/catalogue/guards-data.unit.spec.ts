import {
  awardIn,
  checklist,
  completeness,
  eligibilityFacts,
  guardOf,
  noHistory,
  paperWarning,
  type OrganisationKind,
  validateEdition,
  type GuardId,
  type LineFacts,
} from '@vinhdanh/domain';
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

describe('papers a kind of body must bring, as shipped', () => {
  /** What filing says of a collective of such a body that brought nothing. */
  async function said(code: string, award: string, standing?: OrganisationKind) {
    const editions = await readCatalogueFiles(catalogueFolder());
    const edition = editions.find((one) => one.code === code)!;
    const rule = awardIn(edition, award)!;
    const line = { award, kind: 'merit', level: 'province', recipientKind: 'collective' } as const;
    const history = {
      ...noHistory('s', 'collective' as const),
      ...(standing ? { standing } : {}),
    };
    const facts = {
      ...line,
      meritFrom: '2024-01-01',
      meritTo: '2024-12-31',
      filedOn: '2025-01-10',
    };
    const items = checklist(edition, rule, {
      ...line,
      history: () => eligibilityFacts({ ...facts, history } as unknown as LineFacts),
    });
    const checked = completeness(items, [], 'filing', edition.provisional === true).items;
    return paperWarning(award, checked, edition.provisional === true);
  }

  it.each(['provincial-certificate', 'provincial-flag', 'pm-certificate', 'labour-order-3'])(
    'a firm proposed for %s is told that its tax and insurance confirmation is missing',
    async (award) => {
      for (const edition of ['e2', 'e3', 'e4'])
        expect(await said(edition, award, 'enterprise')).toMatchObject({
          code: 'papers-missing',
          facts: { missing: expect.stringContaining('nghĩa vụ thuế') as string },
        });
    },
  );

  it('stops nobody while no text was checked, and asks nothing of a school', async () => {
    expect(await said('e3', 'provincial-certificate', 'enterprise')).not.toHaveProperty('stops');
    expect(await said('e3', 'provincial-certificate', 'school')).toBeUndefined();
    expect(await said('e3', 'provincial-certificate')).toBeUndefined();
  });
});
