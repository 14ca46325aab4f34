import { useQuery } from '@tanstack/react-query';
import { read } from '../api/client';
import { ProblemAlert } from '../parts/problem-view';
import { count, day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { CentreDecision, Submission } from './submission';

const words = speaker({
  title: ['Quyết định, văn bản của Trung ương', 'Decisions and letters of the centre'],
  none: [
    'Chưa có văn bản trả lời. Quyết định khen thưởng đến như một văn bản riêng, có số và ngày của Trung ương.',
    'No answer yet. A decision comes as a document of its own, with the number and date of the centre.',
  ],
  outcome: [
    'tặng {granted} · hình thức khác {otherForm} · không tặng {refused} · trả lại {returned}',
    '{granted} granted · {otherForm} in another form · {refused} refused · {returned} returned',
  ],
  silent: [
    'Văn bản không kèm bảng kết quả máy đọc được: cán bộ đầu mối đọc và ghi kết quả từng hồ sơ.',
    'Nothing a machine can read came with it: the liaison officer reads it and records each answer.',
  ],
});

/** What the centre decided, as documents: number, date, what it says of how many, its files. */
export function DecisionsCard({ one }: { one: Submission }) {
  const say = useWords(words);
  return (
    <section className="card">
      <h2>{say.title}</h2>
      {!one.decisions?.length && <p className="quiet">{say.none}</p>}
      <ul className="plain">
        {one.decisions?.map((decision) => (
          <li key={decision.messageId}>
            <strong>
              {decision.typeName} {decision.number}
            </strong>
            , {day(decision.date)}
            <div className="quiet small">
              {total(decision) === 0 ? say.silent : fill(say.outcome, countsOf(decision))}
            </div>
            <Files id={one.id} messageId={decision.messageId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const countsOf = ({ granted, otherForm, refused, returned }: CentreDecision) => ({
  ...{ granted, otherForm, refused, returned },
});

const total = ({ granted, otherForm, refused, returned }: CentreDecision): number =>
  granted + otherForm + refused + returned;

function Files({ id, messageId }: { id: string; messageId: string }) {
  const path = `/submissions/${id}/decisions/${messageId}/files`;
  const found = useQuery({
    queryKey: [path],
    queryFn: () => read('/submissions/{id}/decisions/{messageId}/files', { id, messageId }),
    // As it came, so it stays.
    staleTime: Infinity,
  });
  if (found.error) return <ProblemAlert problem={found.error} />;
  return (
    <ul className="plain small">
      {found.data?.items.map(({ n, name, size }) => (
        <li key={n}>
          <a href={`/api/v1${path}/${n}/content`}>{name}</a>{' '}
          <span className="quiet">{count(Math.ceil(size / 1024))} KB</span>
        </li>
      ))}
    </ul>
  );
}
