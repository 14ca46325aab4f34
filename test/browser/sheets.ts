import type { Page } from 'playwright-core';
import type { Person } from './open-browser.js';
import type { Walk } from './walk.js';

/** Everybody takes a sheet of so many items at the own device. */
export async function takeSheets(members: Person[], session: string, items: number): Promise<void> {
  await Promise.all(
    members.map(async (member) => {
      const page = await member.open(session);
      await page.getByRole('link', { name: 'Vào bỏ phiếu' }).click();
      await page.getByRole('button', { name: 'Nhận phiếu' }).click();
      await page.getByText(`Đã chọn 0/${items}`).waitFor();
    }),
  );
}

/** One item stands alone, with what it rests on beside the choice; agrees to all of them. */
export async function readOneByOne(walk: Walk, reader: Person, items: number): Promise<void> {
  const { page } = reader;
  await page.getByLabel('Mỗi lần một mục, kèm thành tích').check();
  const item = page.locator('fieldset');
  for (let n = 1; n <= items; n += 1) {
    await page.getByText(`Mục ${n}/${items}`).waitFor();
    await item.getByRole('heading', { name: 'Tóm tắt thành tích' }).waitFor();
    await item.locator('.tree li').first().waitFor();
    await item.getByRole('link', { name: 'Tờ trình' }).waitFor();
    expect(await item.count()).toBe(1);
    if (n === 1) await walk.sound(reader, 'member_one_item');
    await item.getByRole('radio', { name: 'Tán thành', exact: true }).check();
    await page.getByText(`Đã chọn ${n}/${items}`).waitFor();
    if (n < items) await page.getByRole('button', { name: 'Mục sau' }).click();
  }
}

const KEPT = `new Promise((done, fail) => {
  const asked = indexedDB.open('vinhdanh-ballots', 1);
  asked.onerror = () => fail(asked.error);
  asked.onsuccess = () => {
    const all = asked.result.transaction('sheets').objectStore('sheets').getAll();
    all.onsuccess = () => {
      asked.result.close();
      done(all.result.reduce((sum, { marks }) => sum + Object.keys(marks).length, 0));
    };
  };
})`;

/** How many choices this device has written down. */
export const keptMarks = (page: Page): Promise<number> => page.evaluate(KEPT);
