import { endWithParent, databaseUrlOf, keepHealthFile, readConfig } from '@vinhdanh/infrastructure';
import { pino } from 'pino';
import type { Client } from 'pg';
import { BallotOffice } from './ballot-office.js';
import { vaultServer } from './server.js';
import { beAlone, Store, vaultPool } from './store.js';

const AGAIN_MS = 500;

/**
 * What must not share a process or a database role with the rest: the keys and the ballots of
 * secret rounds. Without a secret shared with the api it holds its role and takes no calls.
 */
export async function startVault(): Promise<void> {
  const log = pino({ name: 'vault', base: undefined });
  const config = readConfig();
  const url = databaseUrlOf(config, 'vd_vault');
  const pool = vaultPool(url, (error) => log.warn({ error: error.message }, 'database'));
  const office = new BallotOffice(new Store(pool));
  const { host, port, secret } = config.vault;
  const failed = (error: unknown) =>
    log.error({ error: String((error as Error).message) }, 'vault');
  const server = secret ? vaultServer({ office, secret, failed }) : undefined;
  let alone: Client | undefined;
  let ending = false;
  let taking = false;
  let taken = false;
  /**
   * Listens only while no other vault does and the rounds of the one before are void; a lost
   * connection is taken up again.
   */
  const takeUp = async (): Promise<void> => {
    if (taking) return;
    taking = true;
    while (!ending && !(alone && taken)) {
      try {
        alone ??= await beAlone(url, () => {
          alone = undefined;
          taken = false;
          void takeUp();
        });
        await office.takeUp();
        taken = true;
      } catch (error) {
        failed(error);
        await new Promise((done) => setTimeout(done, AGAIN_MS));
      }
    }
    taking = false;
    if (!ending && server && !server.listening) server.listen(port, host);
  };
  const stopBeating = keepHealthFile(config.dataDir, 'vault', async () => {
    const { rows } = await pool.query("select has_schema_privilege('vault', 'usage') as mine");
    return rows[0].mine === true && (!server || server.listening);
  });
  const close = async (): Promise<void> => {
    ending = true;
    stopBeating();
    server?.close();
    server?.closeAllConnections();
    await alone?.end();
    await pool.end();
  };
  for (const name of ['SIGTERM', 'SIGINT'] as const)
    process.once(name, () => void close().then(() => process.exit(0)));
  endWithParent(close);
  server?.on('error', (error) => {
    log.error({ error: error.message }, 'listening');
    process.exit(1);
  });
  await takeUp();
  log.info('vault is up');
}
