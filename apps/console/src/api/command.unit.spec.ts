// A screen's file; only the language is of interest here.
jest.mock('../words/language', () => ({ chosenLanguage: () => 'vi' }), { virtual: true });
import { ask, command, commands, upload } from './client';

interface Sent {
  path: string;
  headers: Record<string, string>;
  body: unknown;
}
const KEY = expect.stringMatching(/^[0-9a-f-]{36}$/) as string;
const sent: Sent[] = [];
const last = (): Sent => sent.at(-1)!;

beforeAll(() => {
  jest.spyOn(globalThis, 'fetch').mockImplementation((path, init) => {
    const { headers, body } = init as { headers: Record<string, string>; body?: unknown };
    sent.push({
      ...{ path: String(path), headers },
      body: typeof body === 'string' ? (JSON.parse(body) as unknown) : body,
    });
    return Promise.resolve(new Response('{"id":"1","version":2}'));
  });
});
afterAll(() => jest.restoreAllMocks());

describe('a command at an address', () => {
  it('fills the address, and sends body, version and key', async () => {
    const cells = { 'Họ tên': 'A' };
    await command('/imports/{id}/rows/{row}/mend', { id: 'a/b', row: 3 }, { cells }, 7);
    expect(last()).toMatchObject({ path: '/api/v1/imports/a%2Fb/rows/3/mend', body: { cells } });
    expect(last().headers).toMatchObject({ 'if-match': '"7"', 'idempotency-key': KEY });
  });

  it('takes a body first where nothing is to be filled, and a key of its own without one', async () => {
    await command('/notices/read-all');
    const first = last();
    await command('/notices/read-all');
    expect([first.path, first.body]).toEqual(['/api/v1/notices/read-all', {}]);
    expect(first.headers['idempotency-key']).not.toBe(last().headers['idempotency-key']);
    expect(first.headers).not.toHaveProperty('if-match');
  });

  it('goes by its verb on one thing', async () => {
    await commands('/dossiers/{id}', { id: '1' }, 4)('hold', { matter: 'm', since: '2026-01-01' });
    expect(last()).toMatchObject({
      path: '/api/v1/dossiers/1/hold',
      headers: { 'if-match': '"4"', 'idempotency-key': KEY },
      body: { matter: 'm', since: '2026-01-01' },
    });
  });

  it('is asked without a key where nothing is recorded, and takes files', async () => {
    const set = { code: 'x' };
    await ask('/criteria-sets/{code}/preview', { code: 'x' }, { set, example: {} });
    expect(last()).toMatchObject({ path: '/api/v1/criteria-sets/x/preview', body: { set } });
    expect(last().headers).not.toHaveProperty('idempotency-key');
    const form = new FormData();
    await upload('/dossiers/{id}/attach-paper', { id: '1' }, form);
    expect([last().path, last().body]).toEqual(['/api/v1/dossiers/1/attach-paper', form]);
    expect(last().headers).not.toHaveProperty('content-type');
  });
});
