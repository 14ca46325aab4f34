import { Client } from '@vinhdanh/testing';
import type { Person } from './open-browser.js';
import { act } from './walk.js';

const PAPER = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** Names a unit that a round expects besides: it stands among those that have not filed. */
export async function expectUnit(board: Person): Promise<void> {
  const client = await Client.signIn(board.url, board.username);
  const { id } = await client.done<{ id: string }>('/rounds', {
    ...{ title: 'Đợt xét có đơn vị mời thêm (mẫu)', awards: ['provincial-certificate'] },
    ...{ meritFrom: '2025-01-01', meritTo: '2025-12-31', yearKind: 'calendar' },
    ...{ deadline: '2099-12-31', expectedUnits: [] },
  });
  const page = await board.open(`/dot-xet/${id}`);
  await page.getByText('Đợt này không mời riêng đơn vị nào').waitFor();
  await page.getByText('Mời thêm đơn vị', { exact: true }).click();
  await page.getByLabel('Đơn vị phải nộp: Gõ vài chữ của tên').fill('so y te');
  await page.getByLabel(/^Đơn vị phải nộp: \d+ đơn vị khớp/).selectOption({ index: 1 });
  await act(page, 'Mời thêm 1 đơn vị');
  await page.getByText('Mời 1 đơn vị: 0 đã nộp, 1 chưa nộp.').waitFor();
  expect(await page.getByRole('row').filter({ hasText: 'chưa nộp' }).count()).toBe(1);
  expect(await board.faults()).toEqual([]);
}

/** Looks up who may decide for a body, and records the end of it. */
export async function endBody(board: Person): Promise<void> {
  const client = await Client.signIn(board.url, board.username);
  const { id } = await client.done<{ id: string }>('/organisations', {
    ...{ code: 'trung-tam-giai-the-mau', name: 'Trung tâm giải thể (mẫu)' },
    ...{ kind: 'public-service-unit', from: '2020-01-01', synthetic: true },
  });
  const page = await board.open(`/don-vi/${id}`);
  await page.getByLabel('Hình thức, danh hiệu').selectOption('provincial-certificate');
  await page.getByText('Chủ tịch UBND tỉnh', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Ghi kết thúc hoạt động' }).click();
  const form = page.getByRole('dialog');
  await form.getByText('Không còn gì ở đơn vị này.').waitFor();
  await form.getByRole('button', { name: 'Ghi kết thúc hoạt động' }).click();
  await form.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Ghi kết thúc hoạt động' }).waitFor({ state: 'detached' });
}

/** Enters a collective by itself, with a rating and its scan, and states its record whole. */
export async function keepSubject(board: Person): Promise<void> {
  const name = 'Phòng Lưu trữ tổng hợp (mẫu)';
  const page = await board.open('/doi-tuong');
  await page.getByRole('button', { name: 'Ghi thêm tập thể, hộ, gia đình' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Tên tập thể, chủ hộ hoặc gia đình').fill(name);
  await form.getByLabel('Tìm: Thuộc đơn vị').fill('so y te');
  await form.getByLabel('Thuộc đơn vị', { exact: true }).selectOption({ index: 1 });
  await form.getByText('Chưa có tên nào giống.').waitFor();
  expect(await board.faults()).toEqual([]);
  await form.getByRole('button', { name: 'Ghi thêm tập thể, hộ, gia đình' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.getByText('Thêm vào quá trình', { exact: true }).click();
  await act(page, 'Thêm: xếp loại', async () => {
    await form.getByLabel('Năm', { exact: false }).first().fill('2024');
    await form.getByLabel('Xếp loại').selectOption('excellent');
    const file = { name: 'quyet-dinh.pdf', mimeType: 'application/pdf', buffer: PAPER };
    await form.locator('input[data-paper="record-scan"]').setInputFiles(file);
    await form.getByText('Bản quét sẽ gắn: quyet-dinh.pdf').waitFor();
  });
  const scan = await page.getByRole('link', { name: /^bản quét: / }).getAttribute('href');
  expect((await page.request.get(board.url + scan!)).status()).toBe(200);
  await page.goto(`${board.url}/doi-tuong?q=luu+tru+tong+hop`);
  await page.getByRole('checkbox', { name }).check();
  await act(page, 'Xác nhận quá trình đầy đủ (1)', async () => {
    await form.getByLabel('Từ năm').fill('2020');
    await form.getByLabel('Đến năm').fill('2024');
  });
  await page.getByRole('link', { name }).click();
  await page.getByText('Dữ liệu đầy đủ từ 2020 đến 2024').waitFor();
}
