import type { Page } from 'playwright-core';
import { act, cite, type Walk } from './walk.js';

/** As the form asks for the text that a rule nobody confirmed rests on. */
const RULE = {
  document: 'Văn bản quy định tỷ lệ phiếu',
  day: 'Ngày văn bản',
  article: 'Điều khoản',
};

interface Called {
  title: string;
  /** Lines that may go on the agenda, and those that wait for something else. */
  lines: number;
  notReady: number;
}

/** Convenes the council, puts every line on the agenda, takes the roll; answers the address. */
export async function callToOrder(walk: Walk, { title, lines, notReady }: Called): Promise<string> {
  const secretary = await walk.as('secretary');
  const page = await secretary.open('/phien-hop');
  await page.getByRole('link', { name: 'Triệu tập phiên họp' }).click();
  const choice = page.getByRole('main').getByLabel('Hội đồng');
  if ((await choice.inputValue()) === '') await choice.selectOption({ index: 1 });
  await page.getByLabel('Tên phiên').fill(title);
  await page.getByRole('button', { name: 'Triệu tập' }).click();
  await page.getByRole('heading', { name: title }).waitFor();
  const session = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Lập chương trình' }).click();
  await page.getByText(`${lines + notReady} hồ sơ đang chờ; ${lines} đưa vào được`).waitFor();
  await page.getByRole('row').first().getByRole('checkbox').check();
  await act(page, `Đưa ${lines} hồ sơ vào chương trình`);
  await page.getByText(`Chương trình đang có ${lines} mục`).waitFor();
  await page.getByRole('link', { name: 'Về phiên họp' }).click();
  await page.getByRole('link', { name: 'Điểm danh' }).click();
  await page.getByRole('button', { name: 'Tất cả có mặt' }).click();
  await page.getByRole('button', { name: 'Ghi điểm danh' }).click();
  await page.getByText('Đang họp').waitFor();
  await act(page, 'Chốt chương trình');
  await walk.sound(secretary, '2019_agenda');
  return session;
}

/** Opens one secret round on all lines and waits until its keys are made. */
export async function openSecretRound({ page }: { page: Page }, lines: number, members: number) {
  await page.getByRole('link', { name: 'Mở vòng biểu quyết' }).click();
  await page.getByText(`Đủ túc số: có mặt ${members}/${members}`).waitFor();
  // By the rules of 2019 a show of hands would do; this council votes in secret.
  await page.getByRole('radio', { name: /kín/ }).check();
  await act(page, `Mở vòng với ${lines} mục`, () => cite(page, RULE), 200_000);
  await page.getByText(/cần 2, còn thiếu 2/).waitFor({ timeout: 60_000 });
}

/** Ends the taking of ballots, waits for everybody's receipt and counts. */
export async function count(walk: Walk, members: readonly string[]): Promise<void> {
  const { page } = await walk.as('secretary');
  await page.getByText(`${members.length}/${members.length} người có mặt`).waitFor();
  await act(page, 'Kết thúc nhận phiếu');
  for (const name of members) {
    const member = await walk.as(name);
    await member.page
      .getByRole('heading', { name: 'Biên nhận của bạn' })
      .waitFor({ timeout: 90_000 });
  }
  await act(page, 'Đóng vòng, kiểm phiếu', undefined, 60_000);
  await page.getByText('Đã kiểm phiếu. Kết quả').waitFor();
}
