import { randomUUID } from 'node:crypto';
import { vietnamDay } from '@vinhdanh/domain';
import { Client, SAMPLE_PASSWORD } from '@vinhdanh/testing';
import { startApi, type RunningApi } from './running-api.js';

interface Account {
  id: string;
  username: string;
  roles: { role: string }[];
}

/** Accounts from opening to locking, as an administrator and their owners meet them. */
describe('accounts', () => {
  let api: RunningApi;
  let admin: Client;
  const today = vietnamDay(new Date());

  beforeAll(async () => {
    api = await startApi();
    admin = await api.as('admin');
  }, 60_000);
  afterAll(() => api?.stop(), 30_000);

  const account = async (username: string): Promise<Account> => {
    const { body } = await admin.get<{ items: Account[] }>(`/accounts?q=${username}`);
    return body.items.find((item) => item.username === username)!;
  };
  const tokenOf = (link: string): string => link.split('#')[1]!;
  const setPassword = (link: string, password: string) =>
    Client.anonymous(api.url).post('/auth/one-time-link', { token: tokenOf(link), password });

  it('are opened by the administrator, given a role, and sign in with their own password', async () => {
    const opened = await admin.done<{ id: string; link: string }>('/accounts', {
      username: 'kiem-toan',
      displayName: 'Kiểm toán viên (mẫu)',
      validTo: '2099-12-31',
    });
    expect((await setPassword(opened.link, 'ngắn')).status).toBe(422);
    expect((await setPassword(opened.link, 'một mật khẩu dài')).status).toBe(200);
    expect((await setPassword(opened.link, 'một mật khẩu khác')).status).toBe(410);
    const owner = await Client.signIn(api.url, 'kiem-toan', 'một mật khẩu dài');
    expect((await owner.get('/auth/me')).body).toMatchObject({ scope: 'none', roles: [] });
    expect((await owner.get('/subjects?q=a')).status).toBe(403);
    const grant = { role: 'auditor', from: today };
    await admin.done(`/accounts/${opened.id}/grant-role`, grant);
    expect((await owner.get('/auth/me')).body).toMatchObject({ scope: 'all' });
    expect((await owner.get('/subjects?q=a')).status).toBe(200);
    await admin.done(`/accounts/${opened.id}/set-validity`, { to: '2020-01-01' });
    expect((await owner.get('/auth/me')).status).toBe(401);
    await expect(Client.signIn(api.url, 'kiem-toan', 'một mật khẩu dài')).rejects.toThrow('401');
  });

  it('end every other sign-in when the password changes, and every one when it is reset', async () => {
    const [here, there] = [
      await Client.signIn(api.url, 'secretary'),
      await Client.signIn(api.url, 'secretary'),
    ];
    const list = await here.get<{ items: { id: string; current: boolean }[] }>('/auth/sign-ins');
    expect(list.body.items.map((s) => s.current).sort()).toEqual([false, true]);
    const wrong = { current: 'not it at all', next: 'mật khẩu mới 1' };
    expect((await here.post('/auth/password', wrong)).status).toBe(422);
    const [change, key] = [{ ...wrong, current: SAMPLE_PASSWORD }, randomUUID()];
    const headers = { 'idempotency-key': key };
    expect((await here.post('/auth/password', change, headers)).status).toBe(200);
    const again = await here.post('/auth/password', change, headers);
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
    expect((await there.get('/auth/me')).status).toBe(401);
    expect((await here.get('/auth/me')).status).toBe(200);
    const { id } = await account('secretary');
    const { link } = await admin.done<{ link: string }>(`/accounts/${id}/reset-password`);
    expect((await here.get('/auth/me')).status).toBe(401);
    expect((await setPassword(link, SAMPLE_PASSWORD)).status).toBe(200);
    await Client.signIn(api.url, 'secretary');
  });

  it('sign out, and end one other sign-in', async () => {
    const [here, there] = [
      await Client.signIn(api.url, 'liaison'),
      await Client.signIn(api.url, 'liaison'),
    ];
    const list = await here.get<{ items: { id: string; current: boolean }[] }>('/auth/sign-ins');
    const other = list.body.items.find((s) => !s.current)!.id;
    const stranger = await Client.signIn(api.url, 'member3');
    expect((await stranger.send('DELETE', `/auth/sign-ins/${other}`)).status).toBe(404);
    expect((await here.send('DELETE', `/auth/sign-ins/${other}`)).status).toBe(204);
    expect((await there.get('/auth/me')).status).toBe(401);
    expect((await here.send('DELETE', '/auth/tokens/current')).status).toBe(204);
    expect((await here.get('/auth/me')).status).toBe(401);
  });

  it('lend a role for some days, and only one that is held', async () => {
    const chair = await Client.signIn(api.url, 'chair');
    const [me, member] = [await account('chair'), await account('member2')];
    const days = { to: member.id, from: today, to_date: '2099-01-01' };
    const path = `/accounts/${me.id}/delegate`;
    expect((await chair.post(path, { role: 'secretary', ...days })).status).toBe(409);
    expect((await (await api.as('member1')).post(path, { role: 'chair', ...days })).status).toBe(
      404,
    );
    await chair.done(path, { role: 'chair', ...days });
    const deputy = await Client.signIn(api.url, 'member2');
    const { body } = await deputy.get<{ roles: object[] }>('/auth/me');
    expect(body.roles).toContainEqual(
      expect.objectContaining({ role: 'chair', delegatedBy: me.id }),
    );
  });

  it('are shown who may act for them, by which paper, and what they passed on', async () => {
    const clerk = await api.as('clerk');
    const mine = await clerk.get<{ accountId: string; unitIds: string[] }>('/auth/me');
    type People = { items: { id: string; username: string }[] };
    const found = await clerk.get<People>('/accounts/colleagues?q=');
    expect(found.body.items.map(({ username }) => username)).toContain('unit');
    expect(found.body.items.map(({ username }) => username)).not.toContain('chair');
    const to = found.body.items.find(({ username }) => username === 'unit')!.id;
    await clerk.done(`/accounts/${mine.body.accountId}/delegate`, {
      ...{ role: 'unit-clerk', unitId: mine.body.unitIds[0], to },
      ...{ from: today, to_date: '2099-01-01', document: '12/GUQ' },
    });
    const path = `/accounts/${mine.body.accountId}/delegations`;
    const given = { role: 'unit-clerk', document: '12/GUQ', from: today, to: '2099-01-01' };
    expect((await clerk.get<{ items: object[] }>(path)).body.items).toEqual([
      expect.objectContaining({
        ...given,
        by: expect.objectContaining({ id: mine.body.accountId }),
      }),
    ]);
    const head = await api.as('unit');
    const received = await head.get<{ items: object[] }>(`/accounts/${to}/delegations`);
    expect(received.body.items).toEqual([expect.objectContaining(given)]);
    expect((await head.get(path)).status).toBe(404);
    expect((await admin.get(path)).status).toBe(200);
    // Of somebody absent the administrator finds and records it; nobody else may ask about another.
    const absent = `/accounts/colleagues?q=&for=${mine.body.accountId}`;
    expect((await admin.get<People>(absent)).body.items).toEqual(found.body.items);
    expect((await head.get(absent)).status).toBe(404);
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect((await admin.get(`/accounts/colleagues?q=&for=${nobody}`)).status).toBe(404);
  });

  it('keep filters of their own, so many and no more', async () => {
    const [clerk, head] = [await api.as('clerk'), await api.as('unit')];
    const keep = (name: string, query = 'status=draft') =>
      clerk.post('/saved-views', { place: 'dossiers', name, query });
    expect((await keep('Bản nháp')).status).toBe(204);
    expect((await keep('Bản nháp', 'status=filed')).status).toBe(204);
    const list = async (by: Client) =>
      (await by.get<{ items: object[] }>('/saved-views?place=dossiers')).body.items;
    expect(await list(clerk)).toEqual([{ name: 'Bản nháp', query: 'status=filed' }]);
    expect(await list(head)).toEqual([]);
    for (let n = 1; n < 30; n += 1) await keep(`Bộ lọc ${n}`);
    expect((await keep('Một nữa')).body).toMatchObject({ code: 'too-many-saved-views' });
    expect((await keep('Bản nháp', 'status=returned')).status).toBe(204);
    expect((await clerk.get('/saved-views?place=../x')).status).toBe(422);
  });

  it('get what stands on the screen as a workbook', async () => {
    const clerk = await api.as('clerk');
    const table = { name: 'ho-so', labels: ['Tên'], rows: [['=1+1'], ['Trần Văn Mẫu']] };
    const written = await clerk.post('/exports/table', table);
    expect(written.status).toBe(200);
    expect(written.headers.get('content-type')).toContain('spreadsheetml');
    expect((await clerk.post('/exports/table', { ...table, rows: [[1]] })).status).toBe(422);
  });

  it('hear that something changed, and what, as far as it is theirs', async () => {
    const clerk = await api.as('clerk');
    expect((await Client.anonymous(api.url).get('/live')).status).toBe(401);
    const heard = await clerk.hear('/live?after=-1');
    expect(heard).toMatch(/^event: changed\nid: \d+\ndata: /);
    expect(heard).not.toContain('"account"');
    expect(await admin.hear('/live?after=-1')).toMatch(/"all":true|"topic":"account"/);
    // Work that no event tells of, to who may look at it; whether it is there is nobody else's affair.
    const stranger = `import:${randomUUID()}`;
    expect(await admin.hear(`/live?watch=queues,${stranger}`)).toContain(
      '"topics":[{"topic":"queues"}]',
    );
    expect(await clerk.hear(`/live?watch=queues,${stranger}`)).toContain('"topics":[]');
    expect((await clerk.get('/live?watch=dossier:1')).status).toBe(422);
  });

  it('come from a spreadsheet together with their units, good rows at once', async () => {
    const csv = [
      'Tên đăng nhập,Họ và tên,Vai trò,Mã đơn vị,Tên đơn vị,Loại đơn vị,Mã cơ quan quản lý',
      'lan,Nguyễn Thị Lan (mẫu),unit-clerk,truong-moi,Trường mới (mẫu),school,so-giao-duc-va-dao-tao',
      'lan,Nguyễn Thị Lan (mẫu),unit-head,truong-moi,,,',
      'sai,,unit-clerk,truong-moi,,,',
      'ba,Ba (mẫu),unit-clerk,khong-co,,,',
    ].join('\r\n');
    const form = new FormData();
    form.set('file', new Blob([csv]), 'tai-khoan.csv');
    const tried = () =>
      admin.upload<{ results: object[]; ok: number }>('/accounts/import/check', form);
    expect((await tried()).body).toMatchObject({
      ok: 2,
      failed: 2,
      results: [
        { row: 2, account: 'opens', unit: 'registers', grant: 'grants', faults: [] },
        { row: 3, unitName: 'Trường mới (mẫu)', role: 'unit-head', faults: [] },
        { row: 4, ok: false, faults: [{ code: 'name-missing', message: 'Thiếu họ tên.' }] },
        { row: 5, ok: false, faults: [{ code: 'no-such-organisation' }] },
      ],
    });
    // A trial leaves nothing behind.
    expect(await account('lan')).toBeUndefined();
    const answer = await admin.upload<{
      ok: number;
      failed: number;
      results: { row: number; ok: boolean; link?: string; code?: string; message?: string }[];
    }>('/accounts/import', form);
    expect(answer.body).toMatchObject({ ok: 2, failed: 2 });
    const [first, second, third, fourth] = answer.body.results;
    expect([first!.ok, second!.ok, second!.link]).toEqual([true, true, undefined]);
    expect([third!.code, fourth!.code]).toEqual(['name-missing', 'no-such-organisation']);
    expect(third!.message).toBe('Thiếu họ tên.');
    expect((await tried()).body.results[0]).toMatchObject({
      account: 'there',
      unit: 'there',
      grant: 'held',
    });
    await setPassword(first!.link!, SAMPLE_PASSWORD);
    const lan = await Client.signIn(api.url, 'lan');
    const me = await lan.get<{ roles: { role: string }[]; unitIds: string[] }>('/auth/me');
    expect(me.body.roles.map((r) => r.role).sort()).toEqual(['unit-clerk', 'unit-head']);
    const unit = await lan.get<{ line: string[] }>(`/organisations/${me.body.unitIds[0]}`);
    expect(unit.body.line).toHaveLength(3);
  });
});
