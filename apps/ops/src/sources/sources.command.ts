import { readFile, writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { sourcesPage } from '@vinhdanh/domain';
import { catalogueFolder, OperatorError, readCatalogueFiles } from '@vinhdanh/infrastructure';

/** Needs no service and no database: it reads the files of the catalogue as shipped. */
export function addSources(program: Command): void {
  program
    .command('sources')
    .description(
      'liệt kê nguồn của danh mục và số quy định chưa đối chiếu (sources of the catalogue, rules still unchecked)',
    )
    .option('--out <file>', 'ghi ra tệp thay vì màn hình (write to a file)')
    .option('--check <file>', 'báo lỗi nếu tệp không còn đúng (fail if the file is out of date)')
    .action(run);
}

async function run({ out, check }: { out?: string; check?: string }): Promise<void> {
  const page = sourcesPage(await readCatalogueFiles(catalogueFolder()));
  if (check !== undefined) {
    const written = await readFile(check, 'utf8').catch(() => '');
    if (written !== page)
      throw new OperatorError(
        `Tệp ${check} không còn đúng với danh mục: hãy chạy lại với --out ${check}.`,
        `${check} is out of date: run again with --out ${check}`,
      );
  } else if (out === undefined) console.log(page);
  else await writeFile(out, page);
}
