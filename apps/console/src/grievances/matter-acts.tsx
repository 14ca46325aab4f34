import { commands } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import type { Values } from '../parts/fields';
import { day, today } from '../words/dates';
import { fill, speaker, type Phrase } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { DECLINED, OUTCOME, type Matter, type RegisterPlace } from './matter';

const words = speaker({
  accept: ['Thụ lý', 'Take on'],
  acceptWhat: [
    '{n} hồ sơ được tạm dừng (hoặc đánh dấu nếu đã khen thưởng), từng hồ sơ một; các hồ sơ khác trong danh sách vẫn tiếp tục.',
    '{n} dossiers are held (or flagged where granted), each for itself; others on their lists go on.',
  ],
  decline: ['Không thụ lý', 'Decline'],
  extend: ['Gia hạn giải quyết', 'Extend the term'],
  extendWhat: ['Hạn hiện nay: {on}.', 'Now due {on}.'],
  conclude: ['Ghi kết luận', 'Record the conclusion'],
  concludeWhat: [
    'Không đúng hoặc đã rút: {n} hồ sơ tự tiếp tục nếu không còn vụ việc khác. Đúng: hồ sơ vẫn tạm dừng; khen thưởng đã quyết định chỉ thay đổi bằng văn bản được ký.',
    'Not upheld or withdrawn: {n} dossiers go on unless another matter stands. Upheld: they stay on hold; a granted award changes only by a signed act.',
  ],
  outcome: ['Kết luận', 'Outcome'],
  number: ['Số văn bản giải quyết', 'Number of the paper'],
  date: ['Ngày văn bản', 'Dated'],
  note: ['Nội dung', 'Note'],
  reason: ['Lý do', 'Reason'],
});

/** What who deals with the matter can do with it now. */
export function MatterActs({ of, matter }: { of: RegisterPlace; matter: Matter }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const holds = useHolds();
  const at = language === 'vi' ? 0 : 1;
  if (!holds(...of.handlers)) return null;
  const n = matter.dossierIds.length;
  const send = commands(`${of.path}/{id}`, { id: matter.id }, matter.version);
  const options = (table: Record<string, Phrase>) =>
    Object.entries(table).map(([value, name]) => ({ value, label: name[at] }));
  const note = { name: 'note', label: say.note, type: 'area', required: true } as const;
  if (matter.status === 'entered')
    return (
      <>
        <ActButton
          primary
          label={say.accept}
          consequence={fill(say.acceptWhat, { n })}
          run={() => send('accept', {})}
        />
        <ActButton
          final
          label={say.decline}
          fields={[
            {
              ...{ name: 'reason', label: say.reason, type: 'select', required: true },
              options: options(DECLINED),
            },
            note,
          ]}
          run={({ reason, note: text }) => send('decline', { reason, note: text })}
        />
      </>
    );
  if (matter.status !== 'accepted') return null;
  const paperOf = ({ number, date }: Values) => ({ number, date });
  return (
    <>
      <ActButton
        primary
        final
        label={say.conclude}
        consequence={fill(say.concludeWhat, { n })}
        fields={[
          {
            ...{ name: 'outcome', label: say.outcome, type: 'select', required: true },
            options: options(OUTCOME),
          },
          { name: 'number', label: say.number, required: true },
          { name: 'date', label: say.date, type: 'date', required: true, initial: today() },
          note,
        ]}
        run={(values) =>
          send('conclude', { outcome: values.outcome, note: values.note, paper: paperOf(values) })
        }
      />
      <ActButton
        label={say.extend}
        consequence={fill(say.extendWhat, { on: day(matter.settleBy) })}
        fields={[{ name: 'reason', label: say.reason, type: 'area', required: true }]}
        run={({ reason }) => send('extend', { reason })}
      />
    </>
  );
}
