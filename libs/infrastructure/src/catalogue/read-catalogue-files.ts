import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readEditions, type AwardFile, type Edition, type EditionHeader } from '@vinhdanh/domain';

/** A code becomes part of a path, so it may hold nothing but words and hyphens. */
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads every edition of a catalogue folder: `index.yaml` lists the editions with their awards,
 * `<edition>/<award>.yaml` holds one award.
 * @throws Error naming the file that is missing or not readable; content is judged on activation
 */
export async function readCatalogueFiles(folder: string): Promise<Edition[]> {
  const index = await readYaml<EditionHeader[] | { editions: EditionHeader[] }>(
    join(folder, 'index.yaml'),
  );
  const headers = Array.isArray(index) ? index : index.editions;
  const sources = await Promise.all(
    headers.map(async (header) => {
      const files = header.awards.map((award) => awardPath(folder, header.code, award));
      return { header, awards: await Promise.all(files.map((file) => readYaml<AwardFile>(file))) };
    }),
  );
  return readEditions(sources);
}

function awardPath(folder: string, edition: string, award: string): string {
  for (const code of [edition, award])
    if (!CODE.test(code)) throw new Error(`catalogue: "${code}" is not a code`);
  return join(folder, edition, `${award}.yaml`);
}

async function readYaml<T>(file: string): Promise<T> {
  try {
    // Core schema: a date stays the text it was written as.
    return parse(await readFile(file, 'utf8'), { schema: 'core' }) as T;
  } catch (cause) {
    throw new Error(`catalogue: ${file} cannot be read`, { cause });
  }
}
