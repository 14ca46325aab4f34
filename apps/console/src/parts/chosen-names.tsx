import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

/** So many are read at a glance; more stand behind a fold. */
const AT_A_GLANCE = 10;
const words = speaker({
  all: ['Xem tên cả {n}', 'Show all {n} names'],
});

/** Who or what an act on many is about, by name, where it is confirmed. */
export function ChosenNames({ names }: { names: readonly string[] }) {
  const say = useWords(words);
  const list = (
    <ul className="plain">
      {names.map((name, i) => (
        <li key={i}>{name}</li>
      ))}
    </ul>
  );
  if (names.length <= AT_A_GLANCE) return list;
  return (
    <details>
      <summary>{fill(say.all, { n: names.length })}</summary>
      {list}
    </details>
  );
}
