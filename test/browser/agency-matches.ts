import type { Person } from './open-browser.js';

/** A yearly list comes in by file; somebody says whether the row is the person of the register. */
export async function settleMatch(specialist: Person): Promise<void> {
  const page = await specialist.open('/doi-chieu');
  await page.getByLabel('Cơ quan gửi').selectOption('police');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'cong-an.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        [
          'Họ và tên;CCCD;Năm sinh;Nội dung;Số văn bản;Ngày văn bản',
          'Người Trùng Tên (mẫu);;1981;Đang được xác minh;9/TB-CA;06/12/2025',
          'Không Ai Cả (mẫu);;1950;Đang được xác minh;9/TB-CA;06/12/2025',
        ].join('\r\n'),
      ),
    });
  await page.getByText(/Đã nhận 2 dòng/).waitFor();
  await page.getByRole('link', { name: 'Xem kết quả đối chiếu' }).click();
  const row = page.getByRole('row').filter({ hasText: 'Người Trùng Tên (mẫu)' });
  await row.getByRole('button', { name: 'Không phải' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Vì sao biết').fill('Khác số định danh, đã hỏi công an xã (mẫu).');
  expect(await specialist.faults()).toEqual([]);
  await form.getByRole('button', { name: 'Không phải' }).click();
  await page.getByText('Không còn trường hợp nào chờ xác nhận.').waitFor();
  await specialist.shoot('agency_settled');
}
