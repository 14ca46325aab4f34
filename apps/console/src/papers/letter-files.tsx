import { Link } from 'react-router';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { letterPaperHref, type LetterPaper } from './paper';

const words = speaker({
  where: ['lưu cùng tờ trình số {number} ngày {date}', 'kept with letter no. {number} of {date}'],
  file: ['tệp {name}', 'file {name}'],
});

/** Papers the letter brings for all its lines, with the letter they are kept with. */
export function LetterFiles({ papers, named = false }: { papers: LetterPaper[]; named?: boolean }) {
  const say = useWords(words);
  const { language } = useLanguage();
  return (
    <ul className="plain small">
      {papers.map(({ proposalId, sha256, name, called, letter, open }) => {
        const text = named ? called[language] : fill(say.file, { name });
        const where = fill(say.where, { number: letter.number, date: day(letter.date) });
        return (
          <li key={`${proposalId}-${sha256}`}>
            {open ? <a href={letterPaperHref(proposalId, sha256)}>{text}</a> : text}{' '}
            <span className="quiet">
              ({open ? <Link to={`/to-trinh/${proposalId}`}>{where}</Link> : where})
            </span>
          </li>
        );
      })}
    </ul>
  );
}
