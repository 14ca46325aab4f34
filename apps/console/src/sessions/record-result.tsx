import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { NotAllDone } from '../parts/not-all-done';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Session, SessionLine } from './session';

const words = speaker({
  record: ['Ghi kết quả', 'Record'],
  again: ['Ghi lại', 'Record again'],
  title: ['Kết quả mục {n}: {name}', 'Result of item {n}: {name}'],
  agree: ['Tán thành', 'Agree'],
  against: ['Không tán thành', 'Against'],
  blank: ['Phiếu trắng, không hợp lệ', 'Blank or void'],
  defer: ['Hoãn, chưa xét', 'Deferred'],
  note: [
    'Đạt hay không do hệ thống tính theo quy định, không nhập tay.',
    'Whether it passes is computed from the rule, never typed.',
  ],
});

export function RecordResult({ session, line }: { session: Session; line: SessionLine }) {
  const say = useWords(words);
  return (
    <ActButton
      label={line.result ? say.again : say.record}
      title={fill(say.title, { n: line.item, name: line.subjectName ?? '' })}
      consequence={<p className="quiet">{say.note}</p>}
      fields={[
        {
          name: 'agree',
          label: say.agree,
          type: 'number',
          min: 0,
          max: session.council.roster,
          required: true,
        },
        {
          name: 'disagree',
          label: say.against,
          type: 'number',
          min: 0,
          max: session.council.roster,
          initial: '0',
        },
        {
          name: 'blank',
          label: say.blank,
          type: 'number',
          min: 0,
          max: session.council.roster,
          initial: '0',
        },
        { name: 'defer', label: say.defer, type: 'check' },
      ]}
      run={async ({ agree, disagree, blank, defer }) => {
        const votes = {
          agree: Number(agree),
          disagree: Number(disagree || 0),
          blank: Number(blank || 0),
        };
        const item = {
          dossierId: line.dossierId,
          votes,
          ...(defer === 'true' ? { defer: {} } : {}),
        };
        const answer = await command(
          '/council-sessions/{id}/results',
          { id: session.id },
          { items: [item] },
        );
        const [first] = answer.results;
        if (first && !first.ok) throw new NotAllDone(first.message ?? '');
        return answer;
      }}
    />
  );
}
