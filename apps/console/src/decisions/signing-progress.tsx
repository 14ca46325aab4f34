import { Button, Progress } from 'antd';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { DecisionRow } from './decision';
import type { Signed } from './signing';

const words = speaker({
  bar: ['Tiến độ ký', 'Signing'],
  far: ['{done}/{of} văn bản, {lines}/{all} hồ sơ', '{done}/{of} acts, {lines}/{all} dossiers'],
  stop: ['Dừng sau văn bản đang ký', 'Stop after this act'],
});

interface Props {
  rows: DecisionRow[];
  signed: Signed[];
  /** Lines of all the acts. */
  lines: number;
  /** While it runs. */
  stop: AbortController | undefined;
}

/** How far signing has come, what could not be signed and why, and a way to stop it. */
export function SigningProgress({ rows, signed, lines, stop }: Props) {
  const say = useWords(words);
  if (!stop && signed.length === 0) return null;
  const last = signed.at(-1);
  const done = last?.done ?? 0;
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return (
    <>
      <Progress
        aria-label={say.bar}
        percent={Math.round((100 * done) / rows.length)}
        status={stop ? 'active' : 'normal'}
      />
      <p aria-live="polite">
        {fill(say.far, {
          done,
          of: rows.length,
          lines: count(last?.lines ?? 0),
          all: count(lines),
        })}
      </p>
      <ul className="plain">
        {signed
          .filter(({ ok }) => !ok)
          .map(({ id, message }) => (
            <li key={id}>
              {titles.get(id)}: {message}
            </li>
          ))}
      </ul>
      {stop && (
        <Button htmlType="button" onClick={() => stop.abort()}>
          {say.stop}
        </Button>
      )}
    </>
  );
}
