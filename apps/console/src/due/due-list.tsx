import { useQuery } from '@tanstack/react-query';
import { Progress } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { command, read } from '../api/client';
import { useWatched } from '../app/live';
import { ActButton } from '../parts/act-button';
import { ListTable } from '../parts/list-table';
import { Loaded } from '../parts/loaded';
import { useBodyNames } from '../organisations/body-names';
import { nameOf } from '../words/codes';
import { count, day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { DueState } from './due';
import { useDueColumns } from './due-columns';
import { BLOCKS } from './due-head';

const words = speaker({
  running: ['Đang xem {done} trên {total} đối tượng…', 'Looking at {done} of {total} subjects…'],
  done: ['Đã xem {total} đối tượng:', '{total} subjects looked at:'],
  found: ['{n} lượt đến hạn', '{n} due'],
  missed: ['{n} lượt bị bỏ sót', '{n} missed'],
  made: [
    'Danh sách năm {year}: {place}; lập ngày {day}.',
    'List of {year}: {place}; made on {day}.',
  ],
  province: ['toàn tỉnh', 'the whole province'],
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

/** The list itself, without its rows. */
export const listQuery = (id: string) => ({
  queryKey: ['/due-lists', id],
  queryFn: () => read('/due-lists/{id}', { id }),
});

/** A list made in the background: how far it is, then its rows page by page. */
export function DueList({ id, filter }: Props) {
  const say = useWords(words);
  const columns = useDueColumns();
  const asking = useWatched(`due-list:${id}`, 1_000);
  const found = useQuery({
    ...listQuery(id),
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
          <MadeFor state={state} />
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

/** Whose people were looked over, and when: a list says so itself, whoever opens it. */
function MadeFor({ state: { place, year, on } }: { state: DueState }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const bodyName = useBodyNames('unitId' in place ? [place.unitId] : []);
  const name =
    'unitId' in place
      ? bodyName(place.unitId)
      : 'block' in place
        ? nameOf(BLOCKS, place.block, language)
        : say.province;
  return <p>{fill(say.made, { year, place: name, day: day(on) })}</p>;
}
