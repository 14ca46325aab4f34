import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Dossier } from './dossier';

const words = speaker({
  title: ['Ý kiến của từng cấp', "Every level's opinion"],
  unknown: ['Cơ quan quản lý', 'A managing unit'],
});

/** What each unit above said when it took the line into its own letter; nothing where none did. */
export function LevelsCard({ dossier: { opinions } }: { dossier: Dossier }) {
  const say = useWords(words);
  if (opinions.length === 0) return null;
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <ul className="plain">
        {opinions.map(({ unitName, at, opinion }) => (
          <li key={at}>
            <strong>{unitName ?? say.unknown}</strong> <span className="quiet">{day(at)}</span>
            <p className="long-text">{opinion}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
