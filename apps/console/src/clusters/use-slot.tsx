import { useAwards } from '../api/awards';
import { command, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { ClusterYear, Slot } from './cluster';

const words = speaker({
  use: ['Gắn hồ sơ vào suất', 'Use a slot'],
  what: [
    'Dành cho hồ sơ mà đơn vị tự lập trong tờ trình của mình. Chỉ tìm ra hồ sơ của đúng thành viên, đúng hình thức của một suất còn trống và thành tích trong năm.',
    'For a line of a unit’s own letter. Found are only lines of a member with a free slot, of its award, with merit of the year.',
  ],
  line: ['Hồ sơ, tìm theo tên thành viên', 'Dossier, by the member’s name'],
  one: ['Hạng {place}: {name}, {award}', 'Place {place}: {name}, {award}'],
});
/** What came of them leaves the slot free for another line. */
const FREE: readonly Slot['status'][] = ['expected', 'refused', 'annulled'];

/** Tells a slot the line that uses it, where no letter was drafted from the slots. */
export function UseSlot({ clusterId, one }: { clusterId: string; one: ClusterYear }) {
  const say = useWords(words);
  const awards = useAwards();
  const free = one.slots.filter(({ status }) => FREE.includes(status));
  const year = String(one.year);
  if (free.length === 0) return null;
  const find = async (q: string) => {
    const { items } = await read('/dossiers', { q, limit: 100 });
    return items.flatMap((line) => {
      const slot = free.find(
        ({ subjectId, award, dossierId }) =>
          subjectId === line.subjectId && award === line.award && dossierId !== line.id,
      );
      const inYear = line.meritFrom.startsWith(year) && line.meritTo.startsWith(year);
      if (!slot || !inYear) return [];
      const label = say.one
        .replace('{place}', String(slot.place))
        .replace('{name}', line.subjectName ?? line.id.slice(0, 8))
        .replace('{award}', awards.name(line.award));
      return [{ value: `${slot.place} ${line.id}`, label }];
    });
  };
  return (
    <ActButton
      label={say.use}
      consequence={say.what}
      fields={[{ name: 'line', label: say.line, type: 'search', find, required: true }]}
      run={({ line }) => {
        const [place, dossierId = ''] = line.split(' ');
        return command(
          '/clusters/{id}/years/{year}/use-slot',
          { id: clusterId, year: one.year },
          { place: Number(place), dossierId },
          one.version,
        );
      }}
    />
  );
}
