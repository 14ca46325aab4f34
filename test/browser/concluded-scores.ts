import type { Person } from './open-browser.js';
import { act } from './walk.js';

const MARK = '**/api/v1/score-rounds/*/mark';
const UNITS = ['nhất', 'hai', 'ba'].map((nth) => `Tỉnh mẫu thứ ${nth}`);

/** The rest of the sheet is filled in, and the scores are concluded with totals and ranks. */
export async function concludeScores(specialist: Person, scoring: string): Promise<void> {
  const page = await specialist.open(`/cham-diem/${scoring}`);
  const kept = (unit: string) => page.getByLabel(`${unit}: Ký giao ước đúng hạn`);
  for (const unit of UNITS.slice(0, 2)) await kept(unit).fill('x');
  // What is typed while the others are on their way is still there when they have arrived.
  let arrive = (): void => undefined;
  const typed = new Promise<void>((done) => (arrive = done));
  const asked = page.waitForRequest(MARK);
  await page.route(MARK, async (route) => {
    await typed;
    await route.continue();
  });
  await page.getByRole('button', { name: 'Lưu 2 ô của 2 đơn vị' }).click();
  await asked;
  await kept(UNITS[2]!).fill('x');
  arrive();
  await page.getByText('Đã lưu điểm của 2 đơn vị').waitFor();
  await page.getByRole('button', { name: 'Lưu 1 ô của 1 đơn vị' }).click();
  await page.getByText('Đã lưu điểm của 1 đơn vị').waitFor();
  await page.unroute(MARK);
  // Until what was saved is read back there is still something to save.
  await page.getByRole('button', { name: 'Chưa sửa ô nào' }).nth(1).waitFor();
  for (const [n, unit] of UNITS.entries()) {
    await page.getByLabel(`Thu ngân sách, ${unit}: Chỉ tiêu`).fill('100');
    await page.getByLabel(`Thu ngân sách, ${unit}: Thực hiện`).fill(`${110 - n * 5}`);
  }
  await page.getByRole('button', { name: 'Lưu kết quả của 3 đơn vị' }).click();
  await page.getByRole('button', { name: 'Chưa sửa ô nào' }).nth(1).waitFor();
  await act(page, 'Kết luận điểm', async () => {
    const form = page.getByRole('dialog');
    await form.getByText('Chốt điểm của 3 đơn vị; còn 0 đơn vị').waitFor();
    await specialist.shoot('scores_conclude');
  });
  await page.getByText('Đã kết luận', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Mở lại việc chấm' }).waitFor();
  const first = page.getByRole('row').filter({ hasText: UNITS[0]! }).first();
  await first.getByText('95,5', { exact: true }).waitFor();
  expect(await first.getByRole('cell').last().innerText()).toBe('1');
  await specialist.shoot('scores_concluded');
  await act(page, 'Ghi kết quả bình xét', async () => {
    const form = page.getByRole('dialog');
    await form.getByLabel(`${UNITS[0]!} (hạng 1, 95,5 điểm)`).selectOption('leading');
    await form.getByLabel('Số biên bản hoặc quyết định').fill('05/BB (mẫu)');
    await specialist.shoot('scores_results');
  });
  await page.getByRole('heading', { name: 'Kết quả bình xét đã ghi' }).waitFor();
  await page.getByRole('button', { name: 'Mở lại việc chấm' }).waitFor({ state: 'detached' });
  expect(await specialist.faults()).toEqual([]);
}
