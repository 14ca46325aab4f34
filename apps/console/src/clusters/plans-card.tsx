import { useQuery } from '@tanstack/react-query';
import { useAwards } from '../api/awards';
import { command, read } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { Loaded } from '../parts/loaded';
import { nameOf } from '../words/codes';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { CLUSTER_LEVEL, type SlotPlan } from './cluster';
import './clusters.css';
import { GROUPS, halfFilled, planOf } from './plan-of';

const words = speaker({
  title: ['Suất đề nghị theo từng năm', 'Award slots by year'],
  help: [
    'Thứ hạng nào được đề nghị hình thức gì là quy định của từng năm, có căn cứ. Năm chưa có thì chưa xác định suất được.',
    'Which rank may be proposed for what is settled anew every year. Without it no slots are allotted.',
  ],
  none: ['Chưa có năm nào.', 'No year yet.'],
  level: ['Cấp', 'Level'],
  year: ['Năm', 'Year'],
  source: ['Căn cứ', 'Source'],
  verified: ['Đã đối chiếu', 'Verified'],
  yes: ['đã đối chiếu', 'yes'],
  no: ['chưa đối chiếu', 'no'],
  ranks: ['hạng {from}–{to}: {award}', 'ranks {from}–{to}: {award}'],
  size: ['cụm {size} thành viên: ', 'clusters of {size}: '],
  add: ['Nhập suất của một năm', 'Enter a year'],
  addWhat: [
    'Ghi suất của một cấp, một năm, cho cụm có số thành viên đã nêu (năm đã có thì phải nêu lý do). Hạng phải liền nhau từ 1.',
    'Enters a level and year for clusters of the size given (with a reason where there was one). Ranks run from 1 without gaps.',
  ],
  last: ['Đến hạng (nhóm {n})', 'Up to rank (group {n})'],
  award: ['Hình thức (nhóm {n})', 'Award (group {n})'],
  sizeFrom: ['Chỉ cho cụm từ số thành viên', 'Only clusters from so many members'],
  sizeTo: ['đến số thành viên', 'up to'],
  keep: [
    'Giữ suất đã nhập của năm này cho cụm có số thành viên khác',
    'Keep what that year has for clusters of other sizes',
  ],
  past: ['{name} (không còn trong quy định hiện hành)', '{name} (not in the law of today)'],
  half: [
    'Nhóm {n} mới điền một nửa: cần cả “Đến hạng” và “Hình thức”, hoặc để trống cả hai.',
    'Group {n} is half filled in: it needs both the rank and the award, or neither.',
  ],
  reason: ['Lý do thay (nếu năm này đã có)', 'Why it replaces what was there'],
});

/** The plans there are, and the form for another year. */
export function PlansCard() {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const holds = useHolds();
  const found = useQuery({
    queryKey: ['/slot-plans'],
    queryFn: () => read('/slot-plans'),
  });
  const range = ({ from, to }: { from: number; to?: number }): string =>
    from === to ? String(from) : `${from}–${to ?? '…'}`;
  const slotsOf = ({ tables }: SlotPlan): string =>
    tables
      .map(({ members, slots }) => {
        const size = members ? fill(say.size, { size: range(members) }) : '';
        return (
          size +
          slots
            .map(({ from, to, award }) => fill(say.ranks, { from, to, award: awards.name(award) }))
            .join(', ')
        );
      })
      .join('; ');
  const fields: FieldSpec[] = [
    {
      ...{ name: 'level', label: say.level, type: 'select', required: true },
      options: Object.entries(CLUSTER_LEVEL).map(([value, name]) => ({
        value,
        label: name[language === 'vi' ? 0 : 1],
      })),
    },
    { name: 'year', label: say.year, type: 'number', required: true, min: 1945, max: 2200 },
    ...GROUPS.flatMap((n): FieldSpec[] => [
      {
        ...{ name: `to${n}`, label: fill(say.last, { n }), type: 'number', min: 1, max: 200 },
        required: n === 1,
      },
      {
        ...{ name: `award${n}`, label: fill(say.award, { n }), type: 'select' },
        required: n === 1,
        // A plan of an earlier year names the awards of its own time.
        options: awards.all.map(({ code, name, current }) => ({
          value: code,
          label: current ? name[language] : fill(say.past, { name: name[language] }),
        })),
      },
    ]),
    { name: 'sizeFrom', label: say.sizeFrom, type: 'number', min: 1 },
    { name: 'sizeTo', label: say.sizeTo, type: 'number', min: 1 },
    { name: 'keep', label: say.keep, type: 'check', initial: 'true' },
    { name: 'source', label: say.source, required: true },
    { name: 'verified', label: say.verified, type: 'check' },
    { name: 'reason', label: say.reason, type: 'area' },
  ];
  return (
    <section className="card spaced">
      <h2>{say.title}</h2>
      <p className="quiet">{say.help}</p>
      <Loaded from={found}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet">{say.none}</p>
          ) : (
            <ul className="plain">
              {items.map((plan) => (
                <li key={`${plan.level}${plan.year}`}>
                  <strong>
                    {plan.year}, {nameOf(CLUSTER_LEVEL, plan.level, language)}
                  </strong>
                  : {slotsOf(plan)}
                  <div className="quiet small">
                    {say.source}: {plan.source} ({plan.verified ? say.yes : say.no})
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {holds('board-head', 'admin') && found.data && (
        <ActButton
          label={say.add}
          consequence={say.addWhat}
          fields={fields}
          run={async (values) => {
            const n = halfFilled(values);
            if (n !== undefined) throw new Error(fill(say.half, { n }));
            // Also for a year that had none: somebody may have entered it meanwhile.
            const seen = found.data?.items.find(
              (one) => one.level === values.level && one.year === Number(values.year),
            );
            return command('/slot-plans', planOf(values, seen), seen?.version ?? 0);
          }}
        />
      )}
    </section>
  );
}
