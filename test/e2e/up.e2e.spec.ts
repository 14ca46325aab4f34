import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { identify, isAlive, type ProcessIdentity, type RunFile } from '@vinhdanh/infrastructure';
import { freePort } from '@vinhdanh/testing';

jest.setTimeout(300_000);

const ROOT = resolve(__dirname, '../..');
const OPS = join(ROOT, 'dist/apps/ops/src/main.js');
const root = mkdtempSync(join(tmpdir(), 'vd Vĩnh Long '));
const dataDir = join(root, 'dữ liệu');
let env: NodeJS.ProcessEnv;

interface Up {
  process: ChildProcess;
  output: () => string;
  /** Resolves to the exit code. */
  ended: Promise<number | null>;
}

/** Runs `vinhdanh up` until it prints its last line or ends. */
async function up(more: NodeJS.ProcessEnv = {}): Promise<Up> {
  const child = spawn(process.execPath, [OPS, 'up'], { cwd: ROOT, env: { ...env, ...more } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const ready = new Promise<void>((done) => {
    const look = (): void => (/^ready /m.test(output) ? done() : undefined);
    for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
  });
  await Promise.race([ready, ended]);
  return { process: child, output: () => output, ended };
}

const run = (): RunFile => JSON.parse(readFileSync(join(dataDir, 'run.json'), 'utf8'));
const isReady = async (): Promise<boolean> =>
  fetch(`http://127.0.0.1:${env['PORT']}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );

async function until(what: () => boolean | Promise<boolean>, ms: number): Promise<number> {
  const begun = Date.now();
  while (!(await what())) {
    if (Date.now() - begun > ms) throw new Error(`not within ${ms} ms: ${what}`);
    await new Promise((done) => setTimeout(done, 50));
  }
  return Date.now() - begun;
}

beforeAll(async () => {
  env = {
    ...process.env,
    PORT: String(await freePort()),
    VINHDANH_DATA: dataDir,
    VINHDANH_MODE: 'sample',
    DATABASE_URL: '',
  };
});
afterAll(async () => {
  rmSync(root, { recursive: true, force: true });
});

it('comes up with one command, survives every kill, and goes down with one signal', async () => {
  const first = await up();
  expect(first.output()).toContain(`ready http://127.0.0.1:${env['PORT']}`);
  expect(first.output()).toMatch(/\d\.\d s {2}khởi động PostgreSQL/);
  expect(await isReady()).toBe(true);

  // A crashed process comes back by itself.
  const api = run().children['api'];
  process.kill(api.pid, 'SIGKILL');
  await until(() => run().children['api'].pid !== api.pid, 3_000);
  await until(isReady, 30_000);

  // So does the database.
  process.kill(run().postgres!.process.pid, 'SIGKILL');
  await until(async () => !(await isReady()), 10_000);
  await until(isReady, 60_000);

  // Two on one folder would be one too many.
  const rival = await up({ PORT: String(await freePort()) });
  expect(await rival.ended).toBe(1);
  expect(rival.output()).toContain('already running');

  // The starter's death takes the processes along; the next start finds everything in order.
  const { children } = run();
  first.process.kill('SIGKILL');
  const second = await up();
  expect(second.output()).toContain('ready ');
  expect(Object.values(children).filter((one: ProcessIdentity) => isAlive(one))).toEqual([]);

  const processes = [...Object.values(run().children), run().postgres!.process];
  expect(processes.length).toBeGreaterThanOrEqual(4);
  second.process.kill('SIGTERM');
  expect(await second.ended).toBe(0);
  expect(processes.filter((one) => isAlive(one))).toEqual([]);
  expect(identify(second.process.pid!)).toBeUndefined();
});

describe('says in one sentence what is wrong', () => {
  const refused = async (more: NodeJS.ProcessEnv): Promise<string> => {
    const attempt = await up(more);
    expect(await attempt.ended).toBe(1);
    expect(attempt.output()).not.toMatch(/\n\s+at /);
    return attempt.output();
  };

  it('a port in use', async () => {
    const taken = createServer().listen(Number(env['PORT']), '127.0.0.1');
    expect(await refused({})).toContain(`port ${env['PORT']} is in use`);
    await new Promise((done) => taken.close(done));
  });
  it('a data folder that cannot be written', async () => {
    expect(await refused({ VINHDANH_DATA: '/proc/vd/data' })).toContain('cannot write');
  });
  it('the sample province as a real one', async () => {
    expect(await refused({ VINHDANH_MODE: 'province' })).toContain('sample accounts');
  });
  it('a wrong DATABASE_URL, without its password', async () => {
    const address = 'postgres://vd:geheim@127.0.0.1:1/vd';
    const said = await refused({ DATABASE_URL: address });
    expect(said).toContain('DATABASE_URL');
    expect(said).not.toContain('geheim');
  });
  it('a Redis that is not there', async () => {
    expect(await refused({ REDIS_URL: 'redis://127.0.0.1:1' })).toContain('REDIS_URL');
  });

  const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
  // Without redis-server this cannot be shown; in CI that is a failure.
  (hasRedis || process.env.CI ? it : it.skip)('a Redis that evicts', async () => {
    const port = await freePort();
    const args = ['--port', port, '--bind', '127.0.0.1', '--save', '', '--maxmemory', '50mb'];
    const policy = ['--maxmemory-policy', 'allkeys-lru', '--dir', root];
    const redis = spawn('redis-server', [...args, ...policy].map(String), { stdio: 'ignore' });
    const said = await until(
      () => spawnSync('redis-cli', ['-p', String(port), 'ping']).status === 0,
      10_000,
    ).then(() => refused({ REDIS_URL: `redis://127.0.0.1:${port}` }));
    redis.kill('SIGKILL');
    expect(said).toContain('noeviction');
  });
});
