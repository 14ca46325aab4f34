import type { Command } from 'commander';
import { readConfig, runMigrations } from '@vinhdanh/infrastructure';
import { withDatabase } from '../with-database.js';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('nâng cấp cơ sở dữ liệu lên bản này (bring the database to this version)')
    .action(async () => {
      const config = readConfig();
      const applied = await withDatabase(config, ({ ownerUrl }) =>
        runMigrations(ownerUrl, { roleUrls: config.roleUrls }),
      );
      for (const name of applied) console.log(`+ ${name}`);
      console.log(`Cơ sở dữ liệu đã đúng phiên bản, ${applied.length} bước mới (up to date).`);
    });
}
