import type { Person } from './open-browser.js';
import type { Walk } from './walk.js';

const UNTIL = '02/01/2099';

interface Put {
  name: string;
  reason: string;
}

/** The secretary puts a line off while all sheets of three are out; answers its number on them. */
export async function putOff(
  walk: Walk,
  secretary: Person,
  { name, reason }: Put,
): Promise<number> {
  const { page } = secretary;
  await page.getByText('3/3 người có mặt').waitFor();
  await page.getByRole('button', { name: 'Hoãn một mục' }).click();
  const form = page.getByRole('dialog');
  await form.getByText('Phiếu về mục này không ai đếm').waitFor();
  const which = form.getByLabel('Mục hoãn');
  const line = which.locator('option', { hasText: name });
  expect(await which.locator('option').count()).toBe(5);
  // Within one award the sheet is in no order that is known beforehand.
  const item = Number.parseInt(await line.innerText(), 10);
  await which.selectOption(await line.getAttribute('value'));
  await form.getByLabel('Lý do').fill(reason);
  await form.getByLabel('Chưa xét lại trước ngày').fill(UNTIL);
  await walk.sound(secretary, 'secretary_put_off');
  await form.getByRole('button', { name: 'Hoãn một mục' }).click();
  await form.waitFor({ state: 'hidden' });
  await page.getByText(`${reason} (chưa xét lại trước ${UNTIL})`).waitFor();
  await walk.sound(secretary, 'secretary_did_put_off');
  return item;
}

/** Whoever had chosen on it, one item at a time, sees it gone, and it counts in no review. */
export async function lostFromSheet(
  walk: Walk,
  reader: Person,
  { name, reason, item }: Put & { item: number },
): Promise<void> {
  const { page } = reader;
  for (let n = 3; n >= item; n -= 1) {
    await page.getByRole('button', { name: 'Mục trước' }).click();
    await page.getByText(`Mục ${n}/4`).waitFor();
  }
  await page.getByText(`Hội đồng đã hoãn mục này khi vòng đang mở: ${reason}`).waitFor();
  await walk.sound(reader, 'member_put_off');
  await page.getByRole('button', { name: 'Xem lại trước khi niêm phong' }).click();
  await page.getByText('Tán thành: 3 · Hoãn: 1').waitFor();
  const row = page.getByRole('row').filter({ hasText: name });
  await row.getByRole('cell', { name: 'Hoãn', exact: true }).waitFor();
  await walk.sound(reader, 'member_review');
}
