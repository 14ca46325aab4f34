import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { read } from '../api/client';
import type { Values } from '../parts/fields';
import { ProblemAlert } from '../parts/problem-view';
import { SearchBox } from '../parts/search-box';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

/** Under this name the chosen ones stand among the values of a form, as JSON. */
export const MEMBERS = 'members';

interface Member {
  id: string;
  name: string;
}

export function membersIn(values: Values): Member[] {
  try {
    return JSON.parse(values[MEMBERS] || '[]') as Member[];
  } catch {
    return [];
  }
}

const words = speaker({
  search: ['Tìm tập thể theo tên', 'Search collectives by name'],
  none: ['Không tìm thấy tập thể nào.', 'No such collective.'],
  add: ['Thêm {name}', 'Add {name}'],
  remove: ['Bỏ {name}', 'Remove {name}'],
  chosen: ['Thành viên đã chọn', 'Members chosen'],
  nobody: ['Chưa chọn ai.', 'Nobody yet.'],
});

/** Members chosen one by one from the collectives the register knows. */
export function MemberPicker({
  values,
  change,
}: {
  values: Values;
  change: (values: Values) => void;
}) {
  const say = useWords(words);
  const [q, search] = useState<string>();
  const chosen = membersIn(values);
  const put = (members: Member[]): void =>
    change({ ...values, [MEMBERS]: JSON.stringify(members) });
  const found = useQuery({
    queryKey: ['/subjects', 'collective', q],
    queryFn: () => read('/subjects', { q, kind: 'collective', limit: 10 }),
    enabled: q !== undefined,
  });
  const left = found.data?.items.filter(({ id }) => !chosen.some((one) => one.id === id));
  return (
    <div className="form">
      <SearchBox label={say.search} value={q} search={search} />
      <ProblemAlert problem={found.error} />
      {left?.length === 0 && <p className="quiet">{say.none}</p>}
      <ul className="plain">
        {left?.map(({ id, name, unitName }) => (
          <li key={id}>
            <Button
              size="small"
              aria-label={say.add.replace('{name}', name ?? '')}
              onClick={() => put([...chosen, { id, name: name ?? '' }])}
            >
              +
            </Button>{' '}
            {name} <span className="quiet small">{unitName}</span>
          </li>
        ))}
      </ul>
      <strong>
        {say.chosen}: {chosen.length}
      </strong>
      {chosen.length === 0 && <span className="quiet">{say.nobody}</span>}
      <ul className="plain">
        {chosen.map(({ id, name }) => (
          <li key={id}>
            <Button
              size="small"
              aria-label={say.remove.replace('{name}', name)}
              onClick={() => put(chosen.filter((one) => one.id !== id))}
            >
              −
            </Button>{' '}
            {name}
          </li>
        ))}
      </ul>
    </div>
  );
}
