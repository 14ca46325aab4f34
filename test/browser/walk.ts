import type { Browser, Page } from 'playwright-core';
import { SAMPLE_PASSWORD, type Service } from '@vinhdanh/testing';
import { Person } from './open-browser.js';

type Screen = { width: number; height: number };
export const PHONE = { width: 390, height: 844 };
type Hand = [who: string, button: string, fill?: (page: Page) => Promise<unknown>];
/** As the forms name a text that a verdict rests on. */
export const TEXT = { document: 'Văn bản căn cứ', day: 'Ngày văn bản', article: 'Điều, khoản' };

/** Many people on one way: each in a browser of their own, each step upon the one before it. */
export class Walk {
  private readonly people = new Map<string, Person>();
  private broken = false;

  constructor(private readonly place: () => { browser: Browser; service: Service }) {}

  async as(name: string, viewport?: Screen): Promise<Person> {
    const { browser, service } = this.place();
    const known =
      this.people.get(name) ?? (await Person.signIn(browser, service.url, name, viewport));
    this.people.set(name, known);
    return known;
  }

  /** A step of the walk; one that cannot begin because another failed says so at once. */
  step(name: string, work: () => Promise<unknown>, most = 240_000): void {
    it(
      name,
      async () => {
        if (this.broken) throw new Error('a step before this one failed');
        this.broken = true;
        try {
          await work();
          this.broken = false;
        } finally {
          if (this.broken)
            for (const [who, person] of this.people) await person.shoot(`broken_${who}`);
        }
      },
      most,
    );
  }

  /** Looks, and has axe look, at what somebody has before them. */
  async sound(person: Person, name: string): Promise<void> {
    await person.traffic.quiet();
    await person.shoot(name);
    expect([name, await person.faults(), await person.overflow()]).toEqual([name, [], 0]);
  }

  errors(): string[] {
    return [...this.people.values()].flatMap(({ errors }) => errors);
  }
}

/** Presses a button, fills in the form behind it and sends it. */
export async function act(
  page: Page,
  button: string,
  fill?: (page: Page) => Promise<unknown>,
  most = 15_000,
): Promise<void> {
  await page.getByRole('main').getByRole('button', { name: button, exact: true }).click();
  await fill?.(page);
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden', timeout: most });
}

/** Names the text a verdict rests on. */
export async function cite(page: Page, words = TEXT): Promise<void> {
  await page.getByLabel(words.document).fill('Quy chế, nghị định (mẫu)');
  await page.getByLabel(words.day).fill('02/01/2026');
  await page.getByLabel(words.article).fill('Điều 8');
}

/** Whose hands an act passes after its draft, and what each types. */
export const hands = (number: string): Hand[] => [
  ['board', 'Duyệt dự thảo'],
  ['office', 'Thẩm tra xong, trình ký'],
  [
    'chair',
    'Ký',
    async (page) => {
      await page.getByLabel('Mật khẩu').fill(SAMPLE_PASSWORD);
      await page.getByLabel('Điều khoản trao thẩm quyền').fill('Luật (mẫu), Điều 8');
    },
  ],
  [
    'numbering',
    'Lấy số',
    (page) => page.getByRole('dialog').getByLabel('Số, ký hiệu').fill(number),
  ],
  ['office', 'Ban hành'],
];
