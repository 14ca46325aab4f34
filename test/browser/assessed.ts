import { Client } from '@vinhdanh/testing';
import type { Page } from 'playwright-core';
import type { Person } from './open-browser.js';
import { act } from './walk.js';

/** The school's clerk and head of the sample speak for this body, too. */
export async function speakFor(url: string, unitId: string): Promise<void> {
  const admin = await Client.signIn(url, 'admin');
  for (const [name, role] of [
    ['clerk', 'unit-clerk'],
    ['unit', 'unit-head'],
  ] as const) {
    const { body } = await (await Client.signIn(url, name)).get<{ accountId: string }>('/auth/me');
    const grant = { role, unitId, from: '2020-01-01' };
    await admin.done(`/accounts/${body.accountId}/grant-role`, grant);
  }
}

/** Answers every criterion with its evidence and hands the answers in. */
export async function answerAll(clerk: Person, assessment: string): Promise<void> {
  const page = await clerk.open(`/bo-tieu-chi/${assessment}`);
  const open = page.getByRole('button', { name: 'Trả lời', exact: true });
  await open.first().waitFor();
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().click();
    await answerOne(page);
    if (left === 1) await clerk.shoot('assessment_answers');
    await page.getByRole('dialog').getByRole('button', { name: 'Trả lời' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    // Until the list is read again the criterion just answered still asks.
    await open.nth(left - 1).waitFor({ state: 'detached' });
  }
  expect(await clerk.faults()).toEqual([]);
  await act(page, 'Gửi tự đánh giá');
}

async function answerOne(page: Page): Promise<void> {
  const form = page.getByRole('dialog');
  const said = form.locator('form').locator('select, input:not([type=checkbox])').first();
  if ((await said.evaluate((field) => field.tagName)) === 'SELECT') await said.selectOption('yes');
  // Of the poor there may be none; of everything else more than enough.
  else await said.fill((await form.getByText(/nghèo/).count()) > 0 ? '0' : '100');
  const words = form.getByLabel('Minh chứng bằng lời');
  if (await words.count()) await words.fill('Biên bản họp chi bộ (mẫu).');
  const file = form.locator('input[type=file]');
  if ((await file.count()) && !(await words.count())) {
    const buffer = Buffer.from('%PDF-1.7 x');
    await file.setInputFiles({ name: 'minh-chung.pdf', mimeType: 'application/pdf', buffer });
    await form.getByText('minh-chung.pdf').waitFor();
  }
}

/** The board finds what the unit says, concludes, and recognises by somebody's decision. */
export async function reviewAll(board: Person, assessment: string): Promise<void> {
  const page = await board.open(`/bo-tieu-chi/${assessment}`);
  const agree = page.getByRole('button', { name: /^Đúng như đơn vị cho/ });
  await act(page, await agree.innerText());
  await agree.waitFor({ state: 'detached' });
  await act(page, 'Kết luận thẩm tra');
  await page.getByText('Kết quả thẩm tra').waitFor();
  await page.getByText('đủ để công nhận').nth(1).waitFor();
  await board.shoot('assessment_reviewed');
  await act(page, 'Công nhận', async () => {
    const form = page.getByRole('dialog');
    await form.getByLabel('Số quyết định').fill('15-QĐ/ĐU');
    await form.getByRole('searchbox').fill('Đảng ủy xã');
    const body = form.getByRole('combobox', { name: 'Cơ quan quyết định' });
    const found = body.locator('option', { hasText: 'Đảng ủy xã (mẫu)' });
    await found.waitFor({ state: 'attached' });
    await body.selectOption(await found.getAttribute('value'));
    await board.shoot('assessment_recognise');
    expect(await board.faults()).toEqual([]);
  });
  await page.getByText('15-QĐ/ĐU').waitFor();
  await page.getByText('Đã công nhận', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Hủy công nhận' }).waitFor();
  await board.shoot('assessment_recognised');
  await page.getByRole('link', { name: 'Hồ sơ trọn đời của tập thể' }).click();
  await page.getByText('Chi bộ trong sạch, vững mạnh toàn diện').first().waitFor();
}
