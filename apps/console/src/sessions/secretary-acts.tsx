import { useQuery } from '@tanstack/react-query';
import { command, read, type PageOf } from '../api/client';
import { ActButton } from '../parts/act-button';
import type { RoundRow } from '../rounds/round';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { ReadingRoom } from './meeting';
import type { Session } from './session';

const words = speaker({
  agenda: ['Lập chương trình', 'Build the agenda'],
  agendaWhat: [
    'Mọi hồ sơ đủ điều kiện của đợt được đưa vào chương trình họp.',
    'Every eligible dossier of the round goes on the agenda.',
  ],
  round: ['Đợt xét', 'Round'],
  roll: ['Điểm danh', 'Roll call'],
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

export function SecretaryActs({ session }: { session: Session }) {
  const say = useWords(words);
  const rounds = useQuery({
    queryKey: ['/rounds', { limit: 100 }],
    queryFn: () => read<PageOf<RoundRow>>('/rounds', { limit: 100 }),
  });
  const room = useQuery({
    queryKey: ['/council-sessions', session.id, 'reading-room', 'head'],
    queryFn: () => read<ReadingRoom>(`/council-sessions/${session.id}/reading-room`, { limit: 1 }),
    enabled: session.status !== 'closed',
  });
  if (session.status === 'closed') return null;
  const send = (verb: string, body: object, key: string) =>
    command(`/council-sessions/${session.id}/${verb}`, body, undefined, key);
  return (
    <>
      {!room.data?.frozen && (
        <ActButton
          label={say.agenda}
          consequence={say.agendaWhat}
          fields={[
            {
              name: 'roundId',
              label: say.round,
              type: 'select',
              required: true,
              options: (rounds.data?.items ?? []).map(({ id, title }) => ({
                value: id,
                label: title,
              })),
            },
          ]}
          run={({ roundId }, key) => send('agenda', { roundId }, key)}
        />
      )}
      {room.data && session.agenda.lines > 0 && (
        <ActButton
          key={room.data.frozen ? 'reopen' : 'freeze'}
          label={room.data.frozen ? say.reopen : say.freeze}
          {...(room.data.frozen
            ? { fields: [{ name: 'reason', label: say.reason, type: 'area', required: true }] }
            : { consequence: fill(say.freezeWhat, { all: session.agenda.lines }) })}
          run={({ reason }, key) =>
            reason ? send('reopen-agenda', { reason }, key) : send('freeze-agenda', {}, key)
          }
        />
      )}
      <ActButton
        label={say.roll}
        fields={[
          {
            name: 'present',
            label: say.present,
            type: 'number',
            min: 0,
            max: session.council.roster,
            required: true,
          },
          {
            name: 'written',
            label: say.written,
            type: 'number',
            min: 0,
            max: session.council.roster,
            initial: '0',
          },
        ]}
        run={({ present, written }, key) =>
          send('attendance', { present: Number(present), written: Number(written || 0) }, key)
        }
      />
      <ActButton
        final
        label={say.close}
        consequence={fill(say.closeWhat, { n: session.recorded, all: session.agenda.lines })}
        run={(_, key) => send('close', {}, key)}
      />
    </>
  );
}
