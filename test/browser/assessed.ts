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
  else await said.fill('0');
  const words = form.getByLabel('Minh chứng bằng lời');
  if (await words.count()) await words.fill('Biên bản họp chi bộ (mẫu).');
  const file = form.locator('input[type=file]');
  if ((await file.count()) && !(await words.count())) {
    const buffer = Buffer.from('%PDF-1.7 x');
    await file.setInputFiles({ name: 'minh-chung.pdf', mimeType: 'application/pdf', buffer });
    await form.getByText('minh-chung.pdf').waitFor();
  }
}

/** The board finds what the unit says, concludes, and does not recognise what falls short. */
export async function reviewAll(board: Person, assessment: string): Promise<void> {
  const page = await board.open(`/bo-tieu-chi/${assessment}`);
  await act(page, await page.getByRole('button', { name: /^Đúng như đơn vị cho/ }).innerText());
  await act(page, 'Kết luận thẩm tra');
  await page.getByText('Kết quả thẩm tra').waitFor();
  await board.shoot('assessment_reviewed');
}
