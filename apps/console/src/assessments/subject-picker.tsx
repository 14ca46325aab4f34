import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useDeferredValue, useState } from 'react';
import { read } from '../api/client';
import type { Values } from '../parts/fields';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

interface Picked {
  id: string;
  name: string;
}

const words = speaker({
  title: ['Đơn vị được yêu cầu ({n})', 'Units asked ({n})'],
  search: ['Tìm tập thể theo tên', 'Search collectives by name'],
  add: ['Thêm {name}', 'Add {name}'],
  drop: ['Bỏ {name}', 'Leave out {name}'],
});

/** Kept among the values of the form, so that a draft keeps them. */
export function chosenSubjects({ subjects }: Values): Picked[] {
  return subjects ? (JSON.parse(subjects) as Picked[]) : [];
}

interface Props {
  values: Values;
  change: (values: Values) => void;
}

/** Collectives of the register, found by name and put on a list. */
export function SubjectPicker({ values, change }: Props) {
  const say = useWords(words);
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const query = { q, kind: 'collective', limit: 10 };
  const found = useQuery({
    queryKey: ['/subjects', query],
    queryFn: () => read('/subjects', query),
    staleTime: 30_000,
  });
  const picked = chosenSubjects(values);
  const keep = (next: Picked[]): void => change({ ...values, subjects: JSON.stringify(next) });
  const rest = (found.data?.items ?? []).filter(({ id }) => !picked.some((one) => one.id === id));
  return (
    <div>
      <h3>{fill(say.title, { n: picked.length })}</h3>
      <ul className="plain">
        {picked.map((one) => (
          <li key={one.id}>
            {one.name}{' '}
            <Button
              size="small"
              aria-label={fill(say.drop, { name: one.name })}
              onClick={() => keep(picked.filter(({ id }) => id !== one.id))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <input
        className="field"
        type="search"
        aria-label={say.search}
        placeholder={say.search}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <ul className="plain">
        {rest.map(({ id, name, unitName }) => (
          <li key={id}>
            <Button
              size="small"
              aria-label={fill(say.add, { name: name ?? '' })}
              onClick={() => keep([...picked, { id, name: name ?? '' }])}
            >
              +
            </Button>{' '}
            {name} <span className="quiet small">{unitName}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
