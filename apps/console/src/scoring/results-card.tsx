import { Link } from 'react-router';
import { REVIEW_RESULT } from '../movements/movement';
import { nameOf } from '../words/codes';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { scoreWords, type ScoreRound } from './scoring';

const words = speaker({ title: ['Kết quả bình xét đã ghi', 'Results recorded'] });

/** What was made of the scoring, by who got it. */
export function ResultsCard({ round }: { round: ScoreRound }) {
  const say = useWords(words);
  const shared = useWords(scoreWords);
  const { language } = useLanguage();
  const found = round.candidates.filter((id) => round.results[id] !== undefined);
  if (found.length === 0) return null;
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <ul className="plain">
        {found.map((id) => (
          <li key={id}>
            <Link to={`/cham-diem/${round.id}/${id}`}>{round.names[id] ?? shared.erased}</Link>:{' '}
            {nameOf(REVIEW_RESULT, round.results[id], language)}
          </li>
        ))}
      </ul>
    </section>
  );
}
