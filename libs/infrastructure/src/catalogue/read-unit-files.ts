import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CommuneLine, UnitSet } from '@vinhdanh/application';
import { parse } from 'yaml';

export interface UnitFiles {
  set: UnitSet;
  /** By code of the province. */
  communes: Map<string, CommuneLine[]>;
}

/**
 * Reads the administrative units of a catalogue folder: `units/provinces.yaml`, and of the communes
 * the files of the provinces named (all that are there without a choice).
 * @throws Error naming the file that is missing or not readable
 */
export async function readUnitFiles(
  folder: string,
  provinces?: readonly string[],
): Promise<UnitFiles> {
  const units = join(folder, 'units');
  const set = await readYaml<UnitSet>(join(units, 'provinces.yaml'));
  const there = (await readdir(join(units, 'communes'))).flatMap(
    (file) => /^(\d{2})\.yaml$/.exec(file)?.[1] ?? [],
  );
  const wanted = provinces === undefined ? there : there.filter((code) => provinces.includes(code));
  const communes = await Promise.all(
    wanted
      .sort()
      .map(
        async (code) =>
          [code, await readYaml<CommuneLine[]>(join(units, 'communes', `${code}.yaml`))] as const,
      ),
  );
  return { set, communes: new Map(communes) };
}

async function readYaml<T>(file: string): Promise<T> {
  try {
    // Core schema: a date stays the text it was written as.
    return parse(await readFile(file, 'utf8'), { schema: 'core' }) as T;
  } catch (cause) {
    throw new Error(`catalogue: ${file} cannot be read`, { cause });
  }
}
