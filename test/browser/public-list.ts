import type { Browser } from 'playwright-core';
import type { Person } from './open-browser.js';

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
  await anybody.getByText('Đã nhận ý kiến. Mã tra cứu của bạn:').waitFor();
  await anybody.close();

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
  await specialist.open(at);
  await page.getByText(SAID).waitFor();
  // Who it was is for the head of the board alone.
  expect(await page.getByText('Người góp ý mẫu').count()).toBe(0);
  await specialist.shoot('public_list');
}
