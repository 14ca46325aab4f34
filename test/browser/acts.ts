import { act, hands, type Walk } from './walk.js';

export interface Draft {
  kind: string;
  title: string;
  award: string;
  number: string;
}

/** Draws an act up with all lines that wait for it; answers its address. */
export async function drawUp(walk: Walk, { kind, title, award }: Draft): Promise<string> {
  const drafter = await walk.as('specialist');
  const page = await drafter.open('/quyet-dinh');
  await act(page, 'Lập dự thảo', async () => {
    const form = page.getByRole('dialog');
    await form.getByLabel('Loại văn bản').selectOption(kind);
    await form.getByLabel('Trích yếu').fill(title);
    await form.getByLabel('Hình thức khen thưởng').selectOption(award);
  });
  await page.getByRole('link', { name: title }).click();
  await act(page, 'Đưa hồ sơ vào danh sách');
  await page
    .getByRole('link', { name: /\(mẫu\)/ })
    .first()
    .waitFor();
  return new URL(page.url()).pathname;
}

/** Draft to promulgation: endorsed, verified, signed, numbered, promulgated, each by whose act it is. */
export async function sixHands(walk: Walk, draft: Draft, shot?: string): Promise<void> {
  const at = await drawUp(walk, draft);
  for (const [name, button, fill] of hands(draft.number)) {
    const person = await walk.as(name);
    await person.open(at);
    await act(person.page, button, fill);
    if (shot) await walk.sound(person, `${shot}_${name}_act`);
  }
  await (await walk.as('office')).page.getByText('Đã ban hành').waitFor();
}
