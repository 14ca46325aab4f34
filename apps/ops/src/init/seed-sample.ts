import { LoadOrganisations, SeedSampleAccounts } from '@vinhdanh/application';
import { type Config, databaseUrlOf, sampleOrganisations } from '@vinhdanh/infrastructure';
import { loadUnits, SAMPLE_PROVINCE } from '../import/units.js';
import { withApplication } from '../with-application.js';
import { activateCatalogue } from './load-catalogue.js';

/**
 * Fills an empty sample province: catalogue, organisations, accounts. Safe at every start: what is
 * there stays, only another password is taken over.
 */
export async function seedSample(
  config: Config,
  ownerUrl: string,
  password: string,
): Promise<void> {
  await withApplication(config, databaseUrlOf(config, 'vd_api', ownerUrl), async (app) => {
    await activateCatalogue(app);
    const { lines, filingCodes } = sampleOrganisations();
    await app.get(LoadOrganisations).load(lines);
    await loadUnits(app, [SAMPLE_PROVINCE]);
    await app.get(SeedSampleAccounts).seed(config.mode, password, filingCodes);
  });
}
