import type { Person } from './open-browser.js';

/** The administrator adds a local title by its form; the fault stands at its field. */
export async function addTitle(admin: Person): Promise<void> {
  const page = await admin.open('/quy-dinh/e5/danh-hieu-moi');
  await page.getByLabel('Làm theo danh hiệu').selectOption('e5/provincial-certificate');
  // What the base brings comes with its answer; a preview asked before would be of another text.
  await admin.traffic.quiet();
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
    await page.getByLabel(`${label}: Gõ vài chữ của tên`, { exact: true }).fill(name);
    const found = page.getByLabel(new RegExp(`^${label}: \\d+ đơn vị khớp`));
    await found.getByRole('option', { name }).first().waitFor({ state: 'attached' });
    await found.selectOption({ label: name });
  };
  await pick('Đơn vị', 'Ban Dân vận Tỉnh ủy');
  await pick('Thành đơn vị', 'Ban Tuyên giáo Tỉnh ủy');
  await page.getByRole('button', { name: 'Xem trước' }).click();
  await page.getByText(/Chuyển: \d+ hồ sơ/).waitFor();
  await page.getByRole('button', { name: 'Ghi nhận sắp xếp' }).waitFor();
  await admin.shoot('admin_don-vi_sap-xep_xem-truoc');
  expect(await admin.faults()).toEqual([]);
  expect(await admin.overflow()).toBe(0);
}
