import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  going: ['Đã gửi {n} trên {of}', '{n} of {of} sent'],
  refused: [
    'Chưa làm được, và lý do (vẫn được chọn trong bảng)',
    'Not done, and why (still ticked)',
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

/** What was refused, under each reason how many and who; a single reason stands open. */
export function RefusedRows({ rows }: { rows: readonly Refused[] }) {
  const say = useWords(words);
  const reasons = new Map<string, Refused[]>();
  for (const row of rows) reasons.set(row.why, [...(reasons.get(row.why) ?? []), row]);
  return (
    <div className="refused" tabIndex={0} role="region" aria-label={say.refused}>
      <strong>{say.refused}</strong>
      {[...reasons].map(([why, of]) => (
        <details key={why} open={reasons.size === 1}>
          <summary>
            {count(of.length)}: {why}
          </summary>
          <ul className="small">
            {of.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
