import { Client, ops, SAMPLE_PASSWORD, startService, type Service } from '@vinhdanh/testing';
import { vietnamDay } from '@vinhdanh/domain';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { foundCouncilBy } from './found-council.js';
import { openBrowser } from './open-browser.js';
import { act, Walk } from './walk.js';

const YEAR = Number(vietnamDay(new Date()).slice(0, 4));
/** Everybody without whom a dossier stops somewhere: user name, role, and the unit that files. */
const PEOPLE = [
  ['can.bo', 'unit-clerk', 'so-mau'],
  ['giam.doc', 'unit-head', 'so-mau'],
  ['chuyen.vien', 'specialist', ''],
  ['truong.ban', 'board-head', ''],
  ['uy.vien', 'council-member', ''],
  ['thu.ky', 'secretary', ''],
  ['chu.tich', 'chair', ''],
  ['van.phong', 'office', ''],
  ['van.thu', 'numbering-clerk', ''],
];
const SHEET = [
  'Tên đăng nhập;Họ và tên;Vai trò;Mã đơn vị;Tên đơn vị;Loại đơn vị;Mã cơ quan quản lý;Từ ngày;Đến ngày',
  ...PEOPLE.map(
    ([name, role, unit]) => `${name};Người mẫu ${name};${role};${unit};;;;01/01/${YEAR};`,
  ),
].join('\r\n');

