import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CommandBus, QueryBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CommandRunner, newToken, Sessions, tokenHash } from '@vinhdanh/application';
import { accountDecider, accountIdOf, type Role } from '@vinhdanh/domain';
import {
  contextOf,
  foundTestProvince,
  testDatabase,
  units,
  type TestDatabase,
} from '@vinhdanh/testing';
import { createApi } from '../create-api.js';

const LETTER = { number: '12/TTr', date: '2019-01-10', signer: 'Nguyễn Văn A' };
const PDF = Buffer.from('%PDF-1.7 x');
const BIG = Buffer.concat([PDF, Buffer.alloc(20 * 1_048_576)]);

describe('letters over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let dataDir: string;
  let roundId: string;
  let clerk: string;
  let head: string;
  let stranger: string;

  beforeAll(async () => {
    database = await testDatabase();
    dataDir = await mkdtemp(join(tmpdir(), 'vd-http-'));
    app = await createApi({
      process: 'api',
      databaseUrl: database.apiUrl,
      dataDir,
      mode: 'sample',
      queue: { kind: 'postgres', url: database.apiUrl },
    });
    const get = <T>(port: abstract new (...args: never[]) => T): T =>
      app.get(port as never, { strict: false });
    roundId = await foundTestProvince({
      commands: get(CommandBus),
      queries: get(QueryBus),
      runner: get(CommandRunner),
      get,
    } as Parameters<typeof foundTestProvince>[0]);
    clerk = await signIn('thu-ky', 'unit-clerk', units.school);
    head = await signIn('hieu-truong', 'unit-head', units.school);
    stranger = await signIn('nguoi-la', 'unit-clerk', units.other);
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function signIn(username: string, role: Role, unitId: string): Promise<string> {
    const runner = app.get(CommandRunner, { strict: false });
    const accountId = accountIdOf(username);
    const open = { type: 'open', username, displayName: username } as const;
    await runner.run(accountDecider, accountId, open, contextOf('init'), {});
    const grant = { type: 'grant-role', role, unitId, from: '2010-01-01' } as const;
    await runner.run(accountDecider, accountId, grant, contextOf('init'), {});
    const token = newToken();
    const sessionId = randomUUID();
    await app
      .get(Sessions, { strict: false })
      .begin({ sessionId, accountId, tokenHash: tokenHash(token), ip: '::1', agent: 'test' });
    return token;
  }

  const call = async (
    token: string,
    method: 'GET' | 'POST',
    path: string,
    payload?: object | Buffer,
    headers: Record<string, string> = {},
  ) => {
    const answer = await app.inject({
      method,
      url: `/api/v1${path}`,
      payload,
      headers: {
        authorization: `Bearer ${token}`,
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        ...headers,
      },
    });
    return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
  };
  const draft = async () => {
    const body = {
      roundId,
      unitId: units.school,
      kind: 'merit',
      level: 'province',
      letter: LETTER,
    };
    const { body: answer } = await call(clerk, 'POST', '/proposals', {
      ...body,
      effectiveOn: '2019-01-15',
    });
    return String(answer.id);
  };
  const line = (name: string) => ({
    subject: { name },
    award: 'provincial-flag',
    recipientKind: 'collective',
  });
  const upload = (path: string, kind: string | undefined, file: Buffer | undefined) => {
    const boundary = 'vd-boundary';
    const part = (head: string, content: Buffer | string) => [
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
      Buffer.from(content),
      Buffer.from('\r\n'),
    ];
    const payload = Buffer.concat([
      ...(kind === undefined ? [] : part('name="kind"', kind)),
      ...(file ? part('name="file"; filename="../tờ trình.pdf"', file) : []),
      Buffer.from(`--${boundary}--\r\n`),
    ]);
    return call(clerk, 'POST', path, payload, {
      'content-type': `multipart/form-data; boundary=${boundary}`,
    });
  };

  it('drafts, fills and files a letter', async () => {
    const id = await draft();
    const lines = { lines: [line('Tổ Toán'), { ...line('Tổ Văn'), award: 'labour-order' }] };
    const added = await call(clerk, 'POST', `/proposals/${id}/lines`, lines);
    expect(added).toMatchObject({ status: 200, body: { ok: 1, failed: 1 } });
    expect(added.body.results[1]).toMatchObject({ code: 'award-not-in-round', index: 1 });
    expect(added.body.results[1].message).toContain('labour-order');

    const paper = await upload(`/proposals/${id}/papers`, 'letter', PDF);
    expect(paper).toMatchObject({
      status: 201,
      body: { paper: { kind: 'letter', name: 'tờ trình.pdf', mime: 'application/pdf' } },
    });
    const shown = await call(head, 'GET', `/proposals/${id}`);
    expect(shown.headers.etag).toBe('"2"');
    const file = { effectiveOn: '2019-01-15' };
    expect((await call(head, 'POST', `/proposals/${id}/file`, file)).status).toBe(428);
    const stale = await call(head, 'POST', `/proposals/${id}/file`, file, { 'if-match': '"1"' });
    expect(stale).toMatchObject({ status: 412, body: { currentVersion: 2 } });
    const filed = await call(head, 'POST', `/proposals/${id}/file`, file, { 'if-match': '"2"' });
    expect(filed).toMatchObject({ status: 200, body: { status: 'filed', version: 3 } });
    const receipt = await call(clerk, 'GET', `/proposals/${id}/receipt`);
    expect(receipt.body).toMatchObject({ filedOn: '2019-01-15', lineCount: 1 });
  });

  it('hides a letter from other units', async () => {
    const id = await draft();
    expect((await call(stranger, 'GET', `/proposals/${id}`)).status).toBe(404);
    const lines = { lines: [line('Tổ Lý')] };
    expect((await call(stranger, 'POST', `/proposals/${id}/lines`, lines)).status).toBe(404);
    expect((await call(stranger, 'GET', `/proposals/${randomUUID()}`)).status).toBe(404);
  });

  it('repeats an answer for the same key, and refuses another request under it', async () => {
    const id = await draft();
    const key = { 'idempotency-key': randomUUID() };
    const lines = { lines: [line('Tổ Hóa')] };
    const first = await call(clerk, 'POST', `/proposals/${id}/lines`, lines, key);
    const again = await call(clerk, 'POST', `/proposals/${id}/lines`, lines, key);
    expect(again.body.results[0].id).toBe(first.body.results[0].id);
    const other = { lines: [line('Tổ Sinh')] };
    expect((await call(clerk, 'POST', `/proposals/${id}/lines`, other, key)).status).toBe(422);
  });

  it.each([
    ['no kind', undefined, PDF, 422],
    ['a wrong kind', '../x', PDF, 422],
    ['no file', 'letter', undefined, 422],
    ['a program', 'letter', Buffer.from('MZ\u0000\u0001'), 415],
    ['more than 20 MB', 'letter', BIG, 413],
  ])('refuses an upload with %s', async (_, kind, file, status) => {
    const answer = await upload(`/proposals/${await draft()}/papers`, kind, file);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
  });

  it.each([
    ['/dossiers?cursor=eA.tampered', 400],
    ['/dossiers?limit=201', 422],
    ['/dossiers?sort=name', 422],
    ['/proposals?status=nonsense', 422],
    ['/dossiers/not-a-uuid', 404],
    [`/dossiers/${randomUUID()}?at=yesterday`, 422],
    ['/catalogue/awards?on=2019-02-30', 422],
    ['/catalogue/awards?on=2019-01-15', 200],
    ['/catalogue/editions', 200],
    ['/rounds', 200],
  ])('answers %s with %i', async (path, status) => {
    expect((await call(clerk, 'GET', path)).status).toBe(status);
  });

  it.each([
    ['a day that is none', { meritFrom: '2018-02-30' }],
    ['a hidden character', { subject: { name: 'Tổ\u202EToán' } }],
    ['an unknown field', { grade: 1 }],
    ['a number that is no number', { subject: { name: 'x', birthYear: '1990' } }],
  ])('refuses a line with %s', async (_, wrong) => {
    const lines = { lines: [{ ...line('Tổ Địa'), ...wrong }] };
    const answer = await call(clerk, 'POST', `/proposals/${await draft()}/lines`, lines);
    expect(answer.status).toBe(422);
    expect(answer.body.errors[0].pointer).toMatch(/^\/lines\/0/);
  });
});
