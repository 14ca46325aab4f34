import { Client } from '@vinhdanh/testing';
import type { Person } from './open-browser.js';

interface Seat {
  memberId: string;
  position: string;
}

/**
 * Somebody else records the roll while it is called here, where the first seat stands as present:
 * what was not touched follows theirs, what was called otherwise is named, and nothing is lost.
 */
export async function calledTwice({ page }: Person, url: string, session: string) {
  const other = await Client.signIn(url, 'secretary');
  const at = session.replace('/phien-hop/', '/council-sessions/');
  const { body } = await other.get<{ council: { members: Seat[] } }>(at);
  const [one, two] = body.council.members;
  const roll = [
    { seat: one!.memberId, how: 'absent' },
    { seat: two!.memberId, how: 'present' },
  ];
  await other.done(`${at}/attendance`, { roll });
  const seat = ({ position }: Seat) => page.getByLabel(`Hôm nay: ${position}`);
  const save = page.getByRole('button', { name: 'Ghi điểm danh' });
  await save.click();
  await page.getByRole('button', { name: 'Tải bản mới' }).click();
  await page.getByText('Người khác vừa ghi điểm danh khác bạn ở 1 dòng').waitFor();
  await page.getByText('Người khác đã ghi: Vắng mặt').waitFor();
  expect([await seat(one!).inputValue(), await seat(two!).inputValue()]).toEqual([
    'present',
    'present',
  ]);
}
