import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { type DatabaseRole, roleAddress } from '../config/index.js';
import { type RunningPostgres, startPostgres } from '../embedded-postgres/index.js';
import { TABLE_RIGHTS } from './rights.js';
import { runMigrations } from './run-migrations.js';

jest.setTimeout(90_000);

let server: RunningPostgres;
let owner: Client;

// A server of its own: roles belong to the whole server, and this suite changes them.
beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'vd-migrations-'));
  server = await startPostgres({ dataDir, temporary: true });
  await runMigrations(server.ownerUrl);
  owner = new Client({ connectionString: server.ownerUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await server?.stop();
});

async function as<T>(
  role: DatabaseRole,
  work: (client: Client) => Promise<T>,
  units?: string,
): Promise<T> {
  const options = units === undefined ? undefined : `-c vd.units=${units}`;
  const client = new Client({ connectionString: roleAddress(server.ownerUrl, role), options });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const count = async (client: Client, table: string): Promise<number> =>
  Number((await client.query(`select count(*) as n from ${table}`)).rows[0].n);

it('does nothing the second time', async () => {
  expect(await runMigrations(server.ownerUrl)).toEqual([]);
});

it('gives every table a line in the list of rights', async () => {
  const { rows } = await owner.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace
      and relkind in ('r', 'p')`,
  );
  expect(rows.map((row) => row.name).filter((name) => !(name in TABLE_RIGHTS))).toEqual([]);
});

describe('rights', () => {
  const refused = { code: '42501' };

  it.each(['vd_api', 'vd_worker'] as const)('%s cannot change the log', async (role) => {
    await as(role, async (client) => {
      await expect(client.query("update vd_event set type = 'x'")).rejects.toMatchObject(refused);
      await expect(client.query('delete from vd_event_private')).rejects.toMatchObject(refused);
      await expect(client.query('truncate vd_event')).rejects.toMatchObject(refused);
      await expect(client.query('create table mine (a int)')).rejects.toMatchObject(refused);
    });
  });

  it('only the worker sequences', async () => {
    await as('vd_api', async (client) => {
      await expect(client.query('delete from vd_log_pending')).rejects.toMatchObject(refused);
      const entry = "insert into vd_log_entry values (0, '00000000-0000-0000-0000-000000000000')";
      await expect(client.query(entry)).rejects.toMatchObject(refused);
    });
    await as('vd_worker', (client) => client.query('delete from vd_log_pending'));
  });

  it('the vault has its own schema and nothing else; nobody else has it', async () => {
    await as('vd_vault', async (client) => {
      await client.query('create table vault.proof (a int); drop table vault.proof');
      await expect(client.query('select 1 from vd_event')).rejects.toMatchObject(refused);
    });
    for (const role of ['vd_api', 'vd_worker', 'vd_ops'] as const)
      await as(role, (client) =>
        expect(client.query('create table vault.x (a int)')).rejects.toMatchObject(refused),
      );
  });

  it('even the owner cannot change an event without taking the trigger off', async () => {
    await owner.query(
      `insert into vd_event (event_id, stream, version, type, recorded_at, envelope, leaf_hash)
       values (gen_random_uuid(), 'round:1', 1, 'round.opened', now(), '{}', sha256(''))`,
    );
    await expect(owner.query('delete from vd_event')).rejects.toMatchObject({ code: '55000' });
  });
});

describe('row security', () => {
  beforeAll(() =>
    owner.query(`
insert into vd_subject (subject_id, root_id, version, kind, unit_line) values
  ('s1', 's1', 1, 'individual', '{school,district}'), ('s2', 's2', 1, 'individual', '{other}'),
  ('s3', 's3', 1, 'individual', '{}')`),
  );
  const seen = (units?: string) => as('vd_api', (client) => count(client, 'vd_subject'), units);

  it('shows nothing when no scope is set', async () => expect(await seen()).toBe(0));
  it('shows the lines of the unit and of its subordinates', async () => {
    expect(await seen('district')).toBe(1);
    expect(await seen('school,other')).toBe(2);
    expect(await seen('stranger')).toBe(0);
  });
  it('shows everything to the full scope, to the worker and to ops', async () => {
    expect(await seen('*')).toBe(3);
    expect(await as('vd_worker', (client) => count(client, 'vd_subject'))).toBe(3);
    expect(await as('vd_ops', (client) => count(client, 'vd_subject'))).toBe(3);
  });
  it('lets the api write with full scope', async () => {
    const upsert = `insert into vd_subject (subject_id, root_id, version, kind) values ('s1', 's1', 1, 'x')
      on conflict (subject_id) do update set version = 2`;
    await as('vd_api', (client) => client.query(upsert), '*');
  });
});

it('refuses a database that is newer than the program', async () => {
  await owner.query(
    "insert into vd_migration (timestamp, name) values (9e12, 'Future9000000000000')",
  );
  await expect(runMigrations(server.ownerUrl)).rejects.toThrow('newer than this program');
  await owner.query("delete from vd_migration where name like 'Future%'");
});

it('refuses the address of a role', async () => {
  const api = roleAddress(server.ownerUrl, 'vd_api');
  await expect(runMigrations(api)).rejects.toThrow('not a role');
});

it('sets the password again when the owner got a new one', async () => {
  const url = new URL(server.ownerUrl);
  await owner.query("alter role vd_owner password 'another'");
  url.password = 'another';
  await runMigrations(url.toString());
  const client = new Client({ connectionString: roleAddress(url.toString(), 'vd_api') });
  await client.connect();
  await client.end();
});
