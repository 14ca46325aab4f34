import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CriteriaSet } from '@vinhdanh/domain';
import { parse } from 'yaml';

/**
 * The criteria sets this release ships: `<folder>/criteria-sets/<code>.yaml`.
 * @throws Error naming a file that cannot be read; content is judged when it is written
 */
export async function readCriteriaSetFiles(folder: string): Promise<CriteriaSet[]> {
  const place = join(folder, 'criteria-sets');
  const files = (await readdir(place)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (name) => {
      try {
        // Core schema: a date stays the text it was written as.
        return parse(await readFile(join(place, name), 'utf8'), { schema: 'core' }) as CriteriaSet;
      } catch (cause) {
        throw new Error(`criteria set ${name} cannot be read`, { cause });
      }
    }),
  );
}
