import { readFile } from 'node:fs/promises';
import type { Person } from './open-browser.js';
import { type Walk } from './walk.js';

/** A dossier's life: what happened, how it stood at any moment, what differs between two. */
export async function replay(walk: Walk, line: string, ends: string): Promise<void> {
  const auditor = await walk.as('auditor');
  const page = await auditor.open(`/ho-so/${line}`);
  await page.getByText(ends).first().waitFor();
  await page.getByRole('tab', { name: 'Diễn biến' }).click();
  await page.locator('.steps-line li').first().waitFor();
  await page.getByRole('tab', { name: 'Xem lại theo thời điểm' }).click();
  const slider = page.getByRole('slider');
  await slider.waitFor();
  // What cannot be read is said, with the way to try again; never that nothing changed.
  const moments = /\/dossiers\/[^/]+\?at=/;
  await page.route(moments, (route) => route.fulfill({ status: 500, body: '' }));
  await slider.press('Home');
  const alert = page.getByRole('alert').filter({ hasText: 'Chưa tải được phần này' });
  await alert.waitFor();
  expect(await page.getByText('Không có thay đổi nào.').count()).toBe(0);
  await page.unroute(moments);
  await alert.getByRole('button', { name: 'Thử lại' }).click();
  await alert.waitFor({ state: 'hidden' });
  await slider.press('End');
  // By the keyboard, from the end of the dossier's life to its beginning.
  await slider.press('Home');
  await page.getByText(/Sự kiện 1 trên \d+/).waitFor();
  await page.getByText('Không có thay đổi nào.').waitFor({ state: 'hidden' });
  await slider.press('End');
  await page.getByLabel('So với').selectOption({ index: 1 });
  await page
    .getByRole('row', { name: /^Trạng thái/ })
    .locator('del')
    .waitFor();
  await walk.sound(auditor, '2019_auditor');
  const seen = new URL(page.url()).searchParams;
  expect([...seen.keys()].sort()).toEqual(['against', 'moment', 'tab']);
  await page.getByRole('link', { name: 'Xem từng điều kiện, căn cứ và dữ liệu dùng' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await walk.sound(auditor, '2019_auditor_rules');
  // The way back leads to the two moments that were compared.
  await page.goBack();
  await slider.waitFor();
  expect(new URL(page.url()).search).toBe(`?${seen.toString()}`);
  await page
    .getByRole('row', { name: /^Trạng thái/ })
    .locator('del')
    .waitFor();
}

/** A thousand rows: only those in sight are drawn, and what is pressed while they scroll arrives. */
export async function scrollThousand(auditor: Person): Promise<void> {
  const page = await auditor.open('/kiem-toan');
  await page.getByRole('button', { name: 'Xem đến 1.000 dòng' }).click();
  await page.getByText('Đang xem 1000 dòng').waitFor({ timeout: 60_000 });
  expect(await auditor.faults()).toEqual([]);
  expect(await page.locator('.ant-table-row').count()).toBeLessThan(100);
  const table = page.locator('.ant-table-tbody-virtual-holder');
  await table.hover();
  for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 700);
  const begun = Date.now();
  await page.getByRole('button', { name: 'Cột' }).click();
  await page.getByRole('checkbox', { name: 'Thu gọn' }).waitFor();
  const waited = Date.now() - begun;
  console.log(JSON.stringify({ waitedAfterScrolling: waited }));
  // What a person takes for lost; `npm run bench -- console` measures the wait itself.
  expect(waited).toBeLessThan(8_000);
  await page.keyboard.press('Escape');
  // On paper every row stands, and afterwards only those in sight again.
  const drawn = async (event: string): Promise<number> => {
    await page.evaluate(`window.dispatchEvent(new Event('${event}'))`);
    return page.locator('.ant-table-row').count();
  };
  expect(await drawn('beforeprint')).toBe(1_000);
  expect(await drawn('afterprint')).toBeLessThan(100);
}

/** What stands in the table leaves the screen as a file, row for row. */
export async function exportTrail(auditor: Person, stage: string): Promise<void> {
  const page = await auditor.open(`/kiem-toan?stage=${stage}`);
  await page.getByRole('button', { name: 'Xuất bảng' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /csv/ }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  expect(text.split('\r\n').length).toBeGreaterThan(2);
  expect(text).toContain('Ghi lúc');
}
