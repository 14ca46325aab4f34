import { act, type Walk } from './walk.js';

/** The specialist asks the police about a line; the agency answers at its own screen. */
export async function consult(walk: Walk, line: string): Promise<void> {
  const specialist = await walk.as('specialist');
  const page = await specialist.open(`/ho-so/${line}`);
  const ask = page.getByRole('button', { name: /^Xin ý kiến:.*cơ quan/ });
  const label = await ask.innerText();
  await act(page, label, async () => {
    const form = page.getByRole('dialog');
    await form.getByLabel('Loại cơ quan').selectOption('police');
    await form.getByRole('searchbox').fill('công an tỉnh');
    const body = form.getByRole('combobox', { name: 'Cơ quan được hỏi' });
    const found = body.locator('option', { hasText: '(cong-an-tinh)' });
    await found.waitFor({ state: 'attached' });
    await body.selectOption(await found.getAttribute('value'));
    await form.getByLabel('Nội dung hỏi').fill('Việc chấp hành pháp luật (mẫu).');
  });
  await page.getByRole('link', { name: 'xem ý kiến' }).first().waitFor();

  const agency = await walk.as('agency');
  const desk = await agency.open('/xin-y-kien');
  await desk.getByRole('main').getByRole('link').first().click();
  await desk.getByText('Việc chấp hành pháp luật (mẫu).').waitFor();
  await desk.getByLabel(/Chọn tất cả chưa trả lời/).check();
  await act(desk, 'Trả lời', async () => {
    const form = desk.getByRole('dialog');
    await form.getByLabel('Trả lời', { exact: false }).first().selectOption({ index: 1 });
    await form.getByLabel('Số văn bản trả lời').fill('77/CV-CAT');
  });
  await desk.getByText('1 trên 1 hồ sơ').waitFor();
  await walk.sound(agency, '2019_agency');

  await page.getByRole('link', { name: 'xem ý kiến' }).first().click();
  await page.getByText('1 trên 1 hồ sơ').waitFor();
}
