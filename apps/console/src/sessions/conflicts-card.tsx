import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { command, read } from '../api/client';
import { useMe } from '../app/session';
import { useKeeps, useLeads } from '../councils/who';
import { ActButton } from '../parts/act-button';
import { Tag, type TagColour } from '../parts/tag';
import { Unread } from '../parts/unread';
import { fill, speaker, type Phrase } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { sitsIn, type Session } from './session';

const words = speaker({
  title: ['Xung đột lợi ích', 'Conflicts of interest'],
  none: ['Chưa có xung đột nào được khai hoặc phát hiện.', 'None declared or found.'],
  open: [
    '{n} trường hợp do hệ thống phát hiện chưa được xem: chưa bỏ phiếu được các mục đó.',
    '{n} found in the data wait for a decision: no vote on those items before.',
  ],
  declare: ['Kiêng, không tham gia một mục', 'Take no part in an item'],
  declareWhat: [
    'Có hiệu lực ngay, trước khi mở vòng bỏ phiếu. {way}',
    'Takes effect at once, before a round is opened. {way}',
  ],
  item: ['Mục', 'Item'],
  ground: ['Lý do', 'Ground'],
  confirm: ['Xác nhận', 'Confirm'],
  dismiss: ['Bác bỏ', 'Dismiss'],
  reason: ['Lý do', 'Reason'],
  by: ['hệ thống phát hiện', 'found in the data'],
  said: ['tự khai', 'declared'],
  detect: ['Rà lại dữ liệu', 'Look through the data again'],
  detectWhat: [
    'Tìm thành viên công tác tại đơn vị được xét hoặc đã ký trong hồ sơ của {n} mục. Không bao giờ so tên.',
    'Looks for members who work for a unit concerned or signed in one of {n} dossiers. Names are never compared.',
  ],
  noWay: [
    'Hội đồng chưa ghi quy chế nên chưa khai được xung đột lợi ích.',
    'The council has no statute on record, so no conflict can be declared.',
  ],
});
const WAYS: Record<string, Phrase> = {
  leaves: [
    'Theo quy chế, bạn rời mục đó: không thấy nội dung và không bỏ phiếu.',
    'By the statute you leave the item: you see nothing of it and do not vote.',
  ],
  abstains: [
    'Theo quy chế, bạn vẫn dự nhưng không bỏ phiếu mục đó.',
    'By the statute you stay but do not vote on it.',
  ],
  votes: [
    'Theo quy chế, việc khai được ghi lại và bạn vẫn bỏ phiếu.',
    'By the statute it is recorded and you still vote.',
  ],
};
const GROUNDS: Record<string, Phrase> = {
  employment: ['Công tác tại đơn vị được xét', 'Works for the unit concerned'],
  signature: ['Đã ký trong hồ sơ', 'Signed in the dossier'],
  kinship: ['Quan hệ gia đình', 'Family'],
  other: ['Lý do khác', 'Other'],
};
const STATUS: Record<string, { name: Phrase; colour: TagColour }> = {
  open: {
    name: ['Chờ thư ký hoặc Chủ tịch xem', 'To be settled by secretary or chair'],
    colour: 'orange',
  },
  confirmed: { name: ['Đã xác nhận', 'Confirmed'], colour: 'blue' },
  dismissed: { name: ['Đã bác bỏ', 'Dismissed'], colour: 'grey' },
};

/** Who takes no part in which item: members declare, the secretary settles what the data show. */
export function ConflictsCard({ session }: { session: Session }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const { accountId } = useMe();
  const keeps = useKeeps()(session.council.unitId);
  const settles = useLeads()(session.council.unitId);
  const seated = sitsIn(session, accountId);
  const found = useQuery({
    queryKey: ['/council-sessions', session.id, 'conflicts', session.version],
    queryFn: () => read('/council-sessions/{id}/conflicts', { id: session.id }),
    enabled: settles || seated,
    placeholderData: (before) => before,
  });
  if (session.agenda.lines === 0) return null;
  if (!found.data) return <Unread from={found} />;
  const { way, conflicts } = found.data;
  const lineOf = (dossierId: string) =>
    session.lines.items.find((line) => line.dossierId === dossierId);
  const waiting = conflicts.filter(({ by, status }) => by === 'system' && status === 'open').length;
  const free = session.lines.items.filter((line) => !line.result);
  return (
    <section className="card">
      <h2>{say.title}</h2>
      {settles && waiting > 0 && (
        <Alert className="problem" showIcon type="warning" title={fill(say.open, { n: waiting })} />
      )}
      {conflicts.length === 0 && <p className="quiet">{way ? say.none : say.noWay}</p>}
      <ul className="plain">
        {conflicts.map((one) => (
          <li key={one.conflictId}>
            <Tag colour={STATUS[one.status]?.colour ?? 'grey'}>
              {STATUS[one.status]?.name[n] ?? one.status}
            </Tag>{' '}
            {one.position ?? '–'} · {lineOf(one.dossierId)?.item}.{' '}
            {lineOf(one.dossierId)?.subjectName ?? '–'}{' '}
            <span className="quiet">
              ({GROUNDS[one.ground]?.[n] ?? one.ground}, {one.by === 'system' ? say.by : say.said}
              {one.reason && `; ${one.reason}`})
            </span>
            {settles &&
              one.status === 'open' &&
              one.accountId !== accountId &&
              session.status !== 'closed' && (
                <div className="page-actions">
                  {[true, false].map((confirmed) => (
                    <ActButton
                      key={String(confirmed)}
                      of={one.conflictId}
                      label={confirmed ? say.confirm : say.dismiss}
                      fields={[{ name: 'reason', label: say.reason, type: 'area', required: true }]}
                      run={({ reason }) =>
                        command(
                          '/council-sessions/{id}/conflicts/{conflictId}/settle',
                          { id: session.id, conflictId: one.conflictId },
                          { confirmed, reason },
                        )
                      }
                    />
                  ))}
                </div>
              )}
          </li>
        ))}
      </ul>
      {keeps && way && session.status !== 'closed' && (
        <ActButton
          label={say.detect}
          consequence={fill(say.detectWhat, { n: session.agenda.lines })}
          run={() => command('/council-sessions/{id}/conflicts/detect', { id: session.id }, {})}
        />
      )}{' '}
      {seated && way && free.length > 0 && session.status !== 'closed' && (
        <ActButton
          label={say.declare}
          consequence={fill(say.declareWhat, { way: WAYS[way]?.[n] ?? '' })}
          fields={[
            {
              name: 'dossierId',
              label: say.item,
              type: 'select',
              required: true,
              options: free.map((line) => ({
                value: line.dossierId,
                label: `${line.item}. ${line.subjectName ?? '–'}`,
              })),
            },
            {
              name: 'ground',
              label: say.ground,
              type: 'select',
              required: true,
              options: Object.entries(GROUNDS).map(([value, name]) => ({ value, label: name[n] })),
            },
          ]}
          run={({ dossierId, ground }) =>
            command('/council-sessions/{id}/conflicts', { id: session.id }, { dossierId, ground })
          }
        />
      )}
    </section>
  );
}
