import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { useAgencyWords, type Match } from './agency-list';

const words = speaker({
  confirm: ['Đúng người này', 'It is this one'],
  reject: ['Không phải', 'Not this one'],
  confirmWhat: [
    'Dòng {n} được xác nhận là “{name}”; {lines} hồ sơ đang xét tạm dừng để xác minh.',
    'Row {n} is confirmed to be “{name}”; {lines} open dossiers are held to be verified.',
  ],
  unsure: [
    'Chỉ trùng tên và năm sinh: nêu rõ đã hỏi ai, đối chiếu giấy tờ nào.',
    'Only name and birth year agree: say whom you asked and what you compared.',
  ],
  rejectWhat: ['Dòng {n} không phải “{name}”.', 'Row {n} is not “{name}”.'],
  matter: ['Việc cần xác minh', 'To be verified'],
  reason: ['Vì sao biết', 'How you know'],
});

/** An officer's word whether a row is that subject. */
export function SettleMatch({ listId, match }: { listId: string; match: Match }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { matters } = useAgencyWords();
  const { n, subjectId, subject, sure, lines } = match;
  const told = { n, name: subject.name, lines: lines.length };
  const reason = { name: 'reason', label: say.reason, type: 'area', required: true } as const;
  return (
    <span className="page-actions">
      <ActButton
        label={say.confirm}
        title={`${say.confirm}: ${subject.name}`}
        consequence={
          <>
            <p>{fill(say.confirmWhat, told)}</p>
            {!sure && <p className="late">{say.unsure}</p>}
          </>
        }
        fields={[
          {
            ...{ name: 'matter', label: say.matter, type: 'select', required: true },
            options: matters.map(({ code, name }) => ({ value: code, label: name[language] })),
          },
          reason,
        ]}
        run={(values) =>
          command(
            '/agency-lists/{id}/matches/{n}/confirm',
            { id: listId, n },
            { subjectId, ...values },
          )
        }
      />
      <ActButton
        label={say.reject}
        title={`${say.reject}: ${subject.name}`}
        consequence={fill(say.rejectWhat, told)}
        fields={[reason]}
        run={(values) =>
          command(
            '/agency-lists/{id}/matches/{n}/reject',
            { id: listId, n },
            { subjectId, ...values },
          )
        }
      />
    </span>
  );
}
