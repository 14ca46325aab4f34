import type { Person } from './open-browser.js';

const TITLES = ['Công dân Đồng Khởi', 'Công dân Đồng Khởi danh dự'];

/** An advisory council is founded for two titles at once. */
export async function foundAdvisory(secretary: Person): Promise<void> {
  const page = await secretary.open('/hoi-dong/moi');
  await page.getByLabel('Tên Hội đồng').fill('Hội đồng tư vấn Công dân Đồng Khởi (mẫu)');
  await page.getByLabel('Loại Hội đồng').selectOption('advisory');
  // No title is offered that no edition gives a council of its own.
  const offered = page.getByRole('group', { name: 'Danh hiệu được tư vấn' }).getByRole('checkbox');
  await offered.first().waitFor();
  expect(await offered.count()).toBe(TITLES.length);
  for (const title of TITLES) await page.getByLabel(title, { exact: true }).check();
  await page.getByLabel('Số quyết định').fill('15/QĐ-UBND');
  await page.getByLabel('Ngày quyết định').fill('01/01/2026');
  await page.getByLabel('Thành viên có xung đột lợi ích').selectOption('abstains');
  await page.getByLabel('Người dự thay').selectOption('attend');
  await page.getByLabel('Căn cứ').fill('Quy chế (mẫu), Điều 3');
  await page.getByLabel('Chức danh, đơn vị công tác').fill('Chủ tịch Hội đồng tư vấn (mẫu)');
  await page.getByRole('button', { name: 'Thêm vào danh sách' }).click();
  expect([await secretary.faults(), await secretary.overflow()]).toEqual([[], 0]);
  await secretary.shoot('advisory_council');
  await page.getByRole('button', { name: 'Lập Hội đồng với 1 thành viên' }).click();
  await page.getByText(TITLES.join('; ')).waitFor();
}
