import { Tag } from '../parts/tag';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { answerText, measureText } from './answer-text';
import type { Assessment, CriterionOf } from './assessment';
import { AnswerForm } from './answer-form';
import { ReviewForm } from './review-form';

const words = speaker({
  own: ['Đơn vị', 'The unit'],
  found: ['Thẩm tra', 'The review'],
  nothing: ['chưa trả lời', 'not answered'],
  knockout: ['điểm liệt', 'knock-out'],
  optional: ['có thể không được giao', 'may not be assigned'],
  measure: ['Mức phải đạt: {text}', 'To be reached: {text}'],
  pass: ['Điểm sàn: {n}', 'Pass mark: {n}'],
  evidence: ['cần ít nhất {n} minh chứng', 'at least {n} pieces of evidence'],
  differs: ['khác với đơn vị', 'differs'],
});

interface Props {
  n: number;
  assessment: Assessment;
  criterion: CriterionOf;
  answers: boolean;
  reviews: boolean;
}

/** One criterion: what is asked, what the unit says and shows, what the review found. */
export function CriterionCard({ n, assessment, criterion, answers, reviews }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { own, reviewed, evidence } = criterion;
  const measure = measureText(criterion);
  const notes = [
    criterion.knockout && say.knockout,
    criterion.optional && say.optional,
    measure && say.measure.replace('{text}', measure),
    'passMark' in criterion &&
      criterion.passMark !== undefined &&
      say.pass.replace('{n}', String(criterion.passMark)),
    evidence.least > 0 && say.evidence.replace('{n}', String(evidence.least)),
  ].filter(Boolean);
  const differs = own && reviewed && JSON.stringify(own.answer) !== JSON.stringify(reviewed.answer);
  return (
    <section className="card" id={criterion.id}>
      <h3>
        {n}. {criterion.name[language]}
      </h3>
      {notes.length > 0 && <p className="quiet small">{notes.join(' · ')}</p>}
      <div className="two">
        <div>
          <p>
            <strong>{say.own}:</strong>{' '}
            {own ? answerText(criterion, own.answer, language) : <em>{say.nothing}</em>}
          </p>
          <ul className="missing">
            {(own?.evidence ?? []).map((shown, at) => (
              <li key={`${shown.kind}-${at}`}>
                {shown.kind === 'file' ? (
                  <a href={`/api/v1/assessments/${assessment.id}/files/${shown.sha256}`}>
                    {shown.text}
                  </a>
                ) : shown.kind === 'link' ? (
                  <a href={shown.text} target="_blank" rel="noreferrer">
                    {shown.text}
                  </a>
                ) : (
                  <span className="long-text">{shown.text}</span>
                )}
              </li>
            ))}
          </ul>
          {answers && <AnswerForm assessment={assessment} criterion={criterion} />}
        </div>
        <div>
          {reviewed && (
            <p>
              <strong>{say.found}:</strong> {answerText(criterion, reviewed.answer, language)}{' '}
              {differs && <Tag colour="orange">{say.differs}</Tag>}
            </p>
          )}
          {reviewed?.reason && <p className="long-text quiet">{reviewed.reason}</p>}
          {reviews && <ReviewForm assessment={assessment} criterion={criterion} />}
        </div>
      </div>
    </section>
  );
}
