import { act, type Walk } from './walk.js';

interface Voting {
  members: readonly string[];
  session: string;
  /** Award of a dossier, and how many lines of an award the record passed. */
  awards: ReadonlyMap<string, string>;
  passed: Readonly<Record<string, number>>;
}

/** All at once at their own screens, every choice by the keyboard, to the figures of the record. */
export async function voteByKeys(walk: Walk, { members, session, awards, passed }: Voting) {
  const people = await Promise.all(members.map((name) => walk.as(name)));
  await Promise.all(
    people.map(async ({ page, url }, n) => {
      await page.goto(url + session);
      await page.getByRole('link', { name: 'Vào bỏ phiếu' }).click();
      // A key for every line is looked at first, at all screens at once.
      const asked = page.waitForResponse(/\/api\/v1\/ballot-rounds\/[^/]+$/, { timeout: 60_000 });
      await page.getByRole('button', { name: 'Nhận phiếu' }).click();
      const { items } = (await (await asked).json()) as { items: { dossierId: string }[] };
      await page.getByText(`Đã chọn 0/${items.length}`).waitFor({ timeout: 60_000 });
      const seen: Record<string, number> = {};
      await page.getByRole('radio').first().focus();
      for (const { dossierId } of items) {
        const award = awards.get(dossierId)!;
        seen[award] = (seen[award] ?? 0) + 1;
        // One of three is against what did not pass then, and so is another.
        await page.keyboard.press(n > 0 && seen[award] > passed[award]! ? '2' : '1');
      }
      await page.getByText(`Đã chọn ${items.length}/${items.length}`).waitFor();
      await page.getByRole('button', { name: 'Xem lại trước khi niêm phong' }).click();
      if (n === 1) await walk.sound(people[n]!, '2019_review');
      await act(page, 'Niêm phong phiếu', undefined, 60_000);
      await page.getByText('Phiếu đã niêm phong').waitFor();
    }),
  );
}
