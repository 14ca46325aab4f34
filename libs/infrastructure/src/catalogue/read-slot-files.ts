import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SlotPlanYear } from '@vinhdanh/domain';
import { parse } from 'yaml';

/**
 * The award slots of clusters this release ships: `<folder>/slots/<year>.yaml`, a list by level.
 * @throws Error naming a file that cannot be read; content is judged when it is entered
 */
export async function readSlotFiles(folder: string): Promise<SlotPlanYear[]> {
  const files = (await readdir(join(folder, 'slots'))).filter((name) => /^\d{4}\.yaml$/.test(name));
  const plans = await Promise.all(
    files.sort().map(async (name) => {
      const text = await readFile(join(folder, 'slots', name), 'utf8');
      return parse(text, { schema: 'core' }) as SlotPlanYear[];
    }),
  );
  return plans.flat();
}