/** From `init` to the first filed dossier, the way the console's own checklist leads. */
describe('an empty province', () => {
  let service: Service;
  let browser: Browser;
  let link = '';
  const walk = new Walk(() => ({ browser, service }));

  beforeAll(async () => {
    [service, browser] = await Promise.all([
      startService({ mode: 'province', parts: [] }),
      openBrowser(),
    ]);
    const opened = await ops(service, 'init', '--province', 'Tỉnh Mẫu', '--admin', 'quan.tri');
    expect(opened).toMatchObject({ code: 0 });
    link = /\S+\/one-time#\S+/.exec(opened.output)![0];
    await Promise.all([service.start('worker'), service.start('api')]);
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  }, 30_000);

  const checklist = async (): Promise<Page> => (await walk.as('quan.tri')).open('/buoc-dau');
  const stepAt = (page: Page, name: string) =>
    page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
  const isDone = (page: Page, name: string) =>
    stepAt(page, name).getByText('xong', { exact: true }).waitFor();

  walk.step(
    'lets its first administrator set a password by the link that was printed',
    async () => {
      const page = await browser.newPage();
      await page.goto(link);
      await page.getByLabel(/Mật khẩu mới/).fill(SAMPLE_PASSWORD);
      await page.getByLabel('Nhập lại mật khẩu').fill(SAMPLE_PASSWORD);
      await page.getByRole('button', { name: 'Đặt mật khẩu' }).click();
      await page.getByText('Đã đặt mật khẩu cho tài khoản quan.tri').waitFor();
      await page.close();
      const admin = await walk.as('quan.tri');
      await admin.page.getByText(/\d+ trên 10 bước đã xong/).waitFor();
      await walk.sound(admin, 'empty_desk');
      await admin.page.getByRole('link', { name: 'Từ tỉnh trống đến hồ sơ đầu tiên' }).click();
      await stepAt(admin.page, 'Mở đợt xét').getByText('chưa xong').waitFor();
      await walk.sound(admin, 'empty_first-steps');
    },
  );

  walk.step('gets a unit that files, by the form', async () => {
    const page = await checklist();
    await stepAt(page, 'Nhập danh sách đơn vị').getByText('chưa xong').waitFor();
    await page.getByRole('link', { name: 'Nhập danh sách đơn vị' }).click();
    await act(page, 'Thêm đơn vị', async () => {
      const form = page.getByRole('dialog');
      await form.getByLabel('Tên').fill('Sở Mẫu (mẫu)');
      await form.getByLabel('Mã').fill('so-mau');
      await form.getByLabel('Có từ ngày').fill(`01/01/${YEAR}`);
    });
    await page.getByRole('link', { name: 'Sở Mẫu (mẫu)' }).waitFor();
    await isDone(await checklist(), 'Nhập danh sách đơn vị');
  });

  walk.step('gets everybody’s account and role from one spreadsheet', async () => {
    const page = await checklist();
    await page.getByRole('link', { name: 'Mở tài khoản' }).click();
    await page.locator('input[type=file]').setInputFiles({
      name: 'tai-khoan.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(SHEET),
    });
    await page.getByText(`Sẽ mở ${PEOPLE.length} tài khoản`).waitFor();
    await walk.sound(await walk.as('quan.tri'), 'empty_accounts');
    await page.getByRole('button', { name: `Nạp ${PEOPLE.length} dòng tốt` }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải danh sách đường dẫn' }).click(),
    ]);
    const links = (await readFile(await download.path(), 'utf8')).matchAll(/#([\w-]+)/g);
    const anybody = Client.anonymous(service.url);
    for (const [, token] of links)
      await anybody.done('/auth/one-time-link', { token, password: SAMPLE_PASSWORD });
    const steps = await checklist();
    await isDone(steps, 'Mở tài khoản');
    await isDone(steps, 'Giao đủ các vai trò');
  });

  walk.step('announces the working calendar of the year', async () => {
    const page = await checklist();
    await page.getByRole('link', { name: 'Công bố lịch làm việc của năm' }).click();
    await page.getByRole('button', { name: `Công bố lịch năm ${YEAR}` }).click();
    await page.getByLabel(/^Căn cứ/).fill('Thông báo mẫu');
    const reason = page.getByLabel(/^Lý do sửa/);
    if (await reason.count()) await reason.fill('Theo thông báo chính thức (mẫu)');
    await page.getByRole('button', { name: 'Xem trước hạn bị đổi' }).click();
    await page.getByRole('button', { name: 'Công bố lịch', exact: true }).click();
    await page.getByText('theo thông báo chính thức').waitFor();
    await isDone(await checklist(), 'Công bố lịch làm việc của năm');
  });

  walk.step('has its council, and a round that the board opens', async () => {
    await foundCouncilBy(service.url, 'thu.ky', ['uy.vien']);
    const board = await walk.as('truong.ban');
    const page = await board.open('/dot-xet');
    await page.getByRole('link', { name: 'Mở đợt xét' }).click();
    await page.getByLabel('Tên đợt').fill(`Xét khen thưởng năm ${YEAR}`);
    await page.getByLabel('Thành tích từ ngày').fill(`01/01/${YEAR}`);
    await page.getByLabel('Thành tích đến ngày').fill(`31/12/${YEAR}`);
    await page.getByLabel('Hạn nộp').fill('31/12/2099');
    await page.getByLabel('Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh').check();
    await page.getByLabel('Đơn vị được mời: Gõ vài chữ của tên').fill('so mau');
    await page.getByLabel(/^Đơn vị được mời: \d+ đơn vị khớp/).selectOption('Sở Mẫu (mẫu)');
    await walk.sound(board, 'empty_round');
    await page.getByRole('button', { name: 'Mở đợt với 1 hình thức, 1 đơn vị' }).click();
    await page.getByRole('link', { name: `Xét khen thưởng năm ${YEAR}` }).waitFor();
    const steps = await checklist();
    await isDone(steps, 'Lập Hội đồng và danh sách thành viên');
    await isDone(steps, 'Mở đợt xét');
  });

  walk.step('has its first dossier: drafted by the clerk, filed by the head', async () => {
    const clerk = await walk.as('can.bo');
    const page = await clerk.open('/to-trinh/moi');
    await page.getByLabel('Đợt xét').selectOption({ index: 1 });
    await page.getByLabel('Số tờ trình').fill('1/TTr');
    await page.getByLabel('Họ tên người ký').fill('Nguyễn Văn Mẫu');
    await page.getByRole('button', { name: 'Lưu nháp và thêm người' }).click();
    await page.getByRole('heading', { name: 'Tờ trình 1/TTr' }).waitFor();
    const letter = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Thêm người hoặc tập thể' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Họ và tên hoặc tên tập thể').fill('Nguyễn Thị Mẫu (mẫu)');
    await form.getByLabel('Hình thức đề nghị').selectOption('provincial-certificate');
    await form.getByRole('button', { name: 'Thêm người hoặc tập thể' }).click();
    await page.getByRole('link', { name: 'Nguyễn Thị Mẫu (mẫu)' }).waitFor();
    await act(page, 'Trình thủ trưởng');
    await page.getByText('Chờ đơn vị duyệt').first().waitFor();
    const head = await walk.as('giam.doc');
    await head.open(letter);
    await act(head.page, 'Gửi hồ sơ');
    await head.page.getByRole('button', { name: 'Thu hồi' }).waitFor();
    const desk = await (await walk.as('chuyen.vien')).open('/viec');
    await desk.getByRole('link', { name: 'Nguyễn Thị Mẫu (mẫu)' }).waitFor();
    const steps = await checklist();
    await isDone(steps, 'Đơn vị lập tờ trình đầu tiên');
    await isDone(steps, 'Thủ trưởng đơn vị gửi hồ sơ');
    await walk.sound(await walk.as('quan.tri'), 'empty_filed');
  });

  it('leaves no script error behind', () => expect(walk.errors()).toEqual([]));
});
