import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { roleAddress } from '@vinhdanh/infrastructure';
import { freePort, testDatabase } from '@vinhdanh/testing';
import { type Server, startDebianPostgres } from './debian-postgres.js';

jest.setTimeout(300_000);

const ROOT = resolve(__dirname, '../..');
const dataDir = mkdtempSync(join(tmpdir(), 'vd-by-hand-'));
const running: ChildProcess[] = [];
let server: Server;
let port: number;

/** What docker-compose.yml gives each process: its own role's address and nothing else. */
const envOf = (databaseUrl: string): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: databaseUrl,
  VINHDANH_DATA: dataDir,
  VINHDANH_MODE: 'province',
  PORT: String(port),
});

function run(file: string, args: string[], env: NodeJS.ProcessEnv): Promise<[number, string]> {
  const child = spawn(process.execPath, [join(ROOT, file), ...args], { cwd: ROOT, env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((done) => child.once('close', (code) => done([code ?? 1, said])));
}

const ops = (...args: string[]): Promise<[number, string]> =>
  run('bin/vinhdanh.cjs', args, envOf(server.ownerUrl));

async function until(what: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; !(await what());) {
    if (Date.now() > end) throw new Error(`not within a minute: ${what}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

beforeAll(async () => {
  port = await freePort();
  // Where Debian's server is missing, that of the other tests stands in for it.
  const other = async (): Promise<Server> => {
    const { ownerUrl, drop } = await testDatabase();
    return { ownerUrl, stop: drop };
  };
  server = (await startDebianPostgres()) ?? (await other());
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await server?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

it('runs as on a server: migrate, three processes under roles of their own, the first admin', async () => {
  expect(await ops('migrate')).toEqual([0, expect.stringContaining('up to date')]);
  for (const name of ['api', 'worker', 'vault'] as const) {
    const env = envOf(roleAddress(server.ownerUrl, `vd_${name}`));
    const main = join(ROOT, 'dist/apps', name, 'src/main.js');
    running.push(spawn(process.execPath, [main], { cwd: ROOT, env, stdio: 'ignore' }));
  }
  const healthy =
    (...args: string[]) =>
    async (): Promise<boolean> =>
      (await run('bin/healthy.cjs', args, envOf(server.ownerUrl)))[0] === 0;
  await until(healthy());
  await until(healthy('vault'));

  const [code, said] = await ops('init', '--province', 'Vĩnh Long', '--admin', 'quantri');
  expect([code, said]).toEqual([0, expect.stringMatching(/Vĩnh Long[\s\S]*quantri/)]);
  expect(await ops('fsck')).toEqual([0, expect.stringContaining('clean')]);
});

it('keeps sample accounts out of a real province', async () => {
  const env = { ...envOf(server.ownerUrl), VINHDANH_MODE: 'sample' };
  const [code, said] = await run(
    'bin/vinhdanh.cjs',
    ['init', '--province', 'X', '--admin', 'y'],
    env,
  );
  expect([code, said]).toEqual([1, expect.stringContaining('VINHDANH_MODE=province')]);
});

it('every process ends at once on SIGTERM', async () => {
  const begun = Date.now();
  const ends = running.map((child) => new Promise((done) => child.once('exit', done)));
  for (const child of running) child.kill('SIGTERM');
  await Promise.all(ends);
  expect(Date.now() - begun).toBeLessThan(20_000);
});
