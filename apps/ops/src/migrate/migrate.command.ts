import type { Command } from 'commander';
import { readConfig, runMigrations } from '@vinhdanh/infrastructure';
import { loadCatalogue } from '../init/load-catalogue.js';
import { withDatabase } from '../with-database.js';
import { sealNumbers } from './seal-numbers.js';
import { refuseSampleAccounts } from './refuse-sample.js';

export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('nâng cấp cơ sở dữ liệu lên bản này (bring the database to this version)')
    .action(async () => {
      const config = readConfig();
      const { applied, editions } = await withDatabase(config, async ({ ownerUrl }) => {
        const names = await runMigrations(ownerUrl, { roleUrls: config.roleUrls });
        if (config.mode === 'province') await refuseSampleAccounts(ownerUrl);
        await sealNumbers(config, ownerUrl);
        // A release may bring new law as well as new tables.
        const { activated } = await loadCatalogue(config, ownerUrl);
        return { applied: names, editions: activated };
      });
      for (const name of applied) console.log(`+ ${name}`);
      for (const code of editions) console.log(`+ danh mục ${code} (catalogue edition)`);
      console.log(`Cơ sở dữ liệu đã đúng phiên bản, ${applied.length} bước mới (up to date).`);
    });
}
