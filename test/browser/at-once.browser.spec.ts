import { Client, eventually, SAMPLE_PASSWORD, startService, type Service } from '@vinhdanh/testing';
import type { Browser, Locator } from 'playwright-core';
import { openBrowser, Person } from './open-browser.js';

const holds = (field: Locator, text: string): Promise<string> =>
  eventually(
    () => field.inputValue(),
    (value) => value === text,
  );
const ON_PAPER = { effectiveOn: '2025-01-15' };
const NAMES = ['Trần Văn Một (mẫu)', 'Trần Văn Hai (mẫu)', 'Trần Văn Ba (mẫu)'];
const TEXT = 'Báo cáo thành tích chưa có xác nhận của thủ trưởng đơn vị.';

interface Year {
  year: number;
  days: object[];
}

/** Several people at the same dossiers at the same time, and connections that break. */
describe('at once', () => {
  let service: Service;
  let browser: Browser;
  let specialist: Person;
  let second: Person;
  let api: Client;
  let link = '';
  const ids: string[] = [];

  beforeAll(async () => {
    [service, browser] = await Promise.all([
      startService({ parts: ['worker', 'api'] }),
      openBrowser(),
    ]);
    const [clerk, head, admin] = await Promise.all(
      ['clerk', 'unit', 'admin'].map((name) => Client.signIn(service.url, name)),
    );
    api = await Client.signIn(service.url, 'specialist');
    const opened = await admin!.done<{ id: string; link: string }>('/accounts', {
      username: 'specialist2',
      displayName: 'Chuyên viên thứ hai (mẫu)',
    });
    link = opened.link;
    await admin!.done(`/accounts/${opened.id}/grant-role`, {
      role: 'specialist',
      from: '2020-01-01',
    });
    const me = await clerk!.get<{ unitIds: string[] }>('/auth/me');
    const unitId = me.body.unitIds[0]!;
    const round = await api.done<{ id: string }>('/rounds', {
      title: 'Khen thưởng năm 2024',
      awards: ['provincial-certificate'],
      yearKind: 'calendar',
      meritFrom: '2024-01-01',
      meritTo: '2024-12-31',
      deadline: '2025-02-01',
      expectedUnits: [],
      effectiveOn: '2024-11-01',
    });
    const letter = { number: '1/TTr', date: '2025-01-10', signer: 'Nguyễn Văn Mẫu' };
    const draft = { roundId: round.id, unitId, kind: 'merit', level: 'province', letter };
    const { id } = await clerk!.done<{ id: string }>('/proposals', { ...draft, ...ON_PAPER });
    const paper = new FormData();
    paper.set('kind', 'letter');
    paper.set('file', new Blob(['%PDF-1.7 x']), 'to-trinh.pdf');
    await clerk!.upload(`/proposals/${id}/papers`, paper);
    const lines = NAMES.map((name) => ({
      subject: { name, synthetic: true },
      award: 'provincial-certificate',
      recipientKind: 'individual',
    }));
    const added = await clerk!.done<{ results: { id: string }[] }>(`/proposals/${id}/lines`, {
      lines,
      ...ON_PAPER,
    });
    ids.push(...added.results.map((one) => one.id));
    const { headers } = await head!.get(`/proposals/${id}`);
    const filed = await head!.post(`/proposals/${id}/file`, ON_PAPER, {
      'if-match': headers.get('etag')!,
    });
    expect(filed.status).toBe(200);
    for (const one of ids)
      await eventually(
        () => api.get<{ state: { status: string } }>(`/dossiers/${one}`),
        ({ body }) => body.state.status === 'checked',
      );
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  }, 30_000);

  it('lets the owner of a new account set the password by the link, once', async () => {
    const page = await browser.newPage();
    await page.goto(service.url + link);
    await page.getByLabel(/Mật khẩu mới/).fill(SAMPLE_PASSWORD);
    await page.getByLabel('Nhập lại mật khẩu').fill('khác');
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await page.getByText('Hai lần nhập không giống nhau.').waitFor();
    expect(page.url()).not.toContain('#');
    await page.getByLabel('Nhập lại mật khẩu').fill(SAMPLE_PASSWORD);
    await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
    await page.getByText('Đã đặt mật khẩu cho tài khoản specialist2').waitFor();
    await page.close();
    second = await Person.signIn(browser, service.url, 'specialist2');
    specialist = await Person.signIn(browser, service.url, 'specialist');
  }, 60_000);

  it('tells who was faster, keeps what was typed, and does nothing to a version unseen', async () => {
    const { page } = await openBoth(0);
    await page.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do').selectOption('paper-unclear');
    await dialog.getByLabel('Hạn bổ sung').fill('31/12/2098');
    await dialog.getByLabel('Nội dung gửi đơn vị').fill(TEXT);
    await dialog.getByLabel('Mục: Tóm tắt thành tích').check();
    const told = page.getByText(/Hồ sơ vừa được Chuyên viên thứ hai \(mẫu\) sửa lúc/);
    await change(second, 0);
    await dialog.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
    await told.waitFor();
    await specialist.shoot('two_editors');
    expect(await specialist.faults()).toEqual([]);
    expect(await dialog.getByLabel('Nội dung gửi đơn vị').inputValue()).toBe(TEXT);
  }, 60_000);

  it('writes over no other’s working calendar, also where the form came back after a reload', async () => {
    const admin = await Person.signIn(browser, service.url, 'admin');
    const board = await Client.signIn(service.url, 'board');
    const page = await admin.open('/lich?year=2026');
    await page.getByRole('button', { name: /lịch năm 2026$/ }).click();
    await page.getByLabel(/^Căn cứ/).fill('Thông báo của người chậm hơn');
    await page.getByLabel(/^Lý do sửa/).fill('Theo thông báo mới');
    const { items } = (await board.get<{ items: Year[] }>('/calendar-years')).body;
    const { days } = items.find(({ year }) => year === 2026)!;
    const faster = { year: 2026, days: days.slice(1), source: 'Thông báo mẫu', verified: true };
    await board.done('/calendar-years', { ...faster, reason: 'Sửa trước một bước' });
    await page.reload();
    await page.getByRole('button', { name: /lịch năm 2026$/ }).click();
    await holds(page.getByLabel(/^Căn cứ/), 'Thông báo của người chậm hơn');
    await page.getByRole('button', { name: 'Xem trước hạn bị đổi' }).click();
    await page.getByText(/Lịch làm việc vừa được .+ sửa lúc/).waitFor();
    const save = page.getByRole('button', { name: 'Công bố lịch', exact: true });
    await eventually(() => save.isDisabled(), Boolean);
    await admin.shoot('two_calendars');
    expect(await admin.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Tải bản mới' }).click();
    await page.getByRole('button', { name: 'Xem trước hạn bị đổi' }).click();
    // What the other dropped would come back: seen before it is entered.
    await page.getByText(/^Thêm: /).waitFor();
    await save.click();
    await page.getByText('theo thông báo chính thức').waitFor();
    await admin.context.close();
  }, 60_000);

  it('keeps a half-filled form over a reload, for this window only', async () => {
    const { page } = specialist;
    await specialist.open(`/ho-so/${ids[2]}`);
    await page.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
    await page.getByLabel('Nội dung gửi đơn vị').fill(TEXT);
    await specialist.open(`/ho-so/${ids[2]}`);
    await page.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
    await holds(page.getByLabel('Nội dung gửi đơn vị'), TEXT);
    const other = await second.open(`/ho-so/${ids[2]}`);
    await other.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
    expect(await other.getByLabel('Nội dung gửi đơn vị').inputValue()).toBe('');
  }, 60_000);

  it('sends once what was pressed without a connection and again with one', async () => {
    const { page, context } = specialist;
    await specialist.open(`/ho-so/${ids[2]}`);
    await page.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Lý do').selectOption('paper-unclear');
    await dialog.getByLabel('Hạn bổ sung').fill('31/12/2098');
    await dialog.getByLabel('Nội dung gửi đơn vị').fill(TEXT);
    await dialog.getByLabel('Mục: Tóm tắt thành tích').check();
    const send = dialog.getByRole('button', { name: 'Yêu cầu bổ sung' });
    const told = dialog.getByRole('alert');
    await context.setOffline(true);
    await send.click();
    await told.waitFor();
    expect(await told.textContent()).toContain('Máy chủ không trả lời');
    await specialist.shoot('offline');
    await context.setOffline(false);
    // Carried out, but its answer never arrives.
    const address = '**/api/v1/dossiers/*/return';
    await page.route(address, async (route) => {
      await route.fetch();
      await route.abort();
    });
    const lost = page.waitForEvent('requestfailed', (one) => one.url().endsWith('/return'));
    await send.click();
    await lost;
    await told.waitFor();
    const { body: now } = await api.get<{ state: { status: string } }>(`/dossiers/${ids[2]}`);
    expect(now.state.status).toBe('returned');
    await page.unroute(address);
    expect(await dialog.getByLabel('Nội dung gửi đơn vị').inputValue()).toBe(TEXT);
    await send.click();
    await dialog.waitFor({ state: 'hidden' });
    const trail = `/audit?stream=dossier:${ids[2]}&limit=100`;
    const { body } = await eventually(
      () => api.get<{ items: { type: string }[] }>(trail),
      (read) => read.body.items.some(({ type }) => type === 'dossier.returned'),
    );
    const returns = body.items.filter(({ type }) => type === 'dossier.returned');
    expect(returns).toHaveLength(1);
  }, 60_000);

  it('shows by itself what another does, without asking every second', async () => {
    const { page } = await openBoth(1);
    await page.waitForTimeout(1_500);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForTimeout(3_000);
    expect(asked.filter((path) => path === `/api/v1/dossiers/${ids[1]}`)).toEqual([]);
    await change(second, 1);
    // From when the service knows of it: two seconds, and more on a machine with other work.
    await page.getByText('Chờ trình ký').first().waitFor({ timeout: 10_000 });
  }, 60_000);

  /** Both look at one dossier. */
  async function openBoth(n: number): Promise<Person> {
    await specialist.open(`/ho-so/${ids[n]}`);
    await second.open(`/ho-so/${ids[n]}`);
    return specialist;
  }

  /** Somebody confirms a dossier at the screen. */
  async function change({ page }: Person, n: number): Promise<void> {
    await page.getByRole('button', { name: 'Đủ điều kiện', exact: true }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel(/Văn bản căn cứ/).fill('Luật Thi đua, khen thưởng 06/2022/QH15');
    await form.getByLabel(/Ngày văn bản/).fill('15/06/2022');
    await form.getByLabel(/Điều, khoản/).fill('Điều 26');
    await form.getByLabel(/Ghi chú/).fill('Đã đối chiếu hồ sơ giấy.');
    await form.getByRole('button', { name: 'Đủ điều kiện', exact: true }).click();
    await eventually(
      () => api.get<{ state: { status: string } }>(`/dossiers/${ids[n]}`),
      ({ body }) => body.state.status === 'ready',
    );
  }
});
