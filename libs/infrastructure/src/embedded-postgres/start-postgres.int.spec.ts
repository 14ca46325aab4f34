import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { isAlive, signal, waitForEnd } from './process-identity.js';
import { type RunningPostgres, startPostgres } from './start-postgres.js';

jest.setTimeout(60_000);

const root = mkdtempSync(join(tmpdir(), 'vd Vĩnh Long thử nghiệm '));
const dataDir = join(root, 'dữ liệu');
let running: RunningPostgres | undefined;

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows[0]?.v;
  } finally {
    await client.end();
  }
}

afterAll(async () => {
  await running?.stop();
  rmSync(root, { recursive: true, force: true });
});

it('starts in a folder with spaces and Vietnamese letters, secrets readable by the owner alone', async () => {
  running = await startPostgres({ dataDir });
  expect(running.adopted).toBe(false);
  await ask(running.ownerUrl, "create table kho as select 'Bến Tre' as v");
  expect(await ask(running.ownerUrl, 'select v from kho')).toBe('Bến Tre');
  expect(statSync(join(dataDir, 'secret.json')).mode & 0o077).toBe(0);
});

it('adopts the server that is running already', async () => {
  const second = await startPostgres({ dataDir });
  expect(second.adopted).toBe(true);
  expect(second.process).toEqual(running?.process);
});

it('recovers after the server was killed', async () => {
  const killed = running!.process;
  signal(killed, 'SIGKILL');
  expect(await waitForEnd(killed, 5_000)).toBe(true);
  running = await startPostgres({ dataDir });
  expect(running.adopted).toBe(false);
  expect(await ask(running.ownerUrl, 'select v from kho')).toBe('Bến Tre');
});

it('removes a pid file whose number now belongs to another program', async () => {
  await running!.stop();
  const other = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], { stdio: 'ignore' });
  const pidFile = join(dataDir, 'postgres', 'postmaster.pid');
  writeFileSync(pidFile, `${other.pid}\n${join(dataDir, 'postgres')}\n1\n5432\n\n127.0.0.1\n`);
  running = await startPostgres({ dataDir });
  expect(running.process.pid).not.toBe(other.pid);
  expect(other.exitCode).toBeNull();
  other.kill('SIGKILL');
});

it('makes the cluster again after a start was killed half way', async () => {
  const half = join(root, 'nửa chừng');
  mkdirSync(join(half, 'postgres.new', 'base'), { recursive: true });
  const fresh = await startPostgres({ dataDir: half, temporary: true });
  expect(await ask(fresh.ownerUrl, 'select 1 as v')).toBe(1);
  await fresh.stop();
  expect(() => statSync(half)).toThrow();
});

it('says so when the secret is not that of the database, and leaves nothing running', async () => {
  await running!.stop();
  const secret = join(dataDir, 'secret.json');
  const kept = readFileSync(secret, 'utf8');
  rmSync(secret);
  await expect(startPostgres({ dataDir })).rejects.toThrow('secret.json');
  expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);
  writeFileSync(secret, kept);
  running = await startPostgres({ dataDir });
});

it('stops quickly although somebody is connected', async () => {
  const client = new Client({ connectionString: running!.ownerUrl });
  client.on('error', () => undefined);
  await client.connect();
  const begun = Date.now();
  await running!.stop();
  expect(Date.now() - begun).toBeLessThan(5_000);
  expect(isAlive(running!.process)).toBe(false);
  expect(readFileSync(join(dataDir, 'logs', 'postgres.log'), 'utf8')).toContain('shut down');
});
