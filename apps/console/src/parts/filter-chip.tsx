import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({ clear: ['Bỏ lọc {name}', 'Clear the filter {name}'] });

interface Props {
  name: string;
  /** What it is narrowed to, in words. */
  value: string;
  clear: () => void;
}

/** A filter that came with a link or a click: named, and with the way out of it. */
export function FilterChip({ name, value, clear }: Props) {
  const say = useWords(words);
  return (
    <span className="filter-chip">
      {name}: <strong>{value}</strong>
      <button type="button" aria-label={fill(say.clear, { name })} onClick={clear}>
        ×
      </button>
    </span>
  );
}
