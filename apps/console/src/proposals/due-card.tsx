import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { command, read } from '../api/client';
import { ApiProblem } from '../api/problem';
import type { DueRow } from '../due/due';
import { ActButton } from '../parts/act-button';
import { NotAllDone } from '../parts/not-all-done';
import { Tag } from '../parts/tag';
import { Unread } from '../parts/unread';
import type { RoundRow } from '../rounds/round';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Letter } from './proposal';

const words = speaker({
  title: ['Ai đến hạn, ai bị bỏ sót năm {year}', 'Who is due and who was missed in {year}'],
  what: [
    'Quá trình khen thưởng cho phép đề nghị mà chưa có hồ sơ năm nay.',
    'Whose record allows a proposal and who has no dossier this year.',
  ],
  none: ['Không còn ai đủ điều kiện mà chưa được đề nghị.', 'Nobody eligible was left out.'],
  many: [
    'Đơn vị có nhiều người: danh sách được lập trong nền ở trang Ai đến hạn.',
    'A large unit: its list is made in the background on the page Who is due.',
  ],
  all: ['Xem cả danh sách', 'See the whole list'],
  more: ['và {n} trường hợp khác', 'and {n} more'],
  missed: ['bị bỏ sót', 'missed'],
  add: ['Thêm vào tờ trình', 'Add to the letter'],
  addWho: ['Thêm {name} vào tờ trình', 'Add {name} to the letter'],
  addWhat: [
    '{name} được thêm vào tờ trình để đề nghị {award}.',
    '{name} is added to the letter, proposed for {award}.',
  ],
});
const SHOWN = 8;

interface Props {
  letter: Letter;
  round: RoundRow | undefined;
  year: number;
  mayAdd: boolean;
}

/** The unit's own people whom nobody has proposed yet, one step from the letter. */
export function DueCard({ letter, round, year, mayAdd }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const query = { unit: letter.unitId, year, standing: 'met' };
  const found = useQuery({
    queryKey: ['/due', query],
    queryFn: () => read('/due', query),
    retry: false,
    staleTime: 60_000,
  });
  const crowded = found.error instanceof ApiProblem && found.error.code === 'due-too-many';
  if (!found.data && !crowded) return <Unread from={found} />;
  const open = (found.data?.items ?? []).filter(
    ({ dossierId, award }) => dossierId === null && (!round || round.awards.includes(award)),
  );
  const place = `/den-han?year=${year}&unit=${letter.unitId}`;
  const awards = round ? `&awards=${round.awards.join(',')}` : '';
  const all = crowded ? place : `${place}&standing=met&open=true${awards}`;
  return (
    <section className="card">
      <h2>
        <Link to={all}>
          {fill(say.title, { year })} {found.data && `(${open.length})`}
        </Link>
      </h2>
      <p className="quiet small">{crowded ? say.many : say.what}</p>
      {found.data && open.length === 0 && <p className="quiet">{say.none}</p>}
      <ul className="plain">
        {open.slice(0, SHOWN).map((row) => (
          <li key={`${row.subjectId}/${row.award}`}>
            <Link to={`/doi-tuong/${row.subjectId}`}>{row.subjectName}</Link>{' '}
            <span className="quiet">
              · {row.awardName[language]} · {row.unitName ?? '–'}
            </span>{' '}
            {row.missed && <Tag colour="red">{say.missed}</Tag>}{' '}
            {mayAdd && <AddDue letter={letter} row={row} round={round} year={year} />}
          </li>
        ))}
        {open.length > SHOWN && (
          <li>
            <Link to={all}>{fill(say.more, { n: open.length - SHOWN })}</Link>
          </li>
        )}
      </ul>
      <p>
        <Link to={all}>{say.all}</Link>
      </p>
    </section>
  );
}

interface AddProps {
  letter: Letter;
  row: DueRow;
  round: RoundRow | undefined;
  year: number;
}
function AddDue({ letter, row, round, year }: AddProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const told = { name: row.subjectName ?? '', award: row.awardName[language] };
  return (
    <ActButton
      label={say.add}
      title={fill(say.addWho, told)}
      consequence={fill(say.addWhat, told)}
      run={async () => {
        const { kind } = await read('/subjects/{id}/record', { id: row.subjectId });
        const period = round ? {} : { meritFrom: `${year}-01-01`, meritTo: `${year}-12-31` };
        const line = { subject: { id: row.subjectId }, award: row.award, recipientKind: kind };
        const answer = await command(
          '/proposals/{id}/lines',
          { id: letter.id },
          { lines: [{ ...line, ...period }] },
        );
        const [first] = answer.results;
        if (first && !first.ok) throw new NotAllDone(first.message ?? say.add);
        return answer;
      }}
    />
  );
}
