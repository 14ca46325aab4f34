import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  going: ['Đã gửi {n} trên {of}', '{n} of {of} sent'],
  refused: ['Chưa làm được, và lý do', 'What was not done, and why'],
  more: [
    '… và {n} dòng khác, vẫn được chọn trong bảng.',
    '… and {n} more, still ticked in the table.',
  ],
});

/** How far a bulk act is that goes out in parts. */
export function ManyProgress({ n, of }: { n: number; of: number }) {
  const say = useWords(words);
  const text = fill(say.going, { n: count(n), of: count(of) });
  return (
    <p role="status">
      <progress aria-label={text} max={of} value={n} /> <span className="small">{text}</span>
    </p>
  );
}

export interface Refused {
  id: string;
  name: string;
  why: string;
}

/** Nobody reads a thousand lines in a dialog; all of them stay ticked in the table. */
const MOST_SHOWN = 50;

export function RefusedRows({ rows }: { rows: readonly Refused[] }) {
  const say = useWords(words);
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={say.refused}>
      <p>
        <strong>{say.refused}</strong>
      </p>
      <ul className="small">
        {rows.slice(0, MOST_SHOWN).map(({ id, name, why }) => (
          <li key={id}>
            {name}: {why}
          </li>
        ))}
      </ul>
      {rows.length > MOST_SHOWN && (
        <p className="quiet small">{fill(say.more, { n: count(rows.length - MOST_SHOWN) })}</p>
      )}
    </div>
  );
}
