import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { useSearchParams } from 'react-router';
import { ask, read, send } from '../api/client';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { ActButton } from './act-button';
const words = speaker({
  saved: ['Bộ lọc đã lưu', 'Saved filters'],
  save: ['Lưu bộ lọc', 'Save this filter'],
  drop: ['Xóa bộ lọc', 'Drop this filter'],
  dropWhat: ['Xóa bộ lọc “{name}” của bạn.', 'Drops your filter “{name}”.'],
  name: ['Đặt tên', 'Name'],
  nameHelp: ['(tên đã có thì ghi đè)', '(a name in use is written over)'],
});

/** The filters of this table that a person keeps, at whatever machine; what is kept is the address. */
export function SavedFilters({ place }: { place: string }) {
  const say = useWords(words);
  const id = useId();
  const [params, setParams] = useSearchParams();
  const current = params.toString();
  const saved = useQuery({
    queryKey: ['/saved-views', place],
    queryFn: () => read('/saved-views', { place }),
    staleTime: 60_000,
  });
  const items = saved.data?.items ?? [];
  const chosen = items.find(({ query }) => query === current && query !== '');
  return (
    <>
      {items.length > 0 && (
        <span className="choice">
          <label htmlFor={id}>{say.saved}</label>{' '}
          <select
            id={id}
            className="field choice-field"
            value={chosen?.name ?? ''}
            onChange={(event) => {
              const one = items.find(({ name }) => name === event.target.value);
              setParams(new URLSearchParams(one?.query ?? ''));
            }}
          >
            <option value="">–</option>
            {items.map(({ name }) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </span>
      )}
      {chosen ? (
        <ActButton
          label={say.drop}
          consequence={fill(say.dropWhat, { name: chosen.name })}
          run={() =>
            send('DELETE', `/saved-views?${new URLSearchParams({ place, name: chosen.name })}`)
          }
        />
      ) : (
        current !== '' && (
          <ActButton
            label={say.save}
            fields={[{ name: 'name', label: say.name, help: say.nameHelp, required: true }]}
            run={({ name = '' }) => ask('/saved-views', { place, name, query: current })}
          />
        )
      )}
    </>
  );
}
