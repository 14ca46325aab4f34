import type { Command } from 'commander';
import {
  OperatorError,
  projections,
  readConfig,
  rebuild,
  typeParsers,
} from '@vinhdanh/infrastructure';
import { Client } from 'pg';
import { progress } from '../progress.js';
import { withDatabase } from '../with-database.js';

export function addRebuild(program: Command): void {
  const names = projections.map((p) => p.name).join(', ');
  program
    .command('rebuild')
    .argument('<projection>', `một trong: ${names} (one of them)`)
    .description('dựng lại một bảng đọc bên cạnh bảng đang dùng, so sánh rồi thay (rebuild a view)')
    .action((name: string) => withDatabase(readConfig(), ({ ownerUrl }) => run(name, ownerUrl)));
}

/** A difference is reported and the exit code says so; the rebuilt content is the right one. */
async function run(name: string, ownerUrl: string): Promise<void> {
  const projection = projections.find((p) => p.name === name);
  if (!projection)
    throw new OperatorError(`Không có bảng đọc "${name}".`, 'there is no such projection');
  const client = new Client({
    connectionString: ownerUrl,
    options: '-c vd.units=*',
    types: typeParsers,
  });
  await client.connect();
  const bar = progress(`rebuild ${name}`);
  try {
    const report = await rebuild(client, projection, bar.at);
    bar.end();
    console.log(
      report.same
        ? `${report.projection}: ${report.events} sự kiện, giống bảng đang dùng (same as the live one)`
        : `${report.projection}: ${report.events} sự kiện, KHÁC bảng đang dùng, đã thay (differed, replaced)`,
    );
    if (!report.same) process.exitCode = 2;
  } finally {
    await client.end();
  }
}
