import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Client } from 'pg';
import { OperatorError } from '../config/index.js';
import { clusterFolder, initCluster, lastLine, OWNER, spawnServer } from './cluster.js';
import { freePort } from './free-port.js';
import { chooseLauncher, type Launcher } from './launcher.js';
import { ownerSecret } from './owner-secret.js';
import { findPostmaster, type Postmaster } from './postmaster.js';
import { identify, isAlive, type ProcessIdentity, signal, waitForEnd } from './process-identity.js';

export const DATABASE = 'vinhdanh';
const START_LIMIT_MS = 60_000;
const TRIES = 4;
const WRONG_PASSWORD = '28P01';

export interface StartOptions {
  /** Holds postgres/, secret.json and logs/. */
  dataDir: string;
  /** Default: a free one. */
  port?: number;
  /** For tests: faster, and the folder is removed at stop. */
  temporary?: boolean;
}

export interface RunningPostgres {
  /** Address of the owner, database `vinhdanh`. */
  ownerUrl: string;
  port: number;
  process: ProcessIdentity;
  /** It was running already; somebody else may be using it. */
  adopted: boolean;
  /** One line for the operator when something unusual was done. */
  note?: string;
  /** Fast shutdown. */
  stop(): Promise<void>;
}

/**
 * Brings up the packaged Postgres on a data folder: adopts a server that holds it and answers,
 * else starts one, making the cluster first if there is none.
 * @throws OperatorError when it cannot run here
 */
export async function startPostgres(options: StartOptions): Promise<RunningPostgres> {
  const dataDir = resolve(options.dataDir);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const { ownerPassword, clusterId } = ownerSecret(dataDir);
  const launcher = chooseLauncher(dataDir, clusterId);
  const running = (postmaster: Postmaster, adopted: boolean): RunningPostgres => ({
    ownerUrl: ownerUrl(postmaster.port, ownerPassword, DATABASE),
    port: postmaster.port,
    process: postmaster.process,
    adopted,
    note: launcher.note,
    stop: async () => {
      await stopPostmaster(postmaster.process);
      if (options.temporary) rmSync(dataDir, { recursive: true, force: true });
    },
  });

  const held = findPostmaster(clusterFolder(launcher));
  if (held) {
    if ((await answer(held, ownerPassword)) === 'welcome') {
      await ensureDatabase(held.port, ownerPassword);
      return running(held, true);
    }
    await stopPostmaster(held.process);
  }
  initCluster(launcher, ownerPassword);
  const started = await start(launcher, { ...options, dataDir }, ownerPassword);
  await ensureDatabase(started.port, ownerPassword);
  return running(started, false);
}

async function start(
  launcher: Launcher,
  options: StartOptions,
  password: string,
): Promise<Postmaster> {
  const logFile = join(options.dataDir, 'logs', 'postgres.log');
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await freePort());
    const child = spawnServer(launcher, { port, logFile, temporary: options.temporary });
    const known = identify(child.pid ?? 0);
    const said = known ? await answer({ process: known, port }, password) : 'silence';
    if (known && said === 'welcome') return { process: known, port };
    if (known) await stopPostmaster(known);
    if (said === 'refused') throw strangerError(launcher);
    if (attempt === TRIES)
      throw new OperatorError(
        `PostgreSQL không khởi động được; xem ${logFile}.`,
        `PostgreSQL did not start: ${existsSync(logFile) ? lastLine(readFileSync(logFile, 'utf8')) : 'no log'}`,
      );
    // The port was taken meanwhile, or backends of a killed server still hold the memory.
    await new Promise((done) => setTimeout(done, attempt * 500));
  }
}

/** Asks the server as its owner until it answers, ends, or takes too long. */
async function answer(
  { process: known, port }: Postmaster,
  password: string,
): Promise<'welcome' | 'refused' | 'silence'> {
  for (const end = Date.now() + START_LIMIT_MS; Date.now() < end;) {
    const client = new Client({
      connectionString: ownerUrl(port, password, 'postgres'),
      connectionTimeoutMillis: 3_000,
    });
    try {
      await client.connect();
      await client.query('select 1');
      return 'welcome';
    } catch (error) {
      if ((error as { code?: string }).code === WRONG_PASSWORD) return 'refused';
      if (!isAlive(known)) return 'silence';
    } finally {
      await client.end().catch(() => undefined);
    }
    await new Promise((done) => setTimeout(done, 25));
  }
  return 'silence';
}

const strangerError = (launcher: Launcher): OperatorError =>
  new OperatorError(
    `Mật khẩu trong secret.json không mở được cơ sở dữ liệu ở ${clusterFolder(launcher)}; hãy lấy lại secret.json cũ hoặc khôi phục bản sao lưu.`,
    'secret.json does not belong to this database: put the old one back, or restore a backup',
  );

async function ensureDatabase(port: number, password: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl(port, password, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [
      DATABASE,
    ]);
    if (!rowCount) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function stopPostmaster(known: ProcessIdentity): Promise<void> {
  signal(known, 'SIGINT');
  if (await waitForEnd(known, 10_000)) return;
  signal(known, 'SIGQUIT');
  if (!(await waitForEnd(known, 5_000))) signal(known, 'SIGKILL');
}

const ownerUrl = (port: number, password: string, database: string): string =>
  `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
