import { type Config, OperatorError, runMigrations } from '@vinhdanh/infrastructure';
import { Client } from 'pg';
import { bringNumberKey } from '../backup/number-key.js';
import { type Restored, putBack } from './put-back.js';
import { backupHeader } from './read-backup.js';

/**
 * Puts a backup into an empty database: first the shape the backup was made in, then its rows and
 * files in one transaction, then whatever this release adds to the shape.
 */
export async function restore(
  ownerUrl: string,
  config: Pick<Config, 'dataDir' | 'roleUrls'>,
  file: string,
): Promise<Restored> {
  const { migrations } = await backupHeader(file);
  await refuseUsed(ownerUrl);
  bringNumberKey(config.dataDir, file);
  await runMigrations(ownerUrl, { roleUrls: config.roleUrls, upTo: migrations });
  const owner = new Client({ connectionString: ownerUrl, application_name: 'vd-restore' });
  await owner.connect();
  try {
    await refuseOtherShape(owner, migrations);
    const restored = await putBack(owner, file, config.dataDir);
    await runMigrations(ownerUrl, { roleUrls: config.roleUrls });
    await owner.query('analyze');
    return restored;
  } finally {
    await owner.end();
  }
}

async function refuseUsed(ownerUrl: string): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query(`select to_regclass('vd_stream') is not null as there`);
    if (!rows[0].there) return;
    const { rowCount } = await owner.query('select 1 from vd_stream limit 1');
    if (rowCount)
      throw new OperatorError(
        'Cơ sở dữ liệu đã có dữ liệu; chỉ khôi phục vào nơi trống (đổi VINHDANH_DATA hoặc DATABASE_URL).',
        'the database is in use: restore into an empty one (another VINHDANH_DATA or DATABASE_URL)',
      );
  } finally {
    await owner.end();
  }
}

async function refuseOtherShape(owner: Client, migrations: string[]): Promise<void> {
  const { rows } = await owner.query<{ name: string }>('select name from vd_migration');
  const now = rows.map((row) => row.name);
  const missing = migrations.filter((name) => !now.includes(name));
  if (missing.length)
    throw new OperatorError(
      'Bản sao lưu thuộc phiên bản mới hơn chương trình này.',
      `the backup is of a newer release: it has migration ${missing[0]}`,
    );
  if (now.length > migrations.length)
    throw new OperatorError(
      'Cơ sở dữ liệu này đã ở phiên bản mới hơn bản sao lưu; hãy dùng cơ sở dữ liệu trống hẳn.',
      'the database is already of a newer shape than the backup: use a wholly empty one',
    );
}
