import type { Command } from 'commander';
import { resolve } from 'node:path';
import { OperatorError, readConfig } from '@vinhdanh/infrastructure';
import { withDatabase } from '../with-database.js';
import { keepNumberKey } from './number-key.js';
import { writeBackup } from './write-backup.js';

export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('sao lưu dữ liệu và tệp trong khi dịch vụ chạy (back up while running)')
    .requiredOption('--out <file>', 'tệp sao lưu (file to write)')
    .action(async ({ out }: { out: string }) => {
      const config = readConfig();
      const file = resolve(out);
      try {
        const { rows, files, bytes } = await withDatabase(config, ({ ownerUrl }) =>
          writeBackup(ownerUrl, config.dataDir, file),
        );
        const key = keepNumberKey(config.dataDir, file);
        const size = (bytes / 1e6).toFixed(1);
        console.log(`${file}: ${rows} dòng, ${files} tệp, ${size} MB (rows, files)`);
        if (key)
          console.log(
            `${key}: khóa của số định danh; cất ở nơi khác với bản sao lưu (keep it apart)`,
          );
      } catch (error) {
        const { code, path } = error as NodeJS.ErrnoException;
        if (!path || !['EACCES', 'ENOENT', 'EROFS', 'ENOSPC', 'EISDIR'].includes(code ?? ''))
          throw error;
        throw new OperatorError(`Không ghi được ${path}.`, `cannot write: ${code}`, {
          cause: error,
        });
      }
    });
}
