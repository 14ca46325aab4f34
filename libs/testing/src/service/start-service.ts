import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { testDatabase, type TestDatabase } from '../postgres/test-database.js';

const ROOT = resolve(__dirname, '../../../..');
export const SAMPLE_PASSWORD = 'mau-kiem-thu-2019';
export const SAMPLE_TEMPLATE = 'vd_template_sample';

/** As `up` starts them. */
const HEAP = ['--max-old-space-size=160', '--max-semi-space-size=8'];

/** `vault` only when asked for: other tests hold no secret ballot. */
export type Part = 'api' | 'worker' | 'vault' | 'centre-simulator';

export interface ServiceOptions {
  /** Stages the worker serves; all unless given. */
  workerQueues?: string[];
  parts?: Part[];
  /** Characters of output kept, for tests that search the logs. */
  keptOutput?: number;
  env?: Record<string, string>;
  /** A real province begins empty: `init` opens it; the sample province is there as it is. */
  mode?: 'sample' | 'province';
}

/** The real processes of the product against a database of their own. */
export interface Service {
  url: string;
  centreUrl: string;
  mode: 'sample' | 'province';
  database: TestDatabase;
  dataDir: string;
  /** Redis database of this service; empty on the Postgres backend. */
  redisUrl: string;
  /** Everything the processes wrote; shown when a test fails to reach them. */
  output(): string;
  start(part: Part, env?: Record<string, string>): Promise<void>;
  /** SIGKILL: no goodbye, no clean-up. */
  kill(part: Part): Promise<void>;
  /** Ends with the service, so that a failed test leaves nothing running behind it. */
  alsoEnd(child: ChildProcess): void;
  stop(): Promise<void>;
}

/** Starts api, worker and the centre's simulator from dist on the queue backend of this leg. */
export async function startService(options: ServiceOptions = {}): Promise<Service> {
  const { mode = 'sample' } = options;
  const database = await testDatabase(mode === 'sample' ? SAMPLE_TEMPLATE : undefined);
  const dataDir = mkdtempSync(join(tmpdir(), 'vd-service-'));
  const [port, centrePort, vaultPort] = [await freePort(), await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const centreUrl = `http://127.0.0.1:${centrePort}`;
  const running = new Map<Part, ChildProcess>();
  const redisUrl = ownRedis();
  let written = '';
  const env = {
    ...process.env,
    DATABASE_URL: database.ownerUrl,
    VINHDANH_DATA: dataDir,
    VINHDANH_MODE: mode,
    ...(mode === 'sample' ? { SAMPLE_PASSWORD } : {}),
    PORT: String(port),
    CENTRE_PORT: String(centrePort),
    CENTRE_URL: centreUrl,
    CENTRE_SYSTEM_ID: 'vinh-danh-tests',
    CENTRE_SECRET: 'between-province-and-axis-in-tests',
    VINHDANH_URL: url,
    REDIS_URL: redisUrl,
    VAULT_PORT: String(vaultPort),
    VAULT_URL: `http://127.0.0.1:${vaultPort}`,
    VAULT_SECRET: 'between-api-and-vault-in-tests',
    BALLOT_DELAY_SECONDS: '0',
    ...options.env,
  };

  const start = async (part: Part, more: Record<string, string> = {}): Promise<void> => {
    const queues = part === 'worker' && options.workerQueues?.join(',');
    const child = spawn(process.execPath, [...HEAP, join(ROOT, 'dist/apps', part, 'src/main.js')], {
      cwd: ROOT,
      env: { ...env, ...(queues ? { WORKER_QUEUES: queues } : {}), ...more },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const keep = (chunk: Buffer) =>
      (written = (written + chunk.toString()).slice(-(options.keptOutput ?? 20_000)));
    child.stdout!.on('data', keep);
    child.stderr!.on('data', keep);
    running.set(part, child);
    if (part === 'api')
      await answers(
        `${url}/health/ready`,
        () => child.exitCode,
        () => written,
      );
    if (part === 'vault')
      await answers(
        `http://127.0.0.1:${vaultPort}`,
        () => child.exitCode,
        () => written,
      );
    if (part === 'centre-simulator')
      await answers(
        centreUrl,
        () => child.exitCode,
        () => written,
      );
  };
  const end = async (part: Part, signal: NodeJS.Signals): Promise<void> => {
    const child = running.get(part);
    running.delete(part);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((done) => child.once('exit', done));
    child.kill(signal);
    await gone;
  };

  const parts = options.parts ?? ['centre-simulator', 'worker', 'api'];
  const guests: ChildProcess[] = [];
  const stop = async () => {
    for (const guest of guests) guest.kill('SIGKILL');
    await Promise.all([...running.keys()].map((part) => end(part, 'SIGTERM')));
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  try {
    await Promise.all(parts.map((part) => start(part)));
  } catch (error) {
    // A part that never became ready must not leave the others running behind the test.
    await stop();
    throw error;
  }
  return {
    url,
    centreUrl,
    mode,
    database,
    dataDir,
    redisUrl,
    output: () => written,
    start,
    kill: (part) => end(part, 'SIGKILL'),
    alsoEnd: (child) => void guests.push(child),
    stop,
  };
}

/** Each service gets a Redis database of its own, so that test files do not hear each other's bells. */
let taken = 0;
function ownRedis(): string {
  const base = process.env.REDIS_URL;
  if (!base) return '';
  const url = new URL(base);
  url.pathname = `/${(Number(process.env.JEST_WORKER_ID ?? 1) - 1) * 50 + (taken++ % 50)}`;
  return url.toString();
}

async function answers(
  url: string,
  exit: () => number | null,
  output: () => string,
): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    const ok = await fetch(url).then(
      (r) => r.status < 500,
      () => false,
    );
    if (ok) return;
    if (exit() !== null || Date.now() > until)
      throw new Error(`${url} does not answer:\n${output()}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}

export async function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
