import { useId } from 'react';
import { speaker, type Phrase } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({ all: ['Tất cả', 'All'] });

interface Props {
  label: string;
  value: string | undefined;
  choose: (value: string | undefined) => void;
  options?: readonly { value: string; label: string }[];
  /** Instead of options: codes with what they are called. */
  codes?: Record<string, Phrase | { name: Phrase }>;
  /** What choosing nothing is called; false where one of them always holds. */
  all?: string | false;
}

/** A filter with its name on it, as a native list. */
export function Choice({ label, value, choose, codes = {}, options, ...props }: Props) {
  const say = useWords(words);
  const { all = say.all } = props;
  const { language } = useLanguage();
  const id = useId();
  const named = Object.entries(codes).map(([code, one]) => {
    const name = 'name' in one ? one.name : one;
    return { value: code, label: name[language === 'vi' ? 0 : 1] };
  });
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>{' '}
      <select
        id={id}
        className="field choice-field"
        value={value ?? ''}
        onChange={(event) => choose(event.target.value || undefined)}
      >
        {all !== false && <option value="">{all}</option>}
        {(options ?? named).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
