import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { command, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import { NotAllDone, notDone } from '../parts/not-all-done';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Decision } from './decision';
import { useHands } from './use-hands';

const words = speaker({
  title: ['Hồ sơ Trung ương trả lại', 'Returned by the centre'],
  what: [
    'Chọn hồ sơ gửi lại bằng tờ trình này. Hồ sơ cần đơn vị bổ sung thì yêu cầu bổ sung trước.',
    'Choose what goes again with this letter. Ask the unit first where something must be supplied.',
  ],
  add: ['Đưa {n} hồ sơ trả lại vào tờ trình', 'Put {n} returned on the letter'],
  addWhat: [
    '{n} hồ sơ Trung ương đã trả lại được đưa vào danh sách của tờ trình này như hiện có.',
    '{n} dossiers the centre sent back go on the list of this letter as they are.',
  ],
  more: [
    'Còn hồ sơ khác: đưa các hồ sơ này vào rồi xem tiếp.',
    'There are more: put these on first.',
  ],
});
/** As many as one request takes at most on a page. */
const PAGE = 100;

/** What the centre sent back may go with another letter; only where somebody names it. */
export function ReturnedLines({ act }: { act: Decision }) {
  const say = useWords(words);
  const awards = useAwards();
  const queries = useQueryClient();
  const drafts = useHands().does('draft', act.issuer);
  const open = act.actKind === 'submission-letter' && act.status === 'draft' && drafts;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const { data } = useQuery({
    queryKey: ['/dossiers', 'returned-by-centre', act.award ?? ''],
    queryFn: () =>
      read('/dossiers', {
        ...{ status: 'returned-by-centre', limit: PAGE },
        ...(act.award ? { award: act.award } : {}),
      }),
    enabled: open,
  });
  if (!open || !data || data.items.length === 0) return null;
  const going = data.items.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
  const n = going.length;
  return (
    <section className="card" aria-labelledby="returned-lines">
      <h2 id="returned-lines">{say.title}</h2>
      <p className="quiet">{say.what}</p>
      <ul className="plain">
        {data.items.map(({ id, subjectName, unitName, award }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={({ target }) =>
                  setChosen(target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              />{' '}
              {subjectName ?? '–'}
            </label>{' '}
            <span className="quiet small">
              {awards.name(award)}
              {unitName && ` · ${unitName}`}
            </span>{' '}
            <Link to={`/ho-so/${id}`} target="_blank" aria-label={`${subjectName ?? id} ↗`}>
              ↗
            </Link>
          </li>
        ))}
      </ul>
      {data.nextCursor && <p className="quiet small">{say.more}</p>}
      {n > 0 && (
        <ActButton
          label={fill(say.add, { n })}
          consequence={fill(say.addWhat, { n })}
          run={async () => {
            const body = { dossierIds: going };
            const answer = await command(
              '/decisions/{id}/lines',
              { id: act.id },
              body,
              act.version,
            );
            await queries.invalidateQueries();
            setChosen(notDone(going, answer.results, (id) => id));
            const refused = answer.results.filter(({ ok }) => !ok);
            const why = [...new Set(refused.flatMap(({ message }) => message ?? []))].join(' ');
            if (refused.length > 0) throw new NotAllDone(why);
            return answer;
          }}
        />
      )}
    </section>
  );
}
