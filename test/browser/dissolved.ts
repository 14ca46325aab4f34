import { act, type Walk } from './walk.js';

/** A council is dissolved by a decision: nobody sits on it any more and nothing is convened. */
export async function dissolve(walk: Walk, name: string): Promise<void> {
  const secretary = await walk.as('secretary');
  const page = await secretary.open('/hoi-dong');
  await page.getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  const today = await page.getByLabel('Xem vào ngày').inputValue();
  await act(page, 'Giải thể', async () => {
    const form = page.getByRole('dialog');
    await form.getByText('không còn 3 thành viên nào').waitFor();
    await form.getByLabel('Giải thể từ ngày').fill(today);
    await form.getByLabel('Số quyết định').fill('40/QĐ-UBND');
    await form.getByLabel('Ngày quyết định').fill(today);
    await walk.sound(secretary, 'council_dissolve');
  });
  await page.getByText('Đã giải thể', { exact: true }).waitFor();
  await page.getByText('Ngày này Hội đồng chưa có hoặc không còn thành viên nào.').waitFor();
  for (const [role, label] of [
    ['button', 'Giải thể'],
    ['link', 'Triệu tập phiên họp'],
  ] as const)
    await page.getByRole(role, { name: label }).waitFor({ state: 'detached' });
  await walk.sound(secretary, 'council_dissolved');
  await page.getByLabel('Xem vào ngày').fill('01/02/2026');
  await page.getByText('Danh sách ngày 01/02/2026: 3 thành viên').waitFor();
}
