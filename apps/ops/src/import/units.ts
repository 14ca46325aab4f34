import type { INestApplicationContext } from '@nestjs/common';
import { LoadUnits, type LoadedUnits } from '@vinhdanh/application';
import { nameKey } from '@vinhdanh/domain';
import { catalogueFolder, readUnitFiles } from '@vinhdanh/infrastructure';

/** The merged province of which the sample province became a part. */
export const SAMPLE_PROVINCE = '86';

/**
 * Registers the provinces of the country, and the communes of those named by code; all communes
 * there are files for if none is named.
 */
export async function loadUnits(
  app: INestApplicationContext,
  provinces?: readonly string[],
): Promise<LoadedUnits> {
  const { set, communes } = await readUnitFiles(catalogueFolder(), provinces);
  return app.get(LoadUnits).load(set, communes);
}

/** Code of the province of today that a name means, also by the name of one that became part of it. */
export async function provinceCode(name: string): Promise<string | undefined> {
  const { set } = await readUnitFiles(catalogueFolder(), []);
  const wanted = nameKey(name).replace(/^(tinh|thanh pho) /, '');
  const meant = (unit: string) => nameKey(unit).replace(/^(tinh|thanh pho) /, '') === wanted;
  const now = set.after.find((province) => meant(province.name));
  if (now) return now.code;
  const old = set.before.find((province) => meant(province.name));
  return old && set.after.find(({ from }) => from?.includes(old.code))?.code;
}
