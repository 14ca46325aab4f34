import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { roleAddress } from '@vinhdanh/infrastructure';

export interface TestDatabase {
  name: string;
  /** Address of the owner; the roles' addresses derive from it. */
  ownerUrl: string;
  apiUrl: string;
  workerUrl: string;
  drop(): Promise<void>;
}

/** A database of its own for one test file, cloned from the migrated template. */
export async function testDatabase(template = 'vd_template_empty'): Promise<TestDatabase> {
  const server = process.env.VD_TEST_OWNER_URL;
  if (!server)
    throw new Error('VD_TEST_OWNER_URL is not set: run through jest projects int or e2e');
  const name = `vd_t_${randomBytes(6).toString('hex')}`;
  await onServer(server, `create database ${name} template ${template}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const ownerUrl = url.toString();
  return {
    name,
    ownerUrl,
    apiUrl: roleAddress(ownerUrl, 'vd_api'),
    workerUrl: roleAddress(ownerUrl, 'vd_worker'),
    drop: () => onServer(server, `drop database if exists ${name} with (force)`),
  };
}

/** Two clones of one template at once are refused by Postgres for a moment: try again. */
async function onServer(url: string, sql: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    const client = new Client({ connectionString: url });
    await client.connect();
    try {
      await client.query(sql);
      return;
    } catch (error) {
      if ((error as { code?: string }).code !== '55006' || attempt > 50) throw error;
      await new Promise((done) => setTimeout(done, 100));
    } finally {
      await client.end();
    }
  }
}
