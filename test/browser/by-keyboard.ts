import type { Locator, Page } from 'playwright-core';

/** Script run in the page: whether what has the focus shows it. */
const SHOWN = `(() => {
  const on = document.activeElement;
  // Past the last stop the keyboard is on the browser's own bar for once.
  if (!on || on === document.body) return true;
  const style = getComputedStyle(on);
  return (style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none';
})()`;

/** Tabs until this has the focus; every stop on the way must be seen to have it. */
export async function tabTo(page: Page, target: Locator, most = 80): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    if (!(await page.evaluate(SHOWN))) {
      const on = await page.evaluate('document.activeElement?.outerHTML.slice(0, 160)');
      throw new Error(`no focus to be seen on ${on}`);
    }
    if (await target.evaluate((element) => element === element.ownerDocument.activeElement)) return;
  }
  throw new Error(`${most} stops do not lead to ${target}`);
}
