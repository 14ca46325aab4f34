import axe from 'axe-core';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { SAMPLE_PASSWORD } from '@vinhdanh/testing';
import { Traffic } from './traffic.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Where pictures of every page are put, to be looked at. */
export const SHOTS = process.env.SCREENSHOTS ?? join(tmpdir(), 'vinhdanh-screens');

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? CHROMIUM.find((path) => existsSync(path));
  if (!executablePath) throw new Error('no Chromium: install Debian’s, or name it in CHROMIUM');
  mkdirSync(SHOTS, { recursive: true });
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

/** One person at one screen; keeps every script error, of which there must be none. */
export class Person {
  readonly errors: string[] = [];
  readonly traffic: Traffic;
  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly url: string,
    readonly username: string,
  ) {
    page.setDefaultTimeout(45_000);
    this.traffic = new Traffic(page);
    page.on('pageerror', (error) => this.errors.push(error.message));
  }

  static async signIn(
    browser: Browser,
    url: string,
    username: string,
    viewport = { width: 1366, height: 768 },
  ): Promise<Person> {
    const context = await browser.newContext({ viewport, locale: 'vi-VN' });
    const person = new Person(context, await context.newPage(), url, username);
    await person.page.goto(`${url}/`);
    await person.enter();
    return person;
  }

  /** Fills in the sign-in form that is on the screen. */
  async enter(): Promise<void> {
    await this.page.getByLabel('Tên đăng nhập').fill(this.username);
    await this.page.getByLabel('Mật khẩu').fill(SAMPLE_PASSWORD);
    await this.page.getByRole('button', { name: 'Đăng nhập' }).click();
    await this.page.getByRole('banner').waitFor();
  }

  async open(path: string): Promise<Page> {
    await this.page.goto(this.url + path);
    await this.page.getByRole('heading', { level: 1 }).first().waitFor();
    await this.traffic.quiet();
    return this.page;
  }

  /**
   * Goes to a page as a link would: nothing is fetched or drawn again that stays. The start of a
   * page by its address is held by `open`.
   */
  async visit(path: string): Promise<Page> {
    const there = new URL(this.page.url()).pathname;
    if (new URL(path, this.url).pathname === there) return this.open(path);
    await this.page.evaluate(`{
      for (const one of document.querySelectorAll('h1')) one.setAttribute('data-left', '');
      history.pushState(null, '', ${JSON.stringify(path)});
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }`);
    await this.page.locator('h1:not([data-left])').first().waitFor();
    await this.traffic.quiet();
    return this.page;
  }

  async shoot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(SHOTS, `${name}.png`) });
  }

  /** Pixels by which the page is wider than the screen. */
  overflow(): Promise<number> {
    return this.page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
  }

  /** What axe finds wrong on the page as it stands, in one line each. */
  async faults(): Promise<string[]> {
    if (!(await this.page.evaluate('typeof axe === "object"')))
      await this.page.evaluate(axe.source);
    const { violations } = await this.page.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        resultTypes: ['violations'],
      } as never),
    );
    return (violations as { id: string; nodes: { target: unknown }[] }[]).map(
      ({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0]?.target)} (${nodes.length})`,
    );
  }
}
