import { useAgencyWords } from '../agency-lists/agency-list';
import { commands } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { given } from '../parts/given';
import { day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { may, type Dossier } from './dossier';

const words = speaker({
  title: ['Tạm dừng để xác minh', 'On hold'],
  since: ['Từ ngày {day}', 'Since {day}'],
  what: [
    'Hồ sơ này chờ xác minh; các hồ sơ khác trong tờ trình vẫn được xét. Đơn vị chỉ biết là đang có việc được xác minh.',
    'This dossier waits; others of the letter go on. The unit knows only that something is verified.',
  ],
  hold: ['Tạm dừng để xác minh', 'Hold'],
  matter: ['Việc cần xác minh', 'What is verified'],
  from: ['Từ ngày', 'Since'],
  reference: ['Số văn bản', 'Reference'],
  agency: ['Cơ quan xác minh', 'Verified by'],
  note: ['Ghi chú', 'Note'],
  invite: ['Mời giải trình', 'Invite to reply'],
  message: ['Nội dung đơn vị được đọc', 'What the unit reads'],
  deadline: ['Hạn giải trình', 'Reply by'],
  replyBy: ['Đơn vị giải trình trước ngày {day}', 'The unit may reply by {day}'],
  replied: ['Đơn vị đã giải trình ngày {day}', 'The unit replied on {day}'],
  reply: ['Gửi giải trình', 'Reply'],
  replyText: ['Nội dung giải trình', 'Reply'],
  release: ['Kết thúc xác minh', 'End the hold'],
  conclusion: ['Kết luận', 'Conclusion'],
  clean: ['Không vi phạm: xét tiếp từ bước cũ', 'Clean: goes on where it was'],
  breach: ['Có vi phạm: kiểm tra lại từ đầu', 'Breach: checked afresh'],
  unheard: ['Vì sao kết luận khi chưa giải trình', 'Why nobody was heard'],
  unheardHelp: [
    '(khi kết luận vi phạm mà đơn vị chưa được giải trình)',
    '(for a breach concluded without a reply)',
  ],
});

/** A verification: begun, answered and ended by those whose part it is; nothing where there is none. */
export function HoldCard({ dossier }: { dossier: Dossier }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const holds = useHolds();
  const board = holds('specialist', 'board-head');
  // What gives cause to verify is the standing body's to read; to end a hold needs no such words.
  const { matters } = useAgencyWords(board);
  const leads = may(dossier, 'hold');
  const { status, hold } = dossier.state;
  const send = commands('/dossiers/{id}', { id: dossier.id }, dossier.version);
  if (status !== 'held') {
    if (!board || !leads || !dossier.holdable) return null;
    return (
      <section className="card">
        <ActButton
          label={say.hold}
          consequence={<p className="quiet">{say.what}</p>}
          fields={[
            {
              ...{ name: 'matter', label: say.matter, type: 'select', required: true },
              options: matters.map(({ code, name }) => ({ value: code, label: name[language] })),
            },
            {
              ...{ name: 'since', label: say.from, type: 'date', required: true },
              initial: today(),
            },
            { name: 'reference', label: say.reference },
            { name: 'agency', label: say.agency },
            { name: 'note', label: say.note, type: 'area' },
          ]}
          run={({ matter, since, ...more }) => send('hold', { matter, since, ...given(more) })}
        />
      </section>
    );
  }
  return (
    <section className="card asked">
      <h2>{say.title}</h2>
      <p className="quiet">{say.what}</p>
      {hold && (
        <p>
          {fill(say.since, { day: day(hold.since) })}
          {hold.replyBy && `. ${fill(say.replyBy, { day: day(hold.replyBy) })}`}
          {hold.repliedOn && `. ${fill(say.replied, { day: day(hold.repliedOn) })}`}
        </p>
      )}
      <div className="page-actions">
        {hold?.replyBy && !hold.repliedOn && may(dossier, 'reply') && (
          <ActButton
            primary
            label={say.reply}
            fields={[{ name: 'reply', label: say.replyText, type: 'area', required: true }]}
            run={({ reply }) => send('reply', { reply })}
          />
        )}
        {leads && !hold?.replyBy && (
          <ActButton
            label={say.invite}
            fields={[
              { name: 'message', label: say.message, type: 'area', required: true },
              { name: 'deadline', label: say.deadline, type: 'date', required: true },
            ]}
            run={(values) => send('invite-reply', values)}
          />
        )}
        {leads && (
          <ActButton
            final
            label={say.release}
            fields={[
              {
                ...{ name: 'conclusion', label: say.conclusion, type: 'select', required: true },
                options: [
                  { value: 'clean', label: say.clean },
                  { value: 'breach', label: say.breach },
                ],
              },
              { name: 'reference', label: say.reference },
              { name: 'note', label: say.note, type: 'area' },
              {
                ...{ name: 'unheardBecause', label: say.unheard, type: 'area' },
                help: say.unheardHelp,
              },
            ]}
            run={({ conclusion, ...more }) => send('release', { conclusion, ...given(more) })}
          />
        )}
      </div>
    </section>
  );
}
