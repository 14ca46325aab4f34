import type { INestApplicationContext } from '@nestjs/common';
import {
  LoadCalendar,
  LoadCatalogue,
  LoadCriteriaSets,
  LoadSlotPlans,
  type LoadedCatalogue,
} from '@vinhdanh/application';
import {
  catalogueFolder,
  type Config,
  databaseUrlOf,
  readCalendarFiles,
  readCatalogueFiles,
  readCriteriaSetFiles,
  readSlotFiles,
} from '@vinhdanh/infrastructure';
import { withApplication } from '../with-application.js';

/**
 * Puts the editions of the catalogue folder in force, and the years of the working calendar, the
 * award slots of clusters and the criteria sets that nobody has entered yet; what is in force already stays as it is.
 * Without it no edition is law and nothing can be filed, so every verb that prepares a database
 * calls it.
 */
export async function activateCatalogue(app: INestApplicationContext): Promise<LoadedCatalogue> {
  await app.get(LoadCalendar).load(await readCalendarFiles(catalogueFolder()), 'system:ops');
  await app.get(LoadSlotPlans).load(await readSlotFiles(catalogueFolder()), 'system:ops');
  const sets = await readCriteriaSetFiles(catalogueFolder());
  await app.get(LoadCriteriaSets).load(sets, 'system:ops');
  return app.get(LoadCatalogue).load(await readCatalogueFiles(catalogueFolder()), 'system:ops');
}

/** The same with an application of its own. */
export function loadCatalogue(config: Config, ownerUrl: string): Promise<LoadedCatalogue> {
  return withApplication(config, databaseUrlOf(config, 'vd_api', ownerUrl), activateCatalogue);
}
