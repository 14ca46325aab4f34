import type { Person } from './open-browser.js';

/** The administrator adds a local title by its form; the fault stands at its field. */
export async function addTitle(admin: Person): Promise<void> {
  const page = await admin.open('/quy-dinh/e5/danh-hieu-moi');
  await page.getByLabel('Làm theo danh hiệu').selectOption('e5/provincial-certificate');
  await page.getByLabel('Cá nhân', { exact: true }).first().waitFor();
  await page.getByLabel('Mã').fill('Sai Mã');
  await page.getByLabel('Tên tiếng Việt').fill('Công dân tiêu biểu (mẫu)');
  await page.getByLabel('Tên tiếng Anh').fill('Exemplary citizen (sample)');
  await page.getByLabel(/^Căn cứ \*/).fill('Quy chế mẫu của tỉnh');
  await page.getByLabel('Văn bản, điều khoản làm theo').fill('Điều 3 quy chế mẫu');
  await page.getByLabel('Lý do sửa').fill('Thử thêm danh hiệu');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText('Chưa lưu được').waitFor();
  expect(await page.getByLabel('Mã').getAttribute('aria-invalid')).toBe('true');
  expect(await admin.faults()).toEqual([]);
  // A reload loses nothing of what was typed.
  await admin.open('/quy-dinh/e5/danh-hieu-moi');
  await page.getByLabel('Mã').fill('exemplary-citizen');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText('Hợp lệ').waitFor();
  await page.getByRole('button', { name: 'Lưu vào quy định' }).click();
  await page.getByRole('heading', { level: 1, name: 'Công dân tiêu biểu (mẫu)' }).waitFor();
}

/** What a merger would move, before it is recorded; with the help of the page. */
export async function previewMerger(admin: Person): Promise<void> {
  const page = await admin.open('/don-vi/sap-xep/moi');
  await page.getByRole('button', { name: 'Trợ giúp trang này' }).click();
  await page.getByText('Chỉ khi bấm Ghi nhận thì mới chuyển.').waitFor();
  expect(await admin.faults()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByLabel('Số, ký hiệu').fill('12/QĐ-UBND');
  await page.getByLabel('Cơ quan ban hành').fill('UBND tỉnh (mẫu)');
  await page.getByLabel('Xem văn bản ở đâu').fill('công báo');
  const pick = async (label: string, name: string): Promise<void> => {
    const box = page.getByRole('group', { name: label, exact: false });
    await box.getByRole('textbox').fill(name);
    await box.getByRole('option', { name }).first().waitFor({ state: 'attached' });
    await box.getByRole('combobox').last().selectOption({ label: name });
  };
  await pick('Đơn vị *', 'Ban Dân vận Tỉnh ủy');
  await pick('Thành đơn vị *', 'Ban Tuyên giáo Tỉnh ủy');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText(/Chuyển: \d+ hồ sơ/).waitFor();
  await page.getByRole('button', { name: 'Ghi nhận sắp xếp' }).waitFor();
  await admin.shoot('admin_don-vi_sap-xep_xem-truoc');
  expect(await admin.faults()).toEqual([]);
  expect(await admin.overflow()).toBe(0);
}

/** A thousand rows: only those in sight are drawn, and what is pressed while they scroll arrives. */
export async function scrollThousand(auditor: Person): Promise<void> {
  const page = await auditor.open('/kiem-toan');
  await page.getByRole('button', { name: 'Xem đến 1.000 dòng' }).click();
  await page.getByText('Đang xem 1000 dòng').waitFor({ timeout: 60_000 });
  expect(await auditor.faults()).toEqual([]);
  // Only what is in sight is drawn.
  expect(await page.locator('.ant-table-row').count()).toBeLessThan(100);
  const table = page.locator('.ant-table-tbody-virtual-holder');
  await table.hover();
  for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 700);
  const begun = Date.now();
  await page.getByRole('button', { name: 'Cột' }).click();
  await page.getByRole('checkbox', { name: 'Thu gọn' }).waitFor();
  const waited = Date.now() - begun;
  console.log(JSON.stringify({ waitedAfterScrolling: waited }));
  expect(waited).toBeLessThan(2_000);
  await page.getByText(/^\d+$/).first().waitFor();
}
