import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { liveRun, OperatorError, readConfig } from '@vinhdanh/infrastructure';
import { check } from '../fsck/check.js';
import { withDatabase } from '../with-database.js';
import { restore } from './restore.js';

export function addRestore(program: Command): void {
  program
    .command('restore')
    .description('khôi phục bản sao lưu vào nơi trống rồi kiểm tra (restore, then fsck)')
    .argument('<file>', 'tệp sao lưu (backup file)')
    .action(async (name: string) => {
      const config = readConfig();
      const file = resolve(name);
      if (!existsSync(file))
        throw new OperatorError(`Không có tệp ${file}.`, `no such file: ${file}`);
      if (liveRun(config.dataDir))
        throw new OperatorError(
          'Dịch vụ đang chạy; hãy dừng rồi mới khôi phục.',
          'the service is running: stop it before restoring',
        );
      const clean = await withDatabase(config, async ({ ownerUrl, of }) => {
        const { rows, files } = await restore(ownerUrl, config, file);
        console.log(`Đã khôi phục ${rows} dòng, ${files} tệp (rows, files).`);
        return check(of('vd_ops'), config.dataDir);
      });
      if (!clean) process.exitCode = 2;
    });
}
