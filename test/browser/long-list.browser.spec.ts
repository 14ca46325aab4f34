import { Client, eventually, startService, type Service } from '@vinhdanh/testing';
import type { Browser, Response } from 'playwright-core';
import { Traffic } from './traffic.js';
import { openBrowser, Person } from './open-browser.js';

const ROWS = 5_000;
/** One row in a hundred and twenty-five names a form that does not exist. */
const BAD = ROWS / 125;
const FLAG = 'Cờ thi đua UBND tỉnh';
const KB = 1_000;

/** A list of five thousand at a unit's screen, and what a first visit costs. */
describe('a long list', () => {
  let service: Service;
  let browser: Browser;
  let clerk: Person;
  let letter = '';

  beforeAll(async () => {
    [service, browser] = await Promise.all([
      startService({ parts: ['worker', 'api'] }),
      openBrowser(),
    ]);
    const [board, drafter] = await Promise.all(
      ['specialist', 'clerk'].map((name) => Client.signIn(service.url, name)),
    );
    const me = await drafter!.get<{ unitIds: string[] }>('/auth/me');
    const unitId = me.body.unitIds[0]!;
    const round = await board!.done<{ id: string }>('/rounds', {
      title: 'Xét khen thưởng năm 2026',
      awards: ['provincial-flag'],
      yearKind: 'calendar',
      meritFrom: '2026-01-01',
      meritTo: '2026-12-31',
      deadline: '2099-12-31',
      expectedUnits: [unitId],
    });
    const paper = { number: '77/TTr', date: '2026-03-05', signer: 'Lê Văn Mẫu' };
    const draft = { roundId: round.id, unitId, kind: 'merit', level: 'province', letter: paper };
    letter = (await drafter!.done<{ id: string }>('/proposals', draft)).id;
    clerk = await Person.signIn(browser, service.url, 'clerk');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  }, 30_000);

  it('fetches at most 200 kB of script for the desk, and 350 kB for the widest table', async () => {
    const scripts = async (path: string): Promise<number> => {
      // A browser that was never here.
      const context = await browser.newContext();
      await context.addCookies(await clerk.context.cookies());
      const page = await context.newPage();
      const fetched: Response[] = [];
      page.on('response', (response) => fetched.push(response));
      const traffic = new Traffic(page);
      await page.goto(service.url + path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await traffic.quiet();
      const sizes = fetched
        .filter((one) => one.request().resourceType() === 'script')
        .map(async (one) => (await one.request().sizes()).responseBodySize);
      await context.close();
      return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    };
    const desk = await scripts('/');
    expect(desk).toBeGreaterThan(20 * KB);
    expect(desk).toBeLessThan(200 * KB);
    const queue = await scripts('/viec');
    console.log(JSON.stringify({ desk, queue }));
    expect(queue).toBeLessThan(350 * KB);
  }, 60_000);

  it('shows how far the dry run is, and the fault on the cell', async () => {
    const rows = Array.from({ length: ROWS }, (_, i) => {
      const form = i % 125 === 0 ? 'Huy hiệu' : FLAG;
      return `${i + 1};Tập thể mẫu số ${i + 1};${form};`;
    });
    const content = `STT;Tên tập thể;Danh hiệu/Hình thức;Ghi chú\r\n${rows.join('\r\n')}`;
    const page = await clerk.open(`/to-trinh/${letter}`);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({
        name: 'danh-sach-5000.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(content),
      });
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click({ timeout: 30_000 });
    await page.getByRole('progressbar').waitFor();
    // Others work on meanwhile.
    const other = await Person.signIn(browser, service.url, 'specialist');
    await other.open('/viec');
    await other.context.close();
    const found = `${ROWS - BAD} dòng dùng được, ${BAD} dòng có lỗi, tổng ${ROWS} dòng.`;
    await page.getByText(found).waitFor({ timeout: 60_000 });
    await page.getByLabel('Hiện').selectOption('bad');
    await page
      .getByText(/“Huy hiệu”/)
      .first()
      .waitFor();
    await clerk.shoot('clerk_long_list');
    expect(await clerk.faults()).toEqual([]);
  }, 120_000);

  it('adds the good rows with progress, keeps the others, and the letter counts them', async () => {
    const { page } = clerk;
    const add = `Thêm ${ROWS - BAD} dòng tốt ngay`;
    await page.getByRole('button', { name: add }).click();
    await page.getByRole('dialog').getByRole('button', { name: add }).click();
    await page.getByRole('progressbar').waitFor();
    const done = page.getByText(`Đã thêm ${ROWS - BAD} hồ sơ vào tờ trình.`);
    await done.waitFor({ timeout: 90_000 });
    await eventually(
      () => page.getByRole('button', { name: 'Sửa tại chỗ' }).count(),
      (count) => count === BAD,
    );
    const { body } = await (
      await Client.signIn(service.url, 'clerk')
    ).get<{ lines: object }>(`/proposals/${letter}`);
    expect(body.lines).toEqual({ draft: ROWS - BAD });
    await page.getByRole('link', { name: 'Về tờ trình' }).click();
    await page
      .getByText(/Tập thể mẫu số/)
      .first()
      .waitFor();
    expect(clerk.errors).toEqual([]);
  }, 150_000);
});
