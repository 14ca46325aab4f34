import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandBus } from '@nestjs/cqrs';
import {
  AddRecords,
  ApplicationModule,
  FindSubjectsHandler,
  SealNumbers,
  SubjectHistories,
  SubjectViews,
  type EntryInput,
} from '@vinhdanh/application';
import { privateHash, seal, type JsonObject } from '@vinhdanh/domain';
import { contextOf, testViewer } from '@vinhdanh/testing';
import { Client } from 'pg';
import { roleAddress } from '../config/index.js';
import { InfrastructureModule } from '../infrastructure.module.js';
import { migrations } from './index.js';
import { runMigrations } from './run-migrations.js';

jest.setTimeout(60_000);

const NUMBER = '083080001234';
const NAME = 'Đặng Thị Số Trần';

/** A subject as the release before this migration wrote it: number and hash in the clear. */
describe('a register of the release before', () => {
  const name = `vd_t_old_${randomUUID().slice(0, 8)}`;
  const server = process.env.VD_TEST_OWNER_URL ?? '';
  const ownerUrl = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  const dataDir = mkdtempSync(join(tmpdir(), 'vd-old-'));
  const id = randomUUID();
  let owner: Client;

  beforeAll(async () => {
    await on(server, (client) => client.query(`create database ${name}`));
    const own = migrations.findIndex(({ name: one }) => one.startsWith('LifelongRecord'));
    const before = migrations.slice(0, own);
    await runMigrations(ownerUrl, { upTo: before.map((one) => one.name) });
    owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    await writeOld(owner, id);
    await runMigrations(ownerUrl);
  });
  afterAll(async () => {
    await owner.end();
    await on(server, (client) => client.query(`drop database ${name} with (force)`));
    rmSync(dataDir, { recursive: true, force: true });
  });

  const start = (folder: string): Promise<INestApplicationContext> =>
    NestFactory.createApplicationContext(
      {
        module: class Started {},
        imports: [
          InfrastructureModule.with({
            process: 'test',
            databaseUrl: roleAddress(ownerUrl, 'vd_api'),
            dataDir: folder,
            mode: 'sample',
            queue: { kind: 'postgres', url: ownerUrl },
          }),
          ApplicationModule,
        ],
      },
      { logger: false, abortOnError: false },
    );
  const text = async (table: string): Promise<string> =>
    JSON.stringify((await owner.query(`select * from ${table}`)).rows);

  it('is found and sorted as before, without having been written anew', async () => {
    const { rows } = await owner.query(
      'select root_id, sort_key, number_kind, keys from vd_subject',
    );
    expect(rows).toEqual([
      {
        root_id: id,
        sort_key: 'tra~~n\t1\td~a~ng thi so~ tra~~n\t5541',
        number_kind: 'personal-number',
        keys: expect.arrayContaining(['dang', 'tran', '=d~a~ng5']),
      },
    ]);
  });

  it('has its numbers enciphered, and nothing in the clear is left', async () => {
    const app = await start(dataDir);
    expect(await text('vd_event_private')).toContain(NUMBER);
    expect(await app.get(SealNumbers).seal()).toBe(1);
    expect(await app.get(SealNumbers).seal()).toBe(0);
    for (const table of ['vd_event', 'vd_event_private', 'vd_subject', 'vd_stream'])
      expect(await text(table)).not.toContain(NUMBER);
    const handler = app.get(FindSubjectsHandler, { strict: false });
    const query = { filter: { q: NUMBER }, limit: 5, viewer: { scope: { kind: 'all' } } };
    expect((await handler.execute(query as never)).items).toMatchObject([{ id, name: NAME }]);
    expect(await app.get(SubjectViews).plainNumbers(5)).toEqual([]);
    const entry: EntryInput = {
      entry: { kind: 'rating', fact: { year: 2019, rating: 'good' }, words: {} },
    };
    const by = testViewer('specialist', 'specialist');
    const command = new AddRecords(id, [entry], by, contextOf('specialist'));
    await app.get(CommandBus).execute(command);
    expect((await app.get(SubjectHistories).of([id])).get(id)).toMatchObject({
      sex: 'male',
      ratings: [{ year: 2019, grade: 'declared' }],
    });
    await app.close();
  });

  it('keeps the key where only its owner reads it, and refuses another one', async () => {
    const file = join(dataDir, 'number.key');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(JSON.stringify((await owner.query('select * from vd_subject')).rows)).not.toContain(
      readFileSync(file, 'utf8').trim(),
    );
    const elsewhere = mkdtempSync(join(tmpdir(), 'vd-other-'));
    await expect(start(elsewhere)).rejects.toThrow('number.key');
    rmSync(elsewhere, { recursive: true, force: true });
  });
});

async function on<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function writeOld(owner: Client, id: string): Promise<void> {
  const eventId = randomUUID();
  const body: JsonObject = { name: NAME, birthYear: 1980, sex: 'male', personalNumber: NUMBER };
  const data = { kind: 'individual', unitId: 'u1', unitLine: ['u1'], synthetic: false };
  const salt = '00112233445566778899aabbccddeeff';
  const at = '2026-01-02T03:04:05.000Z';
  const sealed = seal({
    logId: (await owner.query('select log_id from vd_log_identity')).rows[0].log_id,
    eventId,
    stream: `subject:${id}`,
    version: 1,
    type: 'subject.registered',
    schemaVersion: 1,
    data,
    meta: { actor: 'old', recordedAt: at, commandId: eventId, correlationId: eventId },
    private: { subjectId: id, body },
    salt,
  });
  expect(sealed.text).toContain(privateHash(salt, body));
  await owner.query(
    `insert into vd_event (event_id, stream, version, type, recorded_at, envelope, leaf_hash)
     values ($1, $2, 1, 'subject.registered', $3, $4, decode($5, 'hex'))`,
    [eventId, `subject:${id}`, at, sealed.text, sealed.leafHash],
  );
  await owner.query(`insert into vd_event_private values ($1, $2, decode($3, 'hex'), $4)`, [
    eventId,
    id,
    salt,
    body,
  ]);
  await owner.query(
    `insert into vd_stream (stream, kind, version, prior, state) values ($1, 'subject', 1, 0, $2)`,
    [`subject:${id}`, { status: 'registered', ...data }],
  );
  const plain = createHash('sha256').update(`personal-number\u0000${NUMBER}`).digest('hex');
  await owner.query(
    `insert into vd_subject (subject_id, version, kind, name, name_key, birth_year, sex, unit_id,
       unit_line, number_hash) values ($1, 1, 'individual', $2, 'dang thi so tran', 1980, 'male',
       'u1', '{u1}', $3)`,
    [id, NAME, plain],
  );
}
