import { randomUUID } from 'node:crypto';
import { vietnamDay } from '@vinhdanh/domain';
import { connect } from 'node:net';
import { Client, type Answer } from '@vinhdanh/testing';
import { onWire, refused } from './refusals.js';
import { startApi, type RunningApi } from './running-api.js';

/** The bad-input table where it is about who calls, how often, and with which version. */
describe('bad callers and commands', () => {
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
  const register = (body: unknown, headers = {}) => admin.post('/organisations', body, headers);

  describe('the caller (rows 16–19)', () => {
    it.each([
      ['no token', {}],
      ['an unknown token', { authorization: `Bearer ${'x'.repeat(43)}` }],
      ['a malformed header', { authorization: 'Basic YTpi' }],
      ['an unknown cookie', { cookie: 'vd_session=abc' }],
    ])('401: %s', async (_, headers) => {
      const answer = await Client.anonymous(api.url).get('/auth/me', headers);
      refused(answer, 401, 'not-signed-in');
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    });

    it('401: wrong name and wrong password read alike', async () => {
      const ask = async (username: string) => {
        const answer = await Client.anonymous(api.url).post('/auth/tokens', {
          username,
          password: 'not the password',
        });
        refused(answer, 401, 'sign-in-refused');
        return { ...answer.body, traceId: '' };
      };
      expect(await ask('chair')).toEqual(await ask('nobody'));
    });

    it('403: a role that has no such right', async () => {
      const member = await api.as('member1');
      refused(await member.post('/organisations', organisation()), 403, 'not-allowed');
      refused(await member.get('/accounts'), 403, 'not-allowed');
      refused(await admin.get('/subjects?q=a'), 403, 'not-allowed');
    });

    it('404: a thing of another unit, with the very answer of a thing that is not there', async () => {
      const { items } = (await admin.get<{ items: { id: string }[] }>('/organisations?q=mau')).body;
      const school = items.find(async (o) => o.id);
      const specialist = await api.as('specialist');
      const made = await specialist.done<{ id: string }>('/subjects', {
        kind: 'collective',
        name: 'Tổ Hóa (mẫu)',
        unitId: school!.id,
        synthetic: true,
      });
      const stranger = await api.as('unit.huyen-ba-tri');
      const missing = randomUUID();
      const [hidden, none] = await Promise.all([
        stranger.get(`/subjects/${made.id}`),
        stranger.get(`/subjects/${missing}`),
      ]);
      refused(hidden!, 404, 'not-found');
      const blank = (a: Answer, id: string) =>
        JSON.stringify({ ...a.body, traceId: '' }).replace(id, 'id');
      expect(blank(hidden!, made.id)).toBe(blank(none!, missing));
      refused(
        await stranger.post('/subjects', { kind: 'family', name: 'A', unitId: school!.id }),
        404,
      );
    });

    it('403: a cookie from another site; the token in the header is not bound to a site', async () => {
      const signIn = await Client.anonymous(api.url).post('/auth/tokens', {
        username: 'board',
        password: 'mau-kiem-thu-2019',
      });
      const cookie = signIn.headers.get('set-cookie')!;
      expect(cookie).toMatch(/HttpOnly/);
      expect(cookie).toMatch(/SameSite=Strict/);
      const anyone = Client.anonymous(api.url);
      const post = (headers: object) =>
        anyone.post('/organisations', organisation(), { cookie: cookie.split(';')[0], ...headers });
      for (const headers of [
        { origin: 'https://elsewhere.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
      ])
        refused(await post(headers), 403, 'foreign-origin');
      expect((await post({ origin: api.url, 'sec-fetch-site': 'same-origin' })).status).toBe(201);
      expect((await post({})).status).toBe(201);
    });
  });

  describe('commands (rows 20–27)', () => {
    it('428: without a key, or with one that is none', async () => {
      for (const key of ['', ' ', 'x'.repeat(201)])
        refused(await register(organisation(), { 'idempotency-key': key }), 428, 'key-missing');
    });

    it('a repetition answers the same and says so', async () => {
      const [body, key] = [organisation(), { 'idempotency-key': randomUUID() }];
      const first = await register(body, key);
      const again = await register(body, key);
      expect([first.status, again.status]).toEqual([201, 201]);
      expect(again.body).toEqual(first.body);
      expect(first.headers.get('idempotency-replayed')).toBeNull();
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect(first.headers.get('etag')).toBe('"1"');
      refused(await register({ ...body, name: 'Khác (mẫu)' }, key), 422, 'key-reused');
      const reordered = Object.fromEntries(Object.entries(body).reverse());
      expect((await register(reordered, key)).status).toBe(201);
    });

    it('the same key many times at once does one thing', async () => {
      const [body, key] = [organisation(), { 'idempotency-key': randomUUID() }];
      const answers = await Promise.all(Array.from({ length: 8 }, () => register(body, key)));
      const statuses = answers.map((a) => a.status);
      expect(statuses.filter((s) => s !== 201 && s !== 409)).toEqual([]);
      expect(statuses).toContain(201);
      for (const busy of answers.filter((a) => a.status === 409)) {
        refused(busy, 409, 'command-still-running');
        expect(busy.headers.get('retry-after')).toBe('1');
      }
    });

    it('412: a version that is no longer the one, with the one that is', async () => {
      const { id } = await admin.done<{ id: string }>('/organisations', organisation());
      const amend = (version: string) =>
        admin.post(
          `/organisations/${id}/amend`,
          { from: '2020-01-01', name: 'Mới (mẫu)' },
          { 'if-match': version },
        );
      expect((await amend('"1"')).status).toBe(200);
      const stale = await amend('"1"');
      refused(stale, 412, 'version-stale');
      expect(stale.body.currentVersion).toBe(2);
      refused(await amend('"one"'), 400, 'if-match-malformed');
    });

    it('409: what the state does not allow', async () => {
      const body = organisation();
      await admin.done('/organisations', body);
      refused(await register(body), 409, 'organisation-code-taken');
    });

    it('422: a paper act of tomorrow', async () => {
      const effectiveOn = vietnamDay(new Date(Date.now() + 86_400_000 * 2));
      refused(await register(organisation({ effectiveOn })), 422);
      expect((await register(organisation({ effectiveOn: '2019-03-21' }))).status).toBe(201);
    });

    it('422: a body where none is read', async () => {
      const { items } = (await admin.get<{ items: { id: string }[] }>('/accounts?q=liaison')).body;
      refused(await admin.post(`/accounts/${items[0]!.id}/unlock`, { reason: 'x' }), 422);
      refused(await admin.post(`/accounts/${items[0]!.id}/unlock`), 409, 'not-locked');
    });
  });

  describe('the connection (rows 41–45)', () => {
    it('431: headers of more than 16 kB; 400: no HTTP at all', async () => {
      const long = `GET / HTTP/1.1\r\nhost: x\r\nx-a: ${'a'.repeat(20_000)}\r\n\r\n`;
      const answer = await onWire(api.port, long);
      expect(answer).toMatch(/^HTTP\/1.1 431/);
      expect(answer).toContain('application/problem+json');
      expect(await onWire(api.port, 'HELLO\r\n\r\n')).toMatch(/^HTTP\/1.1 400/);
    });

    it('408: a caller who never ends the head of the request', async () => {
      const socket = connect(api.port, '127.0.0.1');
      socket.write('GET / HTTP/1.1\r\nhost: x\r\nx-slow:');
      const got = await new Promise((done) => socket.once('data', (text) => done(String(text))));
      expect(got).toMatch(/^HTTP\/1.1 408/);
      socket.destroy();
    }, 20_000);

    it('429: too many wrong passwords for one name, and the right one waits, too', async () => {
      const anyone = Client.anonymous(api.url);
      const ask = (password: string) =>
        anyone.post('/auth/tokens', { username: 'numbering', password });
      for (let i = 0; i < 10; i += 1) refused(await ask('wrong'), 401);
      const answer = await ask('mau-kiem-thu-2019');
      refused(answer, 429, 'too-many-requests');
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await Client.signIn(api.url, 'office')).url).toBe(api.url);
    });

    it('says it in English to who asks for it', async () => {
      const answer = await admin.get('/nothing', { 'accept-language': 'en' });
      expect(answer.body.detail).toBe('Not found.');
      expect((await admin.get('/nothing')).body.detail).toBe('Không tìm thấy.');
    });

    it('carries the security headers on refusals and answers alike', async () => {
      for (const path of ['/auth/me', '/nothing']) {
        const { headers } = await admin.get(path);
        expect(headers.get('x-content-type-options')).toBe('nosniff');
        expect(headers.get('content-security-policy')).toContain("default-src 'self'");
        expect(headers.get('cache-control')).toBe('no-store');
        expect(headers.get('x-powered-by')).toBeNull();
      }
    });
  });
});
