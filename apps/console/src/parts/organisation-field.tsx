import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { read } from '../api/client';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  search: ['Tìm: {label}', 'Search: {label}'],
  hint: ['Gõ vài chữ của tên, không dấu cũng được', 'Type some of the name'],
  none: ['(không tìm thấy)', '(nothing found)'],
});
const SHOWN = 20;

interface Props {
  label: string;
  required?: boolean;
  /** Id of the body, or empty. */
  value: string;
  set: (id: string) => void;
}

/** A body of the register, searched for by name: a province has more of them than a list can hold. */
export function OrganisationField({ label, required = false, value, set }: Props) {
  const say = useWords(words);
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ['/organisations', { q, limit: SHOWN }],
    queryFn: () => read('/organisations', { q, limit: SHOWN }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const kept = useQuery({
    queryKey: ['/organisations', value],
    queryFn: () => read('/organisations/{id}', { id: value }),
    enabled: value !== '',
  });
  const items = found.data?.items ?? [];
  const chosen = kept.data;
  const all =
    chosen && value !== '' && !items.some(({ id }) => id === value) ? [chosen, ...items] : items;
  return (
    <span className="organisation-field">
      <input
        className="field"
        type="search"
        aria-label={fill(say.search, { label })}
        placeholder={say.hint}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <select
        className="field"
        aria-label={label}
        required={required}
        value={value}
        onChange={(event) => set(event.target.value)}
      >
        <option value="">{found.data && all.length === 0 ? say.none : '–'}</option>
        {all.map(({ id, name, code }) => (
          <option key={id} value={id}>
            {name} ({code})
          </option>
        ))}
      </select>
    </span>
  );
}
