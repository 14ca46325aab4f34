import type { Command } from 'commander';
import { OpenFirstAdmin } from '@vinhdanh/application';
import { OperatorError, readConfig, runMigrations } from '@vinhdanh/infrastructure';
import { loadUnits, provinceCode } from '../import/units.js';
import { refuseSampleAccounts } from '../migrate/refuse-sample.js';
import { withApplication } from '../with-application.js';
import { serviceUrl, withDatabase } from '../with-database.js';
import { activateCatalogue } from './load-catalogue.js';

interface Options {
  province: string;
  admin: string;
  name?: string;
}

export function addInit(program: Command): void {
  program
    .command('init')
    .description('mở một tỉnh mới với quản trị viên đầu tiên (open an empty province)')
    .requiredOption('--province <name>', 'tên tỉnh (name of the province)')
    .requiredOption('--admin <username>', 'tên đăng nhập của quản trị viên (the first admin)')
    .option('--name <name>', 'họ tên quản trị viên (full name)')
    .action(init);
}

async function init(options: Options): Promise<void> {
  const config = readConfig();
  if (config.mode === 'sample')
    throw new OperatorError(
      'Lệnh init dành cho tỉnh thật: hãy đặt VINHDANH_MODE=province.',
      'init is for a real province: set VINHDANH_MODE=province',
    );
  await withDatabase(config, async ({ ownerUrl, of }) => {
    await runMigrations(ownerUrl, { roleUrls: config.roleUrls });
    await refuseSampleAccounts(ownerUrl);
    const home = await provinceCode(options.province);
    const opened = await withApplication(config, of('vd_api'), async (app) => {
      await activateCatalogue(app);
      // A province the files do not know begins without communes; they can be imported later.
      await loadUnits(app, home === undefined ? [] : [home]);
      return app.get(OpenFirstAdmin).open(options.admin, options.name ?? options.admin);
    });
    if (opened === 'refused')
      throw new OperatorError(
        'Tỉnh này đã có tài khoản; quản trị viên hiện có sẽ cấp lại mật khẩu.',
        'there are accounts already: an administrator resets passwords',
      );
    const base = serviceUrl(config);
    console.log(`${options.province}: đã mở tài khoản quản trị "${options.admin}".`);
    console.log(
      `Đặt mật khẩu, một lần (set the password, once):\n${base}/one-time#${opened.linkToken}`,
    );
    console.log(`hoặc (or): POST ${base}/api/v1/auth/one-time-link {"token", "password"}`);
  });
}
