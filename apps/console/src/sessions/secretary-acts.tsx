import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { commands, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { seatOf, type Session } from './session';

const words = speaker({
  agenda: ['Lập chương trình', 'Build the agenda'],
  roll: ['Điểm danh', 'Roll call'],
  rollWhat: [
    'Danh sách phiên này gõ tay, không có tên từng người nên điểm danh bằng số.',
    'The roster of this session was typed and names nobody, so the roll is in numbers.',
  ],
  present: ['Có mặt', 'Present'],
  written: ['Vắng mặt, có ý kiến bằng văn bản', 'Absent, opinion in writing'],
  freeze: ['Chốt chương trình', 'Close the agenda'],
  freezeWhat: [
    'Không đưa thêm hồ sơ vào; giấy tờ của {all} mục được cố định bằng mã băm để mọi người đọc cùng một bản. Mở lại phải nêu lý do.',
    'Nothing joins it, and the papers of {all} items are fixed by their hashes, so that all read the same. Opening it again takes a reason.',
  ],
  reopen: ['Mở lại chương trình', 'Open the agenda again'],
  reason: ['Lý do', 'Reason'],
  close: ['Đóng phiên', 'Close the session'],
  closeWhat: [
    '{n} trên {all} hồ sơ đã có kết quả. Hồ sơ chưa có kết quả trở lại chờ hội đồng.',
    '{n} of {all} dossiers are decided. Those without a result wait for the council again.',
  ],
});

/** What the secretary does with the session as a whole. */
export function SecretaryActs({ session }: { session: Session }) {
  const say = useWords(words);
  const room = useQuery({
    queryKey: ['/council-sessions', session.id, 'reading-room', 'head'],
    queryFn: () => read('/council-sessions/{id}/reading-room', { id: session.id, limit: 1 }),
    enabled: session.status !== 'closed',
  });
  if (session.status === 'closed') return null;
  const base = `/phien-hop/${session.id}`;
  const { members = [], roster } = session.council;
  const byName = members.length > 0 && members.every((seat) => seatOf(seat) !== undefined);
  const send = commands('/council-sessions/{id}', { id: session.id });
  // Who was there is written over as a whole: not over what somebody else has counted since.
  const sendSeen = commands('/council-sessions/{id}', { id: session.id }, session.version);
  return (
    <>
      {room.data && !room.data.frozen && (
        <Link
          className={session.agenda.lines === 0 ? 'button-link primary' : 'button-link'}
          to={`${base}/chuong-trinh`}
        >
          {say.agenda}
        </Link>
      )}
      {room.data && session.agenda.lines > 0 && (
        <ActButton
          key={room.data.frozen ? 'reopen' : 'freeze'}
          label={room.data.frozen ? say.reopen : say.freeze}
          {...(room.data.frozen
            ? { fields: [{ name: 'reason', label: say.reason, type: 'area', required: true }] }
            : { consequence: fill(say.freezeWhat, { all: session.agenda.lines }) })}
          run={({ reason }) =>
            reason ? send('reopen-agenda', { reason }) : send('freeze-agenda', {})
          }
        />
      )}
      {session.mode !== 'circulation' && byName && session.recorded === 0 && (
        <Link className="button-link" to={`${base}/diem-danh`}>
          {say.roll}
        </Link>
      )}
      {session.mode !== 'circulation' && !byName && (
        <ActButton
          label={say.roll}
          consequence={say.rollWhat}
          fields={[
            {
              ...{ name: 'present', label: say.present, type: 'number', required: true },
              ...{ min: 0, max: roster },
            },
            {
              ...{ name: 'written', label: say.written, type: 'number', initial: '0' },
              ...{ min: 0, max: roster },
            },
          ]}
          run={({ present, written }) =>
            sendSeen('attendance', { present: Number(present), written: Number(written || 0) })
          }
        />
      )}
      <ActButton
        final
        label={say.close}
        consequence={fill(say.closeWhat, { n: session.recorded, all: session.agenda.lines })}
        run={() => sendSeen('close', {})}
      />
    </>
  );
}
