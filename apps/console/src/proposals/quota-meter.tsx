import type { Answer } from '../api/answers';
import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { Tag } from '../parts/tag';
import { Figure } from '../quotas/figure';
import { LoadedPart } from '../parts/unread';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Letter } from './proposal';

type Quota = Quotas['items'][number];
type Quotas = Answer<'/quotas'>;

const words = speaker({
  title: ['Chỉ tiêu, tỷ lệ', 'Quotas'],
  none: [
    'Các hình thức trong tờ trình không có chỉ tiêu.',
    'The awards of this letter have no quota.',
  ],
  used: ['đã dùng', 'used'],
  proposed: ['đang đề nghị', 'proposed'],
  limit: ['trên {n}', 'of {n}'],
  unknownLimit: ['chưa biết tổng số để tính tỷ lệ', 'what the share is taken of is not known'],
  left: ['còn {n}', '{n} left'],
  within: ['còn chỉ tiêu', 'within'],
  full: ['vừa hết', 'full'],
  over: ['vượt {n}', '{n} over'],
  short: ['chưa đạt tỷ lệ tối thiểu', 'below the least share'],
  unknown: ['chưa tính được', 'not known'],
  unverified: ['quy định chưa đối chiếu, chỉ cảnh báo', 'rule not checked: a warning only'],
  counted: [
    'Tính cả các hồ sơ đang soạn trong tờ trình này.',
    'Drafts of this letter are counted in.',
  ],
});
const COLOUR = {
  within: 'green',
  full: 'orange',
  over: 'red',
  short: 'orange',
  unknown: 'grey',
} as const;

/** How much of each limit is used, proposed and left, drafts of the letter counted in. */
export function QuotaMeter({ letter, meritYear }: { letter: Letter; meritYear: number }) {
  const say = useWords(words);
  const place = letter.roundId ? { round: letter.roundId } : { year: meritYear };
  const query = { ...place, unit: letter.unitId, letter: letter.id };
  const found = useQuery({
    // A number in third place would make it a moment gone by, which is never read again.
    queryKey: ['/quotas', { ...query, version: letter.version }],
    queryFn: () => read('/quotas', query),
    retry: false,
  });
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <LoadedPart from={found}>
        {({ items }) => (
          <>
            <p className="quiet small">{items.length > 0 ? say.counted : say.none}</p>
            {items.map((quota) => (
              <Meter key={`${quota.award}/${quota.rule}/${quota.place ?? ''}`} quota={quota} />
            ))}
          </>
        )}
      </LoadedPart>
    </section>
  );
}

function Meter({ quota }: { quota: Quota }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { limit, used, proposed, left, state } = quota;
  const warned = state === 'over' || state === 'short';
  const label = `${quota.awardName[language]}: ${quota.name[language]}, ${quota.perName[language]}`;
  return (
    <div className={warned ? 'meter warned' : 'meter'}>
      <div>
        {quota.awardName[language]}
        <div className="quiet small">
          {quota.name[language]}, {quota.perName[language]}
        </div>
      </div>
      <div>
        {limit !== null && limit > 0 && (
          <progress aria-label={label} max={limit} value={Math.min(limit, used + proposed)} />
        )}
        <div className="small">
          {say.used} <Figure n={used} list={quota.usedList} />, {say.proposed}{' '}
          <Figure n={proposed} list={quota.proposedList} />
          {limit === null ? `; ${say.unknownLimit}` : ` ${fill(say.limit, { n: count(limit) })}`}
        </div>
      </div>
      <div>
        <Tag colour={COLOUR[state]}>
          {state === 'over'
            ? fill(say.over, { n: count(Math.abs(left ?? 0)) })
            : state === 'within' && left !== null
              ? fill(say.left, { n: count(left) })
              : say[state]}
        </Tag>
        {!quota.verified && <div className="quiet small">{say.unverified}</div>}
      </div>
    </div>
  );
}
