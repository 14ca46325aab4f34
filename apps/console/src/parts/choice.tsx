import { useId } from 'react';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({ all: ['Tất cả', 'All'] });

interface Props {
  label: string;
  value: string | undefined;
  choose: (value: string | undefined) => void;
  options: readonly { value: string; label: string }[];
}

/** A filter with its name on it, as a native list. */
export function Choice({ label, value, choose, options }: Props) {
  const say = useWords(words);
  const id = useId();
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>{' '}
      <select
        id={id}
        className="field choice-field"
        value={value ?? ''}
        onChange={(event) => choose(event.target.value || undefined)}
      >
        <option value="">{say.all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
