import type { Command } from 'commander';
import { readConfig } from '@vinhdanh/infrastructure';
import { withDatabase } from '../with-database.js';
import { check } from './check.js';

export function addFsck(program: Command): void {
  program
    .command('fsck')
    .description('tính lại mọi thứ từ nhật ký và so sánh (re-derive everything from the log)')
    .action(async () => {
      const config = readConfig();
      const clean = await withDatabase(config, ({ of }) => check(of('vd_ops'), config.dataDir));
      if (!clean) process.exitCode = 2;
    });
}
