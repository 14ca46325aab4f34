import { endWithParent, databaseUrlOf, keepHealthFile, readConfig } from '@vinhdanh/infrastructure';
import { pino } from 'pino';
import { Pool } from 'pg';

/**
 * The place for what must not share a process or a database role with the rest: signing keys and
 * ballots, which later releases bring. Now it holds its role and its schema, and says it is well.
 */
export async function startVault(): Promise<void> {
  const log = pino({ name: 'vault', base: undefined });
  const config = readConfig();
  const pool = new Pool({
    connectionString: databaseUrlOf(config, 'vd_vault'),
    application_name: 'vault',
    max: 2,
  });
  pool.on('error', (error) => log.warn({ error: error.message }, 'database'));
  const stopBeating = keepHealthFile(config.dataDir, 'vault', async () => {
    const { rows } = await pool.query("select has_schema_privilege('vault', 'usage') as mine");
    return rows[0].mine === true;
  });
  const close = async (): Promise<void> => {
    stopBeating();
    await pool.end();
  };
  for (const name of ['SIGTERM', 'SIGINT'] as const)
    process.once(name, () => void close().then(() => process.exit(0)));
  endWithParent(close);
  log.info('vault is up');
}
