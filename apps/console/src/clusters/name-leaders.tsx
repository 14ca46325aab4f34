import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { ClusterYear } from './cluster';

const words = speaker({
  name: ['Cử trưởng, phó khác', 'Name other leaders'],
  what: [
    'Thay cho đơn vị đến lượt trong năm {year}; lượt của các năm sau không đổi. Hiện nay: {now}.',
    'In place of those whose turn it is in {year}; later turns stay. Now: {now}.',
  ],
  nobody: ['chưa có', 'nobody'],
  leader: ['Trưởng', 'Leader'],
  deputy: ['Phó: {name}', 'Deputy: {name}'],
  reference: ['Số văn bản, biên bản', 'Number of the paper'],
});
/** Of a box: whose it is stands behind it. */
const DEPUTY = 'deputy.';

interface Props {
  clusterId: string;
  one: ClusterYear;
  name: (id: string) => string;
}

/** Others lead this year than those whose turn it would be. */
export function NameLeaders({ clusterId, one, name }: Props) {
  const say = useWords(words);
  const { leaders, covenant, year } = one;
  const members = covenant?.members ?? [];
  const now = leaders && [leaders.leader, ...leaders.deputies].map(name).join(', ');
  const fields: FieldSpec[] = [
    {
      ...{ name: 'leader', label: say.leader, type: 'select', required: true },
      options: members.map((id) => ({ value: id, label: name(id) })),
      initial: leaders?.leader ?? '',
    },
    ...members.map((id): FieldSpec => ({
      ...{ name: DEPUTY + id, label: fill(say.deputy, { name: name(id) }), type: 'check' },
      initial: String(leaders?.deputies.includes(id) ?? false),
    })),
    { name: 'reference', label: say.reference, required: true },
  ];
  return (
    <ActButton
      label={say.name}
      consequence={fill(say.what, { year, now: now || say.nobody })}
      fields={fields}
      run={({ leader = '', reference = '', ...boxes }) => {
        const deputies = members.filter((id) => boxes[DEPUTY + id] === 'true' && id !== leader);
        return command(
          '/clusters/{id}/years/{year}/name-leaders',
          { id: clusterId, year },
          { leader, deputies, reference },
          one.version,
        );
      }}
    />
  );
}
