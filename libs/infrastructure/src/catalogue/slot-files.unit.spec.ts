import { slotPlanDecider, slotsFor, isRejection } from '@vinhdanh/domain';
import { catalogueFolder } from './index.js';
import { readCatalogueFiles } from './read-catalogue-files.js';
import { readSlotFiles } from './read-slot-files.js';

describe('the award slots a release ships', () => {
  it('are sound, of awards the law of their year knows, and marked as not checked', async () => {
    const plans = await readSlotFiles(catalogueFolder());
    const editions = await readCatalogueFiles(catalogueFolder());
    const awards = editions.flatMap((edition) => edition.awards.map(({ code }) => code));
    for (const plan of plans) {
      const { initial, decide } = slotPlanDecider;
      const context = { actor: 'x', at: '2026-01-01T00:00:00Z' };
      expect(isRejection(decide(initial, { type: 'announce', ...plan }, undefined, context))).toBe(
        false,
      );
      for (const { slots } of plan.tables)
        for (const { award } of slots) expect(awards).toContain(award);
    }
    // Seed of 2016: ranks 1–2 of the twelve provinces the flag, 3–4 the certificate.
    const [plan] = plans;
    expect([plan?.level, plan?.year, plan?.verified]).toEqual(['central', 2016, false]);
    expect(slotsFor(plan!, 12)).toEqual([
      { from: 1, to: 2, award: 'government-flag' },
      { from: 3, to: 4, award: 'pm-certificate' },
    ]);
  });
});
