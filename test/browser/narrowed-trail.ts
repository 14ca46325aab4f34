import type { Person } from './open-browser.js';

/** A click on who acted narrows the trail to that person; the chip says so and leads out again. */
export async function narrowTrail(auditor: Person): Promise<void> {
  const page = await auditor.open('/kiem-toan');
  const rows = page.getByRole('table').getByRole('row');
  const who = page.getByTitle('Chỉ xem những dòng như thế');
  await who.first().waitFor();
  const other = await who.first().innerText();
  await who.filter({ hasText: other }).first().click();
  const chip = page.locator('.filter-chip', { hasText: 'Người thực hiện' });
  await chip.getByText(other, { exact: true }).waitFor();
  await page.waitForURL(/actor=/);
  await rows.filter({ hasNotText: other }).nth(1).waitFor({ state: 'detached' });
  await auditor.shoot('audit_narrowed');
  expect(await auditor.faults()).toEqual([]);
  // The address alone brings the same back.
  await page.reload();
  await chip.getByText(other, { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Bỏ lọc Người thực hiện' }).click();
  await chip.waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.has('actor')).toBe(false);
}

/** A group folded away stays so after a reload, for this person on this machine. */
export async function foldMenu(person: Person): Promise<void> {
  const page = await person.open('/');
  const menu = page.getByRole('navigation', { name: 'Trình đơn' });
  const place = menu.getByRole('link', { name: 'Nhật ký' });
  const group = menu.locator('details', { hasText: 'Nhật ký' });
  const head = group.locator('summary');
  await place.waitFor();
  await head.click();
  await place.waitFor({ state: 'hidden' });
  await page.reload();
  await head.waitFor();
  expect(await group.getAttribute('open')).toBeNull();
  expect(await place.isVisible()).toBe(false);
  await person.shoot('menu_folded');
  await head.press('Enter');
  await place.waitFor();
  await page.reload();
  await place.waitFor();
}
