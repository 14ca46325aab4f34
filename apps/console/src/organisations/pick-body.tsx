import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { read } from '../api/client';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Named } from './organisation';

const words = speaker({
  search: ['Gõ vài chữ của tên', 'Type part of a name'],
  found: ['{n} đơn vị khớp', '{n} match'],
  none: ['Không có đơn vị nào khớp.', 'No match.'],
  drop: ['Bỏ {name}', 'Remove {name}'],
  chosen: ['Đã chọn', 'Chosen'],
});

interface Props {
  label: string;
  chosen: readonly Named[];
  choose: (bodies: Named[]) => void;
  /** One body only. */
  single?: boolean;
  required?: boolean;
  /** Bodies of this very form that do not exist yet. */
  also?: readonly Named[];
  help?: string;
}

/** Bodies found by name: type, choose from a native list; what is chosen stands below. */
export function PickBody({ label, chosen, choose, single, required, also = [], help }: Props) {
  const say = useWords(words);
  const id = useId();
  const [q, setQ] = useState('');
  const found = useQuery({
    queryKey: ['/organisations', { q, limit: 20 }],
    queryFn: () => read('/organisations', { q, limit: 20 }),
    enabled: q.trim().length > 1,
    staleTime: 60_000,
  });
  const taken = new Set(chosen.map((body) => body.id));
  const options = [
    ...also,
    ...(q.trim().length > 1 ? (found.data?.items ?? []).filter(({ to }) => !to) : []),
  ].filter((body) => !taken.has(body.id));
  const add = (bodyId: string): void => {
    const body = options.find((one) => one.id === bodyId);
    if (!body) return;
    const one = { id: body.id, name: body.name };
    choose(single ? [one] : [...chosen, one]);
    setQ('');
  };
  return (
    <fieldset className="pick">
      <legend>
        {label}
        {required && <abbr> *</abbr>}
      </legend>
      {help && <small className="quiet">{help}</small>}
      {chosen.length > 0 && (
        <ul className="chips" aria-label={`${label}: ${say.chosen}`}>
          {chosen.map((body) => (
            <li key={body.id}>
              {body.name}{' '}
              <Button
                size="small"
                type="text"
                aria-label={fill(say.drop, { name: body.name })}
                onClick={() => choose(chosen.filter((one) => one.id !== body.id))}
              >
                ×
              </Button>
            </li>
          ))}
        </ul>
      )}
      {!(single && chosen.length > 0) && (
        <div className="form-row">
          <input
            id={id}
            className="field"
            aria-label={`${label}: ${say.search}`}
            placeholder={say.search}
            value={q}
            onChange={(event) => setQ(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // Enter here looks for a body; it does not send the form.
              event.preventDefault();
              if (options.length === 1) add(options[0]!.id);
            }}
          />
          {(options.length > 0 || found.data) && (
            <select
              className="field"
              aria-label={`${label}: ${fill(say.found, { n: options.length })}`}
              value=""
              onChange={(event) => add(event.target.value)}
            >
              <option value="">
                {options.length > 0 ? fill(say.found, { n: options.length }) : say.none}
              </option>
              {options.map((body) => (
                <option key={body.id} value={body.id}>
                  {body.name}
                </option>
              ))}
            </select>
          )}
        </div>
      )}
    </fieldset>
  );
}
