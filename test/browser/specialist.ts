import { act, cite, type Walk } from './walk.js';

/** Reads all lines that wait and confirms them in one act, on the text at hand. */
export async function appraiseAll(walk: Walk, lines: number): Promise<void> {
  const specialist = await walk.as('specialist');
  const page = await specialist.open('/ho-so?status=checked');
  const more = page.getByRole('button', { name: 'Xem thêm' });
  for (let seen = 50; seen < lines; seen += 50) {
    await more.click();
    await page.getByText(`Đang xem ${Math.min(lines, seen + 50)} dòng`).waitFor();
  }
  await page.getByRole('row').first().getByRole('checkbox').check();
  await act(page, `Xác nhận đủ điều kiện (${lines})`, async () => {
    await cite(page);
    await page.getByLabel('Ghi chú').fill('Đã đối chiếu hồ sơ giấy (mẫu).');
    await specialist.shoot('2019_appraise_all');
  });
}
