import { Link } from 'react-router';
import { commands } from '../api/client';
import { useMe } from '../app/session';
import { ActButton } from '../parts/act-button';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Council } from './council';
import { asked } from './council-words';
import { decisionFields, decisionOf, memberFields, memberOf } from './fields';
import { useKeeps } from './who';

const words = speaker({
  seat: ['Thêm thành viên', 'Add a member'],
  until: ['Đến hết ngày (để trống nếu không thời hạn)', 'Until (leave empty for no end)'],
  dissolve: ['Giải thể', 'Dissolve'],
  dissolveWhat: [
    'Từ ngày ghi dưới đây Hội đồng không còn {n} thành viên nào và không triệu tập phiên nào nữa. Phiên đã họp vẫn còn nguyên.',
    'From the day below none of its {n} members sits and no session is convened. Those held stay as they are.',
  ],
  on: ['Giải thể từ ngày', 'Dissolved on'],
  convene: ['Triệu tập phiên họp', 'Convene a session'],
});

/** What is done with a council as a whole. */
export function CouncilActs({ council }: { council: Council }) {
  const say = useWords(words);
  const ask = useWords(asked);
  const { language } = useLanguage();
  const { accountId } = useMe();
  // The standing body keeps rosters too; its sessions are convened by the secretary.
  const convenes = useKeeps()(council.unitId);
  const send = commands('/councils/{id}', { id: council.id }, council.version);
  return (
    <>
      {convenes && (
        <Link className="button-link" to={`/phien-hop/moi?hoi-dong=${council.id}`}>
          {say.convene}
        </Link>
      )}
      <ActButton
        label={say.seat}
        fields={[
          ...memberFields(ask, language === 'vi' ? 0 : 1, accountId),
          { name: 'from', label: ask.from, type: 'date', required: true },
          { name: 'to', label: say.until, type: 'date' },
          ...decisionFields(ask),
        ]}
        run={(values) =>
          send('members', {
            ...memberOf(values),
            from: values.from,
            ...(values.to ? { to: values.to } : {}),
            decision: decisionOf(values),
          })
        }
      />
      <ActButton
        final
        label={say.dissolve}
        consequence={fill(say.dissolveWhat, { n: council.roster.size })}
        fields={[
          { name: 'on', label: say.on, type: 'date', required: true },
          ...decisionFields(ask),
        ]}
        run={(values) => send('dissolve', { on: values.on, decision: decisionOf(values) })}
      />
    </>
  );
}
