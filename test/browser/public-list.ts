import { Client } from '@vinhdanh/testing';
import type { Browser, Page } from 'playwright-core';
import { heroAppraised } from './hero-line.js';
import type { Person } from './open-browser.js';
import { act } from './walk.js';

const TITLE = 'Danh sách lấy ý kiến tháng này (mẫu)';
const SAID = 'Nhân dân trong ấp đồng tình (mẫu).';

/** The specialist hangs a line out, anybody says something without an account, the board deals with it. */
export async function publicList(browser: Browser, specialist: Person, board: Person) {
  const page = await specialist.open('/cong-khai-danh-sach');
  await page.getByRole('link', { name: 'Mở danh sách công khai' }).click();
  await page
    .getByRole('row')
    .filter({ hasText: 'Võ Thị Khen (mẫu)' })
    .first()
    .getByRole('checkbox')
    .check();
  await page.getByRole('button', { name: 'Công khai (1)' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Tên danh sách').fill(TITLE);
  await form.getByRole('button', { name: 'Công khai (1)' }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  // The days of the law must be over before anybody may take it down.
  expect(await page.getByRole('button', { name: 'Kết thúc công khai' }).isDisabled()).toBe(true);
  const at = new URL(page.url()).pathname;

  const anybody = await browser.newPage();
  await anybody.goto(`${specialist.url}/cong-khai`);
  const list = anybody.locator('section', { hasText: TITLE });
  await list.getByLabel('Ý kiến về').selectOption({ index: 1 });
  await list.getByLabel('Nội dung ý kiến').fill(SAID);
  await list.getByLabel('Họ và tên của bạn').fill('Người góp ý mẫu');
  await list.getByLabel('Số điện thoại').fill('0900000000');
  await list.getByRole('button', { name: 'Gửi ý kiến' }).click();
  const thanks = anybody.getByText('Đã nhận ý kiến. Mã tra cứu của bạn:');
  const receipt = (await thanks.innerText()).split(': ')[1]!;
  await lookUp(anybody, receipt, 'đang xem xét.');

  const desk = await board.open(at);
  await desk.getByText(SAID).waitFor();
  await desk.getByText('Người góp ý mẫu').waitFor();
  await desk.getByRole('button', { name: 'Xử lý ý kiến' }).click();
  const handling = desk.getByRole('dialog');
  await handling.getByLabel('Kết luận').selectOption({ index: 1 });
  await handling.getByLabel('Đã xác minh thế nào').fill('Đã hỏi trưởng ấp (mẫu).');
  expect(await board.faults()).toEqual([]);
  await handling.getByRole('button', { name: 'Xử lý ý kiến' }).click();
  await handling.waitFor({ state: 'hidden' });
  await desk.getByText('Chưa xử lý', { exact: true }).waitFor({ state: 'hidden' });
  await lookUp(anybody, receipt, 'đã xem xét xong.');
  await lookUp(anybody, 'khong-co-ma-nay', 'Không tìm thấy');
  await anybody.close();
  await specialist.open(at);
  await page.getByText(SAID).waitFor();
  // Who it was is for the head of the board alone.
  expect(await page.getByText('Người góp ý mẫu').count()).toBe(0);
  await specialist.shoot('public_list');
}

/** What became of a comment is told to whoever has its receipt, and nothing else of it. */
async function lookUp(page: Page, receipt: string, answer: string): Promise<void> {
  const form = page.locator('section', { hasText: 'Ý kiến của tôi đã được xem chưa?' });
  await form.getByLabel('Mã tra cứu').fill(receipt);
  await form.getByRole('button', { name: 'Tra cứu' }).click();
  await form.getByText(answer).waitFor();
}

const OVER = 'Danh sách đã hết ngày (mẫu)';

/** A list whose days are over is taken down; nobody finds it in public any more. */
export async function takeDown(browser: Browser, specialist: Person): Promise<void> {
  const { url } = specialist;
  const { line } = await heroAppraised(url, '33/TTr', 'Đoàn Thị Khen (mẫu)');
  const client = await Client.signIn(url, specialist.username);
  const { id } = await client.done<{ id: string }>('/publicity', {
    ...{ step: 'publicity', title: OVER, dossierIds: [line], effectiveOn: '2026-01-05' },
  });
  const page = await specialist.open(`/cong-khai-danh-sach/${id}`);
  await page.getByText('chưa có kết quả').waitFor();
  await act(page, 'Kết thúc công khai', () => specialist.shoot('public_list_close'));
  await page.getByText('Kết thúc ngày').waitFor();
  await page.getByText('chưa có kết quả').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Kết thúc công khai' }).waitFor({ state: 'detached' });
  await specialist.shoot('public_list_closed');
  expect(await specialist.faults()).toEqual([]);
  const anybody = await browser.newPage();
  await anybody.goto(`${url}/cong-khai`);
  await anybody.getByText('Ý kiến của tôi đã được xem chưa?').waitFor();
  expect(await anybody.getByRole('heading', { name: OVER }).count()).toBe(0);
  await anybody.close();
}
