import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SeedSampleAccounts } from '@vinhdanh/application';
import { numberKeyFile, readConfig, roleAddress } from '@vinhdanh/infrastructure';
import { testDatabase, type TestDatabase } from '@vinhdanh/testing';
import { Client } from 'pg';
import { keepNumberKey } from '../backup/number-key.js';
import { writeBackup } from '../backup/write-backup.js';
import { check, filePath } from '../fsck/check.js';
import { withApplication } from '../with-application.js';
import { restore } from './restore.js';

jest.setTimeout(120_000);

const root = mkdtempSync(join(tmpdir(), 'vd sao lưu '));
const from = join(root, 'cũ');
const backup = join(root, 'bản sao lưu.gz');
const KEY = `${'0123456789abcdef'.repeat(4)}\n`;
const content = randomBytes(700_000);
const sha256 = createHash('sha256').update(content).digest('hex');
let source: TestDatabase;

async function on<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What the database holds, as one comparable text per table. */
const contents = (url: string): Promise<unknown[]> =>
  on(url, async (client) => {
    const tables = ['vd_log_identity', 'vd_event', 'vd_stream', 'vd_log_pending', 'vd_credential'];
    const answers = [];
    for (const table of tables) {
      const rows = `select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum`;
      const { rows: found } = await client.query(`${rows}, count(*) as n from ${table} t`);
      answers.push([table, found[0]]);
    }
    return answers;
  });

/** An empty database of its own beside the source. */
async function emptyDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const name = `vd_r_${randomBytes(5).toString('hex')}`;
  const url = new URL(source.ownerUrl);
  await on(source.ownerUrl, (client) => client.query(`create database ${name}`));
  url.pathname = `/${name}`;
  return {
    url: url.toString(),
    drop: () =>
      on(source.ownerUrl, async (client) => {
        await client.query(`drop database ${name} with (force)`);
      }),
  };
}

beforeAll(async () => {
  source = await testDatabase();
  const config = { ...readConfig({}), dataDir: from };
  await withApplication(config, source.apiUrl, async (app) => {
    await app.get(SeedSampleAccounts).seed('sample', 'mật khẩu thử nghiệm', []);
  });
  mkdirSync(dirname(filePath(from, sha256)), { recursive: true });
  writeFileSync(filePath(from, sha256), content);
  writeFileSync(numberKeyFile(from), KEY);
  await writeBackup(source.ownerUrl, from, backup);
  keepNumberKey(from, backup);
});
afterAll(async () => {
  await source?.drop();
  rmSync(root, { recursive: true, force: true });
});

it('puts rows, files and numbering back as they were, and ends in a clean fsck', async () => {
  const target = await emptyDatabase();
  const to = join(root, 'mới');
  const restored = await restore(target.url, { dataDir: to, roleUrls: {} }, backup);
  expect(restored.files).toBe(1);
  expect(readFileSync(numberKeyFile(to), 'utf8')).toBe(KEY);
  expect(gunzipSync(readFileSync(backup)).includes(KEY.trim())).toBe(false);
  expect(await contents(target.url)).toEqual(await contents(source.ownerUrl));
  expect(readFileSync(filePath(to, sha256)).equals(content)).toBe(true);
  const last = `select coalesce(max(pos), 0) < nextval(pg_get_serial_sequence('vd_log_pending', 'pos')) as v from vd_log_pending`;
  expect(await on(target.url, async (c) => (await c.query(last)).rows[0].v)).toBe(true);
  await on(target.url, (c) =>
    expect(c.query('delete from vd_event')).rejects.toMatchObject({ code: '55000' }),
  );
  expect(await check(roleAddress(target.url, 'vd_ops'), to)).toBe(true);
  await expect(restore(target.url, { dataDir: to, roleUrls: {} }, backup)).rejects.toThrow(
    'in use',
  );
  await target.drop();
});

it.each([
  ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 400)],
  ['no backup at all', () => Buffer.from('chỉ là văn bản')],
])('a file that is %s leaves the database empty', async (_what, spoil) => {
  const target = await emptyDatabase();
  const spoilt = join(root, 'hỏng.gz');
  writeFileSync(spoilt, spoil(readFileSync(backup)));
  const attempt = restore(target.url, { dataDir: join(root, 'hỏng'), roleUrls: {} }, spoilt);
  await expect(attempt).rejects.toThrow('damaged');
  const events = `select case when to_regclass('vd_event') is null then 0 else 1 end as there`;
  const { there } = await on(target.url, async (c) => (await c.query(events)).rows[0]);
  if (there)
    await on(target.url, async (c) =>
      expect((await c.query('select 1 from vd_event')).rowCount).toBe(0),
    );
  await target.drop();
});

it('refuses to put a key over another one, before anything is written', async () => {
  const target = await emptyDatabase();
  const taken = join(root, 'có khóa');
  mkdirSync(taken);
  writeFileSync(numberKeyFile(taken), KEY.replace('0', '1'));
  const attempt = restore(target.url, { dataDir: taken, roleUrls: {} }, backup);
  await expect(attempt).rejects.toThrow('another key');
  expect(readFileSync(numberKeyFile(taken), 'utf8')).not.toBe(KEY);
  await target.drop();
});
