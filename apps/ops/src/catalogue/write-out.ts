import { existsSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Catalogue, EditionWriter } from '@vinhdanh/application';
import { OperatorError, writeCatalogueFiles, yaml } from '@vinhdanh/infrastructure';

/** What can be asked for a use case by its class: the application, or a test's. */
interface Application {
  get<T>(port: abstract new (...args: never[]) => T): T;
}

/**
 * Writes the content in force as files, and beside it the marks officers set, which are no content.
 * @throws OperatorError if the folder holds anything
 */
export async function writeOut(
  app: Application,
  folder: string,
): Promise<{ files: number; confirmed: number }> {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new OperatorError(
      `Thư mục ${folder} không trống; hãy chọn thư mục khác.`,
      'the folder is not empty',
    );
  const [editions, streams] = await Promise.all([
    app.get(EditionWriter).contents(),
    app.get(Catalogue).streams(),
  ]);
  const files = await writeCatalogueFiles(folder, editions.sort(oldestFirst));
  const marks = streams.map(({ code, state }) => [code, state.confirmed ?? {}] as const);
  await writeFile(join(folder, 'confirmations.yaml'), yaml(Object.fromEntries(marks)));
  const confirmed = marks.reduce((sum, [, rules]) => sum + Object.keys(rules).length, 0);
  return { files: files + 1, confirmed };
}

const oldestFirst = (a: { validFrom: string | null }, b: { validFrom: string | null }): number =>
  (a.validFrom ?? '').localeCompare(b.validFrom ?? '');
