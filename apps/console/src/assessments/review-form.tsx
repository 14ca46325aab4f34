import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { answerFields, useAnswerWords } from './answer-fields';
import { answerFrom } from './answer-text';
import type { Answer, Assessment, CriterionOf } from './assessment';

const words = speaker({
  agree: ['Đúng như đơn vị', 'As the unit says'],
  other: ['Ghi kết quả khác', 'Find otherwise'],
  reason: ['Lý do', 'Reason'],
  reasonHelp: ['(bắt buộc khi khác với đơn vị)', '(needed where it differs)'],
  notSaid: ['Nhập một kết quả đọc được.', 'Enter a result that can be read.'],
});

interface Props {
  assessment: Assessment;
  criterion: CriterionOf;
}

/** What the review finds: the same as the unit by one click, or another result with its reason. */
export function ReviewForm({ assessment, criterion }: Props) {
  const say = useWords(words);
  const asked = useAnswerWords();
  const { language } = useLanguage();
  const { own, reviewed } = criterion;
  const send = (item: { answer: Answer; reason?: string }) =>
    command(
      '/assessments/{id}/review',
      { id: assessment.id },
      { items: [{ criterion: criterion.id, ...item }] },
      assessment.version,
    );
  return (
    <div className="page-actions">
      {own && !reviewed && (
        <ActButton
          label={say.agree}
          title={`${say.agree}: ${criterion.name[language]}`}
          run={() => send({ answer: own.answer })}
        />
      )}
      <ActButton
        label={say.other}
        title={`${say.other}: ${criterion.name[language]}`}
        fields={[
          ...answerFields(criterion, reviewed?.answer ?? own?.answer, asked),
          {
            ...{ name: 'reason', label: say.reason, type: 'area', help: say.reasonHelp },
            initial: reviewed?.reason ?? '',
          },
        ]}
        run={({ said = '', notAssigned, reason }) => {
          const answer = answerFrom(criterion.kind, said, notAssigned === 'true');
          if (!answer) throw new Error(say.notSaid);
          return send({ answer, ...(reason ? { reason } : {}) });
        }}
      />
    </div>
  );
}
