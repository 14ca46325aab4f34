import { resolve } from 'node:path';
import { readConfig } from '@vinhdanh/infrastructure';
import type { Command } from 'commander';
import { withApplication } from '../with-application.js';
import { withDatabase } from '../with-database.js';
import { writeOut } from './write-out.js';

export function addCatalogue(program: Command): void {
  program
    .command('catalogue')
    .description('danh mục khen thưởng (the catalogue)')
    .command('export')
    .requiredOption('--out <folder>', 'thư mục ghi, phải trống (an empty folder)')
    .description('ghi nội dung đang áp dụng ra tệp YAML để rà soát (the content in force as files)')
    .action(({ out }: { out: string }) => exportCatalogue(resolve(out)));
}

async function exportCatalogue(folder: string): Promise<void> {
  const config = readConfig();
  const { files, confirmed } = await withDatabase(config, ({ of }) =>
    withApplication(config, of('vd_api'), (app) => writeOut(app, folder)),
  );
  console.log(
    `Đã ghi ${files} tệp vào ${folder}, ${confirmed} quy định đã xác nhận (files written, rules confirmed)`,
  );
}
