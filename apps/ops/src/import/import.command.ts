import type { Command } from 'commander';
import { OperatorError, readConfig } from '@vinhdanh/infrastructure';
import { withApplication } from '../with-application.js';
import { withDatabase } from '../with-database.js';
import { loadUnits } from './units.js';

export function addImport(program: Command): void {
  const verb = program
    .command('import')
    .description('nạp dữ liệu dùng chung vào sổ đăng ký (load shared data into the registry)');
  verb
    .command('units')
    .description('63 tỉnh cũ, 34 tỉnh từ 01/7/2025, các xã (provinces and communes)')
    .option(
      '--communes <codes>',
      'mã tỉnh có xã cần nạp, cách nhau bằng dấu phẩy, hoặc "all" (provinces whose communes to load)',
      '',
    )
    .action(importUnits);
}

async function importUnits({ communes }: { communes: string }): Promise<void> {
  const codes = communes
    .split(',')
    .map((code) => code.trim())
    .filter(Boolean);
  const wrong = codes.find((code) => !/^(all|\d{2})$/.test(code));
  if (wrong)
    throw new OperatorError(
      `"${wrong}" không phải mã tỉnh hai chữ số.`,
      `"${wrong}" is not a province code of two digits`,
    );
  const config = readConfig();
  const loaded = await withDatabase(config, ({ of }) =>
    withApplication(config, of('vd_api'), (app) =>
      loadUnits(app, codes.includes('all') ? undefined : codes),
    ),
  );
  console.log(
    `${loaded.registered} đơn vị mới, ${loaded.merged.length} tỉnh đã ghi nhận hợp nhất ` +
      `(${loaded.registered} bodies new, ${loaded.merged.length} mergers recorded).`,
  );
  for (const name of loaded.waiting)
    console.log(
      `! ${name}: có đơn vị, tài khoản hoặc hồ sơ đang làm việc; quản trị viên ghi nhận hợp nhất ` +
        `qua /organisations/lineage (at work here: an administrator records this merger).`,
    );
}
