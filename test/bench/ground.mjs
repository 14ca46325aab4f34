// One Postgres server for all contenders: the packaged one, started by the product itself, with
// its own settings and fsync on. Every run gets a fresh database, cloned from a prepared one.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inDist, library, productRequire, SAMPLE_PASSWORD } from './product.mjs';

export const SAMPLE = 'bench_sample';

/** Opens the server; `sample()` makes the migrated sample province once. */
export async function openGround() {
  const { startPostgres, runMigrations, readConfig } = library('infrastructure');
  const dataDir = mkdtempSync(join(tmpdir(), 'vd-bench-'));
  const server = await startPostgres({ dataDir });
  const address = (database) => {
    const url = new URL(server.ownerUrl);
    url.pathname = `/${database}`;
    return url.toString();
  };
  const onServer = (sql) => query(address('postgres'), sql);
  const databases = new Set();
  const create = async (name, template) => {
    await onServer(`create database ${name}${template ? ` template ${template}` : ''}`);
    databases.add(name);
    return address(name);
  };
  let sampled;
  const sample = async () => {
    const ownerUrl = await create(SAMPLE);
    await runMigrations(ownerUrl);
    const { seedSample } = productRequire(inDist('apps/ops/src/init/seed-sample.js'));
    const env = { ...process.env, DATABASE_URL: ownerUrl, VINHDANH_DATA: dataDir, REDIS_URL: '' };
    await seedSample(readConfig(env), ownerUrl, SAMPLE_PASSWORD);
  };
  return {
    dataDir,
    /** Of the server itself; a process of its own serves each connection. */
    pid: server.process.pid,
    /** e.g. "PostgreSQL 18.4". */
    version: (await query(address('postgres'), 'show server_version'))[0].server_version,
    create,
    sample: () => (sampled ??= sample()),
    drop: async (name) => {
      await onServer(`drop database if exists ${name} with (force)`);
      databases.delete(name);
    },
    /** Writes out what earlier runs left behind, so that the next one does not pay for it. */
    settle: () => onServer('checkpoint'),
    stop: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** One statement on a connection of its own. */
export async function query(url, sql, values) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows;
  } finally {
    await client.end();
  }
}
