import { Client, eventually, startService, type Service } from '@vinhdanh/testing';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, Person } from './open-browser.js';
import { act } from './walk.js';

const LIST = resolve(__dirname, '../../sample/ben-tre-2019/12-so-cong-thuong.xlsx');

/** Lets files go over the first such place; whether the page kept the browser from opening them. */
const dropped = (page: Page, place: string, names: string[]): Promise<boolean> =>
  page.evaluate(`(() => {
    const dataTransfer = new DataTransfer();
    for (const name of ${JSON.stringify(names)}) dataTransfer.items.add(new File(['x'], name));
    const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
    return !document.querySelector(${JSON.stringify(place)}).dispatchEvent(drop);
  })()`);

/** A unit's letter from an empty page to the specialist's desk, by mouse and keyboard only. */
describe('a unit files', () => {
  let service: Service;
  let browser: Browser;
  let clerk: Person;
  let letter = '';

  beforeAll(async () => {
    [service, browser] = await Promise.all([startService(), openBrowser()]);
    const board = await Client.signIn(service.url, 'board');
    const opened = await board.post('/rounds', {
      title: 'Xét khen thưởng năm 2026',
      awards: ['provincial-certificate', 'provincial-flag', 'government-flag'],
      yearKind: 'calendar',
      meritFrom: '2026-01-01',
      meritTo: '2026-12-31',
      deadline: '2099-12-31',
      expectedUnits: [],
    });
    expect(opened.status).toBe(201);
    clerk = await Person.signIn(browser, service.url, 'clerk.so-cong-thuong');
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await service?.stop();
  }, 30_000);

  it('keeps a half-written letter over a reload', async () => {
    const page = await clerk.open('/to-trinh/moi');
    await page.getByLabel('Số tờ trình').fill('45/TTr-SCT');
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await eventually(
      () => page.getByLabel('Số tờ trình').inputValue(),
      (value) => value === '45/TTr-SCT',
    );
  }, 60_000);

  it('drafts the letter and adds somebody by hand', async () => {
    const { page } = clerk;
    await page.getByLabel('Đợt xét').selectOption({ index: 1 });
    const date = page.getByLabel('Ngày ký');
    await date.fill('31/02/2026');
    await page.getByRole('button', { name: 'Lưu nháp và thêm người' }).click();
    expect(
      await date.evaluate((field) => (field as { validity?: { valid: boolean } }).validity?.valid),
    ).toBe(false);
    await date.fill('5/3/2026');
    await page.getByLabel('Họ tên người ký').fill('Lê Văn Mẫu');
    await page.getByRole('button', { name: 'Lưu nháp và thêm người' }).click();
    await page.getByRole('heading', { name: 'Tờ trình 45/TTr-SCT' }).waitFor();
    letter = new URL(page.url()).pathname;
    await page.getByText('05/03/2026', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Thêm người hoặc tập thể' }).click();
    await page.getByLabel('Họ và tên hoặc tên tập thể').fill('Nguyễn Thị Mẫu (mẫu)');
    await page.getByLabel('Hình thức đề nghị').selectOption('provincial-certificate');
    const dialog = page.getByRole('dialog');
    expect(await clerk.faults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Thêm người hoặc tập thể' }).click();
    await page.getByRole('link', { name: 'Nguyễn Thị Mẫu (mẫu)' }).waitFor();
  }, 60_000);

  it('corrects the line it has just added, and hands in a paper of the checklist', async () => {
    const { page } = clerk;
    await page.getByRole('link', { name: 'Nguyễn Thị Mẫu (mẫu)' }).click();
    await page.getByRole('button', { name: 'Sửa hồ sơ' }).click();
    const form = page.getByRole('dialog');
    const award = form.getByLabel('Hình thức đề nghị');
    // Chosen once the awards to choose from are there.
    await eventually(
      () => award.inputValue(),
      (value) => value === 'provincial-certificate',
    );
    await form.getByLabel('Tóm tắt thành tích').fill('Giữ vững chất lượng (mẫu)');
    await form.locator('.tree li').first().waitFor();
    expect(await clerk.faults()).toEqual([]);
    await clerk.shoot('clerk_amend');
    await form.getByRole('button', { name: 'Sửa hồ sơ' }).click();
    await page.getByText('Giữ vững chất lượng (mẫu)', { exact: true }).waitFor();
    await page.getByText('Còn thiếu').first().waitFor();
    const pdf = (name: string, text: string) => ({
      ...{ name, mimeType: 'application/pdf' },
      buffer: Buffer.from(`%PDF-1.4\n1 0 obj<</${text}>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`),
    });
    // Three at once: each goes by itself, and what one is refused for stops no other.
    await page
      .locator('input[data-paper=report]')
      .setInputFiles([
        pdf('bao-cao-thanh-tich.pdf', 'Type/Catalog'),
        { ...pdf('anh.exe', ''), buffer: Buffer.from('MZ (mẫu)') },
        pdf('phu-luc.pdf', 'Type/Catalog/Lang(vi)'),
      ]);
    await page.getByRole('link', { name: 'bao-cao-thanh-tich.pdf' }).waitFor();
    await page.getByText('anh.exe: chưa nộp được').waitFor();
    await page.getByRole('link', { name: 'phu-luc.pdf' }).waitFor();
    await clerk.shoot('clerk_papers');
    expect(await clerk.faults()).toEqual([]);
    await clerk.open(letter);
  }, 60_000);

  it('loads a spreadsheet after a dry run', async () => {
    const { page } = clerk;
    // Two lists at once are none; a file let go beside the place opens nothing.
    await dropped(page, '.drop', ['a.csv', 'b.csv']);
    await page.getByText('Mỗi lần một tệp: chưa nhận tệp nào.').waitFor();
    expect(await dropped(page, 'h1', ['a.csv'])).toBe(true);
    await page.locator('input[type=file]').setInputFiles(LIST);
    await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
    await page.getByText(/8 dòng dùng được, 0 dòng có lỗi/).waitFor();
    await clerk.shoot('clerk_import');
    expect(await clerk.faults()).toEqual([]);
    await page.getByRole('button', { name: 'Chỉ thêm khi mọi dòng đều đúng' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Chỉ thêm khi mọi dòng đều đúng' }).click();
    await page.getByText('Đã thêm 8 hồ sơ vào tờ trình.').waitFor();
    await page.getByRole('link', { name: 'Về tờ trình' }).click();
    await page.getByText('Đang xem 9 dòng').waitFor();
  }, 60_000);

  it('shows the limits, what is to be looked at, and the letter as it prints', async () => {
    const { page } = clerk;
    await page.getByRole('heading', { name: 'Chỉ tiêu, tỷ lệ' }).waitFor();
    await page.getByText('Tính cả các hồ sơ đang soạn trong tờ trình này.').waitFor();
    const meter = page.locator('.meter', { hasText: 'Cờ thi đua' }).first();
    expect(await meter.innerText()).toMatch(/đã dùng \d+, đang đề nghị \d+/);
    await page.getByRole('link', { name: 'Kiểm tra', exact: true }).click();
    await page.getByText(/Cần xem lại trước khi gửi|Đã đối chiếu \d+ hồ sơ/).waitFor();
    await page.getByRole('heading', { name: 'Hồ sơ còn thiếu' }).waitFor();
    expect(await clerk.faults()).toEqual([]);
    await clerk.shoot('clerk_check');
    await page.getByRole('link', { name: 'Xem bản in' }).click();
    const sheet = page.frameLocator('iframe');
    await sheet.getByText('BẢN XEM TRƯỚC – CHƯA GỬI').waitFor();
    expect(await sheet.locator('body').innerText()).toContain('Số: 45/TTr-SCT');
    expect(await sheet.locator('body').innerText()).toContain('Lê Văn Mẫu');
    await clerk.shoot('clerk_preview');
    await page.getByRole('link', { name: 'Người, tập thể' }).click();
  }, 60_000);

  it('weighs the record beside the form, and finds who is known already', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: 'Thêm người hoặc tập thể' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Họ và tên hoặc tên tập thể').fill('Nguyễn Thị Mẫu');
    await dialog.getByLabel('Hình thức đề nghị').selectOption('provincial-certificate');
    await dialog.getByText('Điều kiện và còn thiếu gì').waitFor();
    await dialog.locator('.tree li').first().waitFor();
    await dialog.getByRole('button', { name: 'Chọn Nguyễn Thị Mẫu (mẫu)' }).click();
    await dialog.getByText('Đã chọn từ hệ thống').waitFor();
    await clerk.shoot('clerk_nominee');
    expect(await clerk.faults()).toEqual([]);
    await dialog.getByRole('button', { name: 'Bỏ chọn' }).click();
    await dialog.getByLabel('Họ và tên hoặc tên tập thể').fill('');
    await dialog.getByRole('button', { name: 'Hủy' }).click();
  }, 60_000);

  it('signs in again over the page when the session has ended, and loses nothing', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: 'Thêm người hoặc tập thể' }).click();
    await page.getByLabel('Họ và tên hoặc tên tập thể').fill('Trần Văn Mẫu (mẫu)');
    await page.getByLabel('Hình thức đề nghị').selectOption('provincial-certificate');
    await clerk.context.clearCookies();
    const form = page.getByRole('dialog').filter({ hasText: 'Họ và tên hoặc tên tập thể' });
    await form.getByRole('button', { name: 'Thêm người hoặc tập thể' }).click();
    await page.getByText('Phiên làm việc đã hết hạn').waitFor();
    await clerk.shoot('clerk_expired');
    await page.getByLabel('Mật khẩu').fill('mau-kiem-thu-2019');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByText('Phiên làm việc đã hết hạn').waitFor({ state: 'hidden' });
    expect(await page.getByLabel('Họ và tên hoặc tên tập thể').inputValue()).toBe(
      'Trần Văn Mẫu (mẫu)',
    );
    await form.getByRole('button', { name: 'Thêm người hoặc tập thể' }).click();
    await page.getByRole('link', { name: 'Trần Văn Mẫu (mẫu)' }).waitFor();
  }, 60_000);

  it('goes to the head, who files it; the specialist finds ten dossiers', async () => {
    const { page } = clerk;
    await page.getByRole('button', { name: 'Trình thủ trưởng' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Trình thủ trưởng' }).click();
    await page.getByText('Chờ đơn vị duyệt').first().waitFor();
    const head = await Person.signIn(browser, service.url, 'unit.so-cong-thuong');
    await head.open(letter);
    await head.page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await head.page.getByRole('dialog').getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await head.page.getByRole('button', { name: 'Thu hồi' }).waitFor();
    const specialist = await Person.signIn(browser, service.url, 'specialist');
    const desk = await specialist.open('/viec');
    await desk.getByText('Đang xem 10 dòng').waitFor();
    expect([...clerk.errors, ...head.errors, ...specialist.errors]).toEqual([]);
  }, 60_000);

  it('answers a return with what changes in sight; the specialist sees before and after', async () => {
    const specialist = await Person.signIn(browser, service.url, 'specialist');
    const desk = await specialist.open('/viec');
    await desk.getByRole('link', { name: 'Trần Văn Mẫu (mẫu)' }).click();
    await desk.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
    const asking = desk.getByRole('dialog');
    await asking.getByLabel('Lý do').selectOption('data-wrong');
    await asking.getByLabel('Nội dung gửi đơn vị').fill('Nêu rõ kết quả năm 2026.');
    await asking.getByLabel('Mục: Tóm tắt thành tích').check();
    await asking.getByLabel('Hạn bổ sung').fill('31/12/2098');
    await asking.getByRole('button', { name: 'Yêu cầu bổ sung' }).click();
    await desk.getByRole('heading', { name: /Yêu cầu bổ sung, hạn 31\/12\/2098/ }).waitFor();
    const at = new URL(desk.url()).pathname;

    const page = await clerk.open(at);
    await page.getByText('Nêu rõ kết quả năm 2026.').first().waitFor();
    await page.getByRole('button', { name: 'Gửi bổ sung' }).click();
    const answering = page.getByRole('dialog');
    await answering.getByText('Tóm tắt thành tích: chưa sửa gì').waitFor();
    await answering.getByLabel('Tóm tắt thành tích').fill('Hoàn thành vượt mức năm 2026');
    await answering.locator('ins', { hasText: 'vượt mức năm 2026' }).waitFor();
    await clerk.shoot('clerk_answers');
    expect(await clerk.faults()).toEqual([]);
    await answering.getByRole('button', { name: 'Gửi bổ sung' }).click();
    await answering.waitFor({ state: 'hidden' });

    await specialist.open(at);
    await desk.getByRole('heading', { name: /Đơn vị đã bổ sung lúc/ }).waitFor();
    await desk.locator('ins', { hasText: 'vượt mức năm 2026' }).first().waitFor();
    await specialist.shoot('specialist_diff');
    expect([...clerk.errors, ...specialist.errors]).toEqual([]);
  }, 60_000);

  it('drafts its own decision, puts it right and withdraws it, with its own people alone', async () => {
    const page = await clerk.open('/quyet-dinh');
    const title = 'Quyết định của sở (mẫu)';
    await act(page, 'Lập dự thảo', async () => {
      const form = page.getByRole('dialog');
      // What goes to the centre is no matter of a department.
      expect(await form.getByLabel('Loại văn bản').count()).toBe(0);
      await form.getByLabel('Của đơn vị').selectOption({ index: 1 });
      await form.getByLabel('Trích yếu').fill('Quyết định cũ (mẫu)');
    });
    await page.getByRole('link', { name: 'Quyết định cũ (mẫu)' }).click();
    await act(page, 'Sửa dự thảo', async () => {
      await page.getByRole('dialog').getByLabel('Trích yếu').fill(title);
      await page
        .getByRole('dialog')
        .getByLabel('Căn cứ pháp lý')
        .fill('Luật (mẫu)\n\nQuy chế (mẫu)');
    });
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText('Luật (mẫu); Quy chế (mẫu)').waitFor();
    await clerk.shoot('clerk_own_act');
    expect([await clerk.faults(), await clerk.overflow()]).toEqual([[], 0]);
    const at = new URL(page.url()).pathname;

    const buttonsOf = async (who: string): Promise<string[]> => {
      const person = await Person.signIn(browser, service.url, who);
      const seen = await person.open(at);
      const all = await seen.locator('.page-head').getByRole('button').allInnerTexts();
      await person.shoot(`${who.replace('.', '_')}_own_act`);
      await person.context.close();
      return all;
    };
    expect(await buttonsOf('unit.so-cong-thuong')).toContain('Ký');
    expect(await buttonsOf('board')).not.toContain('Duyệt dự thảo');
    await act(page, 'Rút dự thảo');
    await page.getByText('Đã rút').first().waitFor();
    expect(clerk.errors).toEqual([]);
  }, 60_000);
});
