import type { Page } from 'playwright-core';
import { act, type Walk } from './walk.js';

/** The day the record's round closed lies behind; what comes now says why it comes late. */
const LATE = 'Lập lại trên màn hình để học cách làm (mẫu).';

interface Head {
  round: string;
  /** Whom the letter goes to, as the form names it. */
  level: string;
  number: string;
  /** As people write it. */
  date: string;
}

/** Drafts a letter by its form; answers its address. */
export async function draftLetter(walk: Walk, who: string, head: Head): Promise<string> {
  const clerk = await walk.as(who);
  const page = await clerk.open('/to-trinh');
  await page.getByRole('link', { name: 'Lập tờ trình mới' }).first().click();
  const round = page.getByLabel('Đợt xét');
  const offered = round.locator('option', { hasText: head.round });
  await offered.waitFor({ state: 'attached' });
  await round.selectOption(await offered.getAttribute('value'));
  await page.getByLabel('Trình cấp').selectOption({ label: head.level });
  await page.getByLabel('Số tờ trình').fill(head.number);
  await page.getByLabel('Ngày ký').fill(head.date);
  await page.getByLabel('Họ tên người ký').fill('Thủ trưởng đơn vị (mẫu)');
  await page.getByRole('button', { name: 'Lưu nháp và thêm người' }).click();
  await page.getByRole('heading', { name: `Tờ trình ${head.number}` }).waitFor();
  return new URL(page.url()).pathname;
}

/** Loads the unit's own sheet into the letter after a dry run, then hands it to the head. */
export async function uploadSheet(walk: Walk, who: string, file: string, lines: number) {
  const clerk = await walk.as(who);
  const { page } = clerk;
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByRole('button', { name: 'Kiểm tra thử' }).click();
  await page.getByText(`${lines} dòng dùng được, 0 dòng có lỗi`).waitFor();
  await walk.sound(clerk, '2019_sheet');
  await act(page, 'Chỉ thêm khi mọi dòng đều đúng');
  await page.getByText(`Đã thêm ${lines} hồ sơ vào tờ trình.`).waitFor();
  await page.getByRole('link', { name: 'Về tờ trình' }).click();
  await page.getByText(`Đang xem ${lines} dòng`).waitFor();
  await act(page, 'Trình thủ trưởng');
  await page.getByText('Chờ đơn vị duyệt').first().waitFor();
}

interface Filed {
  lines: number;
  /** Who holds the lines then, as the list says. */
  holder: string;
}

/** The head looks at the letter and files it, late as it is; the list says who holds it now. */
export async function fileLate(walk: Walk, who: string, letter: string, { lines, holder }: Filed) {
  const head = await walk.as(who);
  const page = await head.open(letter);
  await act(page, 'Gửi hồ sơ', (form: Page) => form.getByLabel(/Lý do gửi trễ/).fill(LATE));
  await page.getByRole('button', { name: 'Thu hồi' }).waitFor();
  await page.getByText(`${lines} đang thẩm định`).waitFor();
  await page.getByRole('row').nth(lines).getByText('Đang thẩm định').waitFor();
  await page.getByRole('row').nth(lines).getByText(holder, { exact: true }).waitFor();
  await walk.sound(head, `2019_${who}_filed`);
}

/** The managing unit takes what its school filed into its own letter, with its opinion. */
export async function consolidate(walk: Walk, letter: string, lines: number) {
  const managing = await walk.as('managing');
  const page = await managing.open(letter);
  await page.getByRole('link', { name: /Tổng hợp/ }).click();
  await page.getByText(`Đang xem ${lines} dòng`).waitFor();
  await page.getByRole('row').first().getByRole('checkbox').check();
  await walk.sound(managing, '2019_consolidate');
  await act(page, `Đưa ${lines} hồ sơ vào tờ trình`, (form) =>
    form.getByLabel('Ý kiến của đơn vị quản lý').fill('Nhất trí đề nghị (mẫu).'),
  );
  await page.getByRole('link', { name: 'Về tờ trình' }).click();
  await page.getByText(`Đang xem ${lines} dòng`).waitFor();
  await act(page, 'Trình thủ trưởng');
  await page.getByText('Chờ đơn vị duyệt').first().waitFor();
}
