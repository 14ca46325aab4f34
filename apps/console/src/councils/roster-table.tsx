import { useQuery } from '@tanstack/react-query';
import { commands, read } from '../api/client';
import { useMe } from '../app/session';
import { ActButton } from '../parts/act-button';
import { Tag } from '../parts/tag';
import { nameOf } from '../words/codes';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { inRank, type Council, type Membership } from './council';
import { asked, POST } from './council-words';
import './council.css';
import { accountField, decisionFields, decisionOf } from './fields';
import { ReplaceMember } from './replace-member';

const words = speaker({
  n: ['STT', 'No'],
  position: ['Chức danh, đơn vị công tác', 'Office and body'],
  person: ['Tài khoản', 'Account'],
  none: ['chưa có', 'none'],
  post: ['Vai trò', 'Post'],
  standing: ['thường trực', 'standing body'],
  term: ['Thời hạn', 'Term'],
  since: ['từ {from}', 'from {from}'],
  until: ['từ {from} đến hết {to}', '{from} to {to}'],
  decision: ['Quyết định', 'Decision'],
  acts: ['Thao tác', 'Actions'],
  end: ['Thôi', 'End'],
  endTitle: ['Thôi tư cách thành viên: {name}', 'End the seat: {name}'],
  endWhat: [
    'Người này còn là thành viên đến hết ngày ghi dưới đây. Phiên họp từ hôm sau tính theo danh sách không có người này; phiên đã triệu tập giữ danh sách cũ.',
    'The person sits until the end of the day below. Sessions from the next day on go without; those convened already keep their roster.',
  ],
  last: ['Ngày cuối cùng', 'Last day'],
  stand: ['Cử người dự thay', 'Name a substitute'],
  standTitle: ['Cử người dự thay: {name}', 'Name a substitute: {name}'],
  who: ['Chức danh người dự thay', 'Office of the substitute'],
  paper: ['Số văn bản uỷ quyền, cử dự', 'Number of the paper'],
  paperDate: ['Ngày văn bản', 'Date of the paper'],
});

/** Who sits on the day, in the order of a founding decision. */
export function RosterTable({ council, may }: { council: Council; may: boolean }) {
  const say = useWords(words);
  const ask = useWords(asked);
  const { language } = useLanguage();
  const { accountId: me } = useMe();
  const works = useWorkplaces(council.roster.members);
  const send = commands('/councils/{id}', { id: council.id }, council.version);
  const term = ({ from, to }: Membership): string =>
    fill(to ? say.until : say.since, { from: day(from), to: day(to) });
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={council.name}>
      <table className="plain-table roster">
        <thead>
          <tr>
            <th className="n">{say.n}</th>
            <th>{say.position}</th>
            <th>{say.post}</th>
            <th>{say.person}</th>
            <th>{say.term}</th>
            {may && <th>{say.acts}</th>}
          </tr>
        </thead>
        <tbody>
          {inRank(council.roster.members).map((seat, i) => (
            <tr key={seat.memberId}>
              <td className="n">{i + 1}</td>
              <td>
                <strong>{seat.position}</strong>
                {seat.organisationId && (
                  <div className="quiet small">{works.get(seat.organisationId) ?? '…'}</div>
                )}
              </td>
              <td>
                {nameOf(POST, seat.post, language)}{' '}
                {seat.standing && <Tag colour="blue">{say.standing}</Tag>}
              </td>
              <td>
                {seat.accountId ? (
                  (council.names[seat.accountId] ?? '–')
                ) : (
                  <span className="quiet">{say.none}</span>
                )}
              </td>
              <td>
                {term(seat)}
                <div className="quiet small">
                  {seat.decision.number}, {day(seat.decision.date)}
                </div>
              </td>
              {may && <td>{seat.to === undefined && acts(seat)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function acts(seat: Membership) {
    const { memberId, position: name } = seat;
    return (
      <span className="page-actions">
        <ReplaceMember council={council} seat={seat} />
        <ActButton
          label={say.end}
          title={fill(say.endTitle, { name })}
          consequence={say.endWhat}
          fields={[
            { name: 'to', label: say.last, type: 'date', required: true },
            ...decisionFields(ask),
          ]}
          run={(values) =>
            send('end-seat', { memberId, to: values.to, decision: decisionOf(values) })
          }
        />
        <ActButton
          label={say.stand}
          title={fill(say.standTitle, { name })}
          fields={[
            { name: 'position', label: say.who, required: true },
            accountField(ask, me),
            { name: 'from', label: ask.from, type: 'date', required: true },
            { name: 'to', label: ask.to, type: 'date', required: true },
            { name: 'number', label: say.paper, required: true },
            { name: 'date', label: say.paperDate, type: 'date', required: true },
          ]}
          run={({ position, accountId, from, to, number, date }) =>
            send('substitutes', {
              ...{ memberId, position, from, to, document: { number, date } },
              ...(accountId ? { accountId } : {}),
            })
          }
        />
      </span>
    );
  }
}

/** Names of the bodies the members work for. */
function useWorkplaces(members: readonly Membership[]): Map<string, string> {
  const ids = [...new Set(members.flatMap(({ organisationId }) => organisationId ?? []))].sort();
  const found = useQuery({
    queryKey: ['workplaces', ids],
    queryFn: () => Promise.all(ids.map((id) => read('/organisations/{id}', { id }))),
    enabled: ids.length > 0,
    staleTime: 600_000,
  });
  return new Map((found.data ?? []).map(({ id, name }) => [id, name]));
}
