import { runMigrations as migrateQueues } from 'bullmq';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { type DatabaseRole, isRole, OperatorError } from '../config/index.js';
import { applyRights } from './apply-rights.js';
import { ensureRoles } from './ensure-roles.js';
import { migrations } from './index.js';

export const QUEUE_SCHEMA = 'bullmq';
const LOCK = 0x56494e48;
const LOCK_WAIT_MS = 120_000;

export interface MigrationOptions {
  /** Addresses of roles whose passwords an administrator chose. */
  roleUrls?: Partial<Record<DatabaseRole, string>>;
  /** Stop after these (for a backup of an older release); default: all. */
  upTo?: string[];
}

/**
 * Brings a database to the shape of this program: roles, our tables, BullMQ's schema, rights.
 * Safe to run again and by several processes at once. Forward only.
 * @returns names of the migrations that were applied now
 * @throws OperatorError when the address is a role's, or the database is newer than the program
 */
export async function runMigrations(
  ownerUrl: string,
  options: MigrationOptions = {},
): Promise<string[]> {
  if (isRole(new URL(ownerUrl).username))
    throw new OperatorError(
      'Nâng cấp cơ sở dữ liệu cần DATABASE_URL của chủ sở hữu, không phải của một vai trò.',
      'migrating needs the owner in DATABASE_URL, not a role',
    );
  const client = new Client({ connectionString: ownerUrl, application_name: 'vd-migrate' });
  await client.connect();
  try {
    await client.query(`set lock_timeout = ${LOCK_WAIT_MS}`);
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await ensureRoles(client, ownerUrl, options.roleUrls);
    const applied = await migrateTables(ownerUrl, options.upTo);
    await migrateQueues(client, QUEUE_SCHEMA);
    await applyRights(client);
    return applied;
  } finally {
    await client.end();
  }
}

async function migrateTables(ownerUrl: string, upTo?: string[]): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    applicationName: 'vd-migrate',
    migrations: upTo ? migrations.filter((m) => upTo.includes(m.name)) : migrations,
    migrationsTableName: 'vd_migration',
    migrationsTransactionMode: 'each',
  });
  await source.initialize();
  try {
    await refuseNewer(source);
    return (await source.runMigrations()).map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

/** An older program must not write into tables it does not know. */
async function refuseNewer(source: DataSource): Promise<void> {
  const [{ there }] = await source.query(`select to_regclass('vd_migration') is not null as there`);
  if (!there) return;
  const done: { name: string }[] = await source.query('select name from vd_migration');
  const unknown = done.find(({ name }) => !migrations.some((known) => known.name === name));
  if (unknown)
    throw new OperatorError(
      'Cơ sở dữ liệu mới hơn chương trình này; hãy dùng bản chương trình mới hơn.',
      `the database is newer than this program: it has migration ${unknown.name}`,
    );
}
