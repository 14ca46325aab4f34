import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { writeAward, type Edition } from '@vinhdanh/domain';

/**
 * Writes editions as the files they could be shipped as: whole awards, nothing inherited, so that
 * every file can be read by itself and compared. `readCatalogueFiles` gives the same editions back.
 */
export async function writeCatalogueFiles(
  folder: string,
  editions: readonly Edition[],
): Promise<number> {
  await mkdir(folder, { recursive: true });
  const headers = editions.map(({ awards, ...header }) => ({
    ...header,
    awards: awards.map((award) => award.code),
  }));
  await writeFile(join(folder, 'index.yaml'), yaml({ editions: headers }));
  let files = 1;
  for (const { code, awards } of editions) {
    await mkdir(join(folder, code), { recursive: true });
    for (const award of awards) {
      await writeFile(join(folder, code, `${award.code}.yaml`), yaml(writeAward(award)));
      files += 1;
    }
  }
  return files;
}

/** Same objects are written out each time: an alias would make a file unreadable alone. */
export const yaml = (value: object): string =>
  stringify(value, { schema: 'core', lineWidth: 0, aliasDuplicateObjects: false });
