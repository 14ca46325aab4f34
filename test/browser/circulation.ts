import { act, cite, TEXT, type Walk } from './walk.js';

const TITLE = 'Lấy ý kiến bằng văn bản tháng 12 (mẫu)';

/**
 * A line goes round in writing: answered on two devices and on one paper, then counted.
 * `waiting` is what the screen says of the lines that may go on the agenda.
 */
export async function circulate(walk: Walk, name: string, waiting: string): Promise<void> {
  const secretary = await walk.as('secretary');
  const page = await secretary.open('/phien-hop');
  await page.getByRole('link', { name: 'Triệu tập phiên họp' }).click();
  await page.getByLabel('Tên phiên').fill(TITLE);
  await page.getByLabel('Hình thức').selectOption('circulation');
  // Whoever answers by letter meets nowhere.
  await page.getByLabel('Địa điểm').waitFor({ state: 'detached' });
  await page.getByText('3 người có tài khoản').waitFor();
  await page.getByRole('button', { name: 'Triệu tập' }).click();
  await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  const session = new URL(page.url()).pathname;
  await page.getByRole('link', { name: 'Lập chương trình' }).click();
  await page.getByText(waiting).waitFor();
  await page.getByRole('row').filter({ hasText: name }).getByRole('checkbox').check();
  await walk.sound(secretary, 'circulation_agenda');
  await act(page, 'Đưa 1 hồ sơ vào chương trình');
  await page.getByText('Chương trình đang có 1 mục').waitFor();
  await page.getByRole('link', { name: 'Về phiên họp' }).click();
  await act(page, 'Chốt chương trình');
  await page.getByRole('link', { name: 'Mở vòng biểu quyết' }).click();
  await page.getByRole('radio', { name: /Bằng văn bản/ }).waitFor();
  await act(page, 'Mở vòng với 1 mục', async () => {
    const form = page.getByRole('dialog');
    await form.getByLabel('Nhận ý kiến đến hết ngày').fill('31/12/2099');
    await cite(page, { ...TEXT, document: 'Văn bản quy định tỷ lệ phiếu', article: 'Điều khoản' });
  });
  await page.getByText('0/3 người').waitFor();
  await page.getByText('Chưa hết hạn (31/12/2099)').waitFor();
  await walk.sound(secretary, 'circulation_open');

  await Promise.all(
    ['member1', 'member3'].map(async (who) => {
      const member = await walk.as(who);
      const desk = await member.open('/');
      await desk.getByText(`Đang lấy ý kiến bằng văn bản: ${TITLE}`).waitFor();
      await desk.getByRole('link', { name: 'Biểu quyết', exact: true }).click();
      await desk.getByRole('radio', { name: 'Tán thành', exact: true }).check();
      await desk.getByRole('button', { name: 'Gửi biểu quyết' }).click();
      await desk.getByText('Đã ghi nhận').waitFor();
      await walk.sound(member, `circulation_${who}`);
    }),
  );
  await page.getByText('2/3 người').waitFor();
  // The third wrote on paper.
  await page.getByLabel('Ủy viên 2 (mẫu): Không tán thành').check();
  await page.getByText('3/3 người').waitFor();
  await page.getByText('Chưa hết hạn').waitFor({ state: 'hidden' });
  await act(page, 'Kết thúc vòng, tính kết quả');
  await page.getByText('2 tán thành trên 3, 66,66 %').waitFor();
  await page.getByText('Đã thông qua').waitFor();
  await walk.sound(secretary, 'circulation_result');
  await secretary.open(session);
  await page.getByRole('row').filter({ hasText: name }).getByText('Đã thông qua').waitFor();
  await act(page, 'Đóng phiên');
  await page.getByText('Đã kết thúc').waitFor();
}
