import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

export interface Found {
  value: string;
  label: string;
}
export type FindOptions = (q: string) => Promise<Found[]>;

const words = speaker({
  find: ['{label}: gõ vài chữ để tìm', '{label}: type to search'],
  nobody: ['không tìm thấy', 'nothing found'],
  searching: ['đang tìm…', 'searching…'],
  none: ['– (để trống)', '– (none)'],
});
const PAUSE_MS = 300;

interface Props {
  label: string;
  required: boolean;
  help: string | undefined;
  find: FindOptions;
  /** Always offered, whatever was searched for. */
  options: readonly Found[];
  value: string;
  shown: string;
  choose: (value: string, shown: string) => void;
}

/** One of very many: a part of the name is typed, then one of the found is chosen in a native list. */
export function SearchField({ label, required, help, find, options, value, shown, choose }: Props) {
  const say = useWords(words);
  const id = useId();
  const [text, setText] = useState('');
  const [q, setQ] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(() => setQ(text.trim()), PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  const found = useQuery({
    queryKey: ['search-field', label, q],
    queryFn: () => find(q),
    enabled: q.length > 1,
  });
  const rows = q.length > 1 ? (found.data ?? []) : [];
  const all = [...options, ...rows.filter((row) => !options.some((o) => o.value === row.value))];
  if (value !== '' && !all.some((row) => row.value === value)) all.unshift({ value, label: shown });
  const state =
    q.length < 2 ? '' : found.isFetching ? say.searching : rows.length ? '' : say.nobody;
  return (
    <div className="search-field">
      <label htmlFor={id}>
        <span>{label}</span>
      </label>
      {help && <small className="quiet"> {help}</small>}
      <div className="form-row">
        <input
          className="field"
          type="search"
          autoComplete="off"
          aria-label={say.find.replace('{label}', label)}
          placeholder={say.find.replace('{label}: ', '')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <select
          id={id}
          className="field"
          required={required}
          value={value}
          onChange={(event) =>
            choose(
              event.target.value,
              all.find((row) => row.value === event.target.value)?.label ?? '',
            )
          }
        >
          <option value="">{say.none}</option>
          {all.map((row) => (
            <option key={row.value} value={row.value}>
              {row.label}
            </option>
          ))}
        </select>
      </div>
      <span className="quiet small" role="status">
        {state}
      </span>
    </div>
  );
}
