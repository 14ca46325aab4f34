import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CalendarYear } from '@vinhdanh/domain';
import { parse } from 'yaml';

/**
 * The working calendar this release ships: `<folder>/calendar/<year>.yaml`.
 * @throws Error naming a file that cannot be read; content is judged when it is entered
 */
export async function readCalendarFiles(folder: string): Promise<CalendarYear[]> {
  const files = (await readdir(join(folder, 'calendar'))).filter((name) =>
    /^\d{4}\.yaml$/.test(name),
  );
  return Promise.all(
    files.sort().map(async (name) => {
      const text = await readFile(join(folder, 'calendar', name), 'utf8');
      // Core schema: a date stays the text it was written as.
      return parse(text, { schema: 'core' }) as CalendarYear;
    }),
  );
}
