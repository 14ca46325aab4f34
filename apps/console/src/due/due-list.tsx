import { useQuery } from '@tanstack/react-query';
import { Progress } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { command, read } from '../api/client';
import { useWatched } from '../app/live';
import { ActButton } from '../parts/act-button';
import { ListTable } from '../parts/list-table';
import { Loaded } from '../parts/loaded';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { useDueColumns } from './due-columns';

const words = speaker({
  running: ['Đang xem {done} trên {total} đối tượng…', 'Looking at {done} of {total} subjects…'],
  done: ['Đã xem {total} đối tượng:', '{total} subjects looked at:'],
  found: ['{n} lượt đến hạn', '{n} due'],
  missed: ['{n} lượt bị bỏ sót', '{n} missed'],
  stopped: ['Danh sách đã dừng giữa chừng.', 'The list was stopped.'],
  cancel: ['Dừng', 'Stop'],
  cancelWhat: [
    'Việc lập danh sách dừng lại; phần đã xem được giữ.',
    'The work stops; what was found so far is kept.',
  ],
  none: ['Không có ai khớp điều kiện lọc.', 'Nobody matches.'],
  sheet: ['Tải bảng Excel', 'Download as Excel'],
  csv: ['Tải CSV', 'Download CSV'],
});

interface Props {
  id: string;
  filter: {
    award?: string | undefined;
    standing?: string | undefined;
    missed?: string | undefined;
  };
}

/** A list made in the background: how far it is, then its rows page by page. */
export function DueList({ id, filter }: Props) {
  const say = useWords(words);
  const columns = useDueColumns();
  const asking = useWatched(`due-list:${id}`, 1_000);
  const found = useQuery({
    queryKey: ['/due-lists', id],
    queryFn: () => read('/due-lists/{id}', { id }),
    refetchInterval: ({ state }) =>
      !state.data || state.data.state.status === 'running' ? asking : false,
  });
  const search = new URLSearchParams(
    Object.entries(filter).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString();
  /** The whole list, or a part of it, without the filters chosen since. */
  const [params] = useSearchParams();
  const at = (part: Record<string, string>): string => {
    const kept = [...params].filter(([name]) => !(name in filter));
    return `?${new URLSearchParams([...kept, ...Object.entries(part)]).toString()}`;
  };
  return (
    <Loaded from={found}>
      {({ state, total, done, found: rows, missed }) => (
        <>
          <div aria-live="polite">
            {state.status === 'running' ? (
              <>
                <Progress
                  aria-label={fill(say.running, { done, total })}
                  percent={Math.round((100 * done) / Math.max(1, total))}
                />
                <p>
                  {fill(say.running, { done, total })}{' '}
                  <ActButton
                    label={say.cancel}
                    consequence={say.cancelWhat}
                    run={() => command('/due-lists/{id}/cancel', { id }, {})}
                  />
                </p>
              </>
            ) : (
              <p>
                {state.status === 'finished' ? (
                  <>
                    {fill(say.done, { total: count(total) })}{' '}
                    <Link to={at({})}>{fill(say.found, { n: count(rows) })}</Link>,{' '}
                    <Link to={at({ missed: 'true' })}>
                      {fill(say.missed, { n: count(missed) })}
                    </Link>
                    .
                  </>
                ) : (
                  say.stopped
                )}{' '}
                <a href={`/api/v1/due-lists/${id}/due.xlsx?${search}`}>{say.sheet}</a>{' '}
                <a href={`/api/v1/due-lists/${id}/due.csv?${search}`}>{say.csv}</a>
              </p>
            )}
          </div>
          {state.status !== 'running' && (
            <ListTable
              name="due-list"
              path="/due-lists/{id}/rows"
              at={{ id }}
              query={filter}
              rowKey={(row) => `${row.subjectId}/${row.award}`}
              empty={say.none}
              columns={columns}
            />
          )}
        </>
      )}
    </Loaded>
  );
}
