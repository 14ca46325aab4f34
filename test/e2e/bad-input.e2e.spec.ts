import { randomUUID } from 'node:crypto';
import type { Client } from '@vinhdanh/testing';
import { onWire, pointers, refused } from './refusals.js';
import { startApi, type RunningApi } from './running-api.js';

/** The rows of the bad-input table (reliability note, section 3) that these endpoints can meet. */
describe('bad input', () => {
  let api: RunningApi;
  let admin: Client;

  beforeAll(async () => {
    api = await startApi();
    admin = await api.as('admin');
  }, 60_000);
  afterAll(() => api?.stop(), 30_000);

  const organisation = (over: object = {}) => ({
    code: `don-vi-${randomUUID().slice(0, 8)}`,
    name: 'Đơn vị (mẫu)',
    kind: 'school',
    from: '2019-01-01',
    ...over,
  });
  const raw = (body: string | Buffer, headers: Record<string, string> = {}) =>
    admin.send('POST', '/organisations', body as string, {
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      ...headers,
    });
  const register = (body: unknown, headers = {}) => admin.post('/organisations', body, headers);

  describe('the body (rows 1–11)', () => {
    it.each([
      ['cut short', '{"code":"x"'],
      ['no JSON', 'code=x'],
      ['a key twice', '{"code":"a","code":"b"}'],
      ['NUL', '{"code":"a\\u0000"}'],
      ['a lone surrogate', '{"name":"\\ud800"}'],
      ['invalid UTF-8', Buffer.from('{"name":"\xff"}', 'latin1')],
      ['overlong UTF-8', Buffer.from('{"name":"\xc0\xaf"}', 'latin1')],
    ])('400: %s', async (_, body) => refused(await raw(body), 400));

    it.each([
      ['text/plain', 415],
      ['application/x-www-form-urlencoded', 415],
      ['application/json; charset=utf-16', 415],
      ['application/json; charset=UTF-8', 422],
      ['multipart/form-data; boundary=x', 415],
      ['nonsense', 415],
    ])('content type %s: %i', async (type, status) =>
      refused(await raw('{}', { 'content-type': type }), status),
    );

    it('413: more than a megabyte', async () => {
      const answer = await raw(JSON.stringify({ name: 'x'.repeat(1_100_000) }));
      refused(answer, 413, 'body-too-large');
      expect(answer.headers.get('connection')).toBe('close');
    });

    it.each([
      ['nested too deep', `{"a":${'['.repeat(40)}${']'.repeat(40)}}`],
      ['an array too long', `{"a":[${'0,'.repeat(1000)}0]}`],
      ['a number beyond all bounds', '{"from":1e400}'],
      ['an integer that would be rounded', '{"from":9007199254740993}'],
      ['__proto__', '{"__proto__":{"admin":true}}'],
      ['constructor', '{"constructor":{"prototype":{}}}'],
    ])('422: %s', async (_, body) => refused(await raw(body), 422, 'body-not-valid'));

    it('422 names each wrong field', async () => {
      const answer = await register({
        ...organisation({ name: 7, kind: 'moon', from: '2019-02-30' }),
        synthetic: 'yes',
        admin: true,
      });
      refused(answer, 422, 'body-not-valid');
      expect(pointers(answer).sort()).toEqual([
        '/admin whitelistValidation',
        '/from isDay',
        '/kind isIn',
        '/name isPlainText',
        '/synthetic isBoolean',
      ]);
    });

    it('422: nothing at all, a list, a word', async () => {
      for (const body of ['', '{}', '[]', '"x"', 'null', '7']) refused(await raw(body), 422);
    });

    it('422: too long for its field', async () =>
      refused(await register(organisation({ name: 'x'.repeat(301) })), 422));

    it.each(['\u202eABC', 'A\u200bB', 'A\u0007B', 'A\nB', 'A\ufeffB'])(
      '422: hidden or turning characters in a name (%j)',
      async (name) => {
        const answer = await register(organisation({ name }));
        refused(answer, 422);
        expect(pointers(answer)).toEqual(['/name isPlainText']);
      },
    );

    it('brings accents to one form', async () => {
      const name = 'Trường Trần Đại Nghĩa (mẫu)';
      const body = organisation({ name: name.normalize('NFD') });
      const { id } = await admin.done<{ id: string }>('/organisations', body);
      expect((await admin.get(`/organisations/${id}`)).body).toMatchObject({ name });
    });
  });

  describe('the address (rows 12–15)', () => {
    it.each([
      '/organisations/not-a-uuid',
      '/organisations/..%2f..%2fetc%2fpasswd',
      '/organisations/%2e%2e',
      '/organisations/%00',
      `/organisations/${'a'.repeat(500)}`,
      `/organisations/${randomUUID()}`,
      '/organisations/%',
      '/no-such-thing',
      '/',
    ])('404: %s', async (path) => refused(await admin.get(path), 404, 'not-found'));

    it.each([
      ['PUT', '/organisations', 'GET, HEAD, POST'],
      ['DELETE', '/accounts', 'GET, HEAD, POST'],
      ['PATCH', `/subjects/${randomUUID()}`, 'GET, HEAD'],
      ['GET', '/auth/password', 'POST'],
    ])('405: %s %s', async (method, path, allow) => {
      const answer = await admin.send(method, path);
      refused(answer, 405, 'method-not-allowed');
      expect(answer.headers.get('allow')).toBe(allow);
    });

    it('405: TRACE, whatever the address', async () => {
      for (const path of ['/api/v1/organisations', '/no-such-thing'])
        expect(await onWire(api.port, `TRACE ${path} HTTP/1.1\r\nhost: x\r\n\r\n`)).toMatch(
          /^HTTP\/1.1 405/,
        );
    });

    it.each([
      '/organisations?colour=red',
      '/organisations?limit=201',
      '/organisations?limit=-1',
      '/organisations?limit=1e3x',
      '/organisations?q=a&q=b',
      '/organisations?on=yesterday',
      '/subjects?kind=nobody',
      '/auth/me?x=1',
    ])('422: %s', async (path) => {
      const who = path.startsWith('/subjects') ? await api.as('specialist') : admin;
      refused(await who.get(path), 422, 'query-not-valid');
    });

    it('400: a cursor that is not one of this list', async () => {
      const { body } = await admin.get<{ nextCursor: string }>('/accounts?limit=2');
      expect((await admin.get(`/accounts?limit=2&cursor=${body.nextCursor}`)).status).toBe(200);
      for (const cursor of ['nonsense', `${body.nextCursor}x`, 'YQ.YQ'])
        refused(await admin.get(`/accounts?limit=2&cursor=${cursor}`), 400, 'cursor-not-valid');
      refused(await admin.get(`/accounts?q=z&cursor=${body.nextCursor}`), 400);
    });
  });
});
