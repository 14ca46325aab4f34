import { DownloadOutlined, SettingOutlined } from '@ant-design/icons';
import { useInfiniteQuery, useMutation, type QueryKey } from '@tanstack/react-query';
import { Button, Checkbox, Dropdown, Empty, type TableProps } from 'antd';
import { type Key, type ReactNode } from 'react';
import {
  addressed,
  type At,
  type ListPath,
  type Loose,
  type Query,
  type Row,
} from '../api/answers';
import { readPart } from '../api/client';
import { useAsking } from '../app/live';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { saveCsv } from './csv';
import { SavedFilters } from './saved-filters';
import { MOST_ROWS, saveSheet } from './save-sheet';
import { DataTable } from './data-table';
import { ProblemAlert } from './problem-view';
import { keptList, useKept } from './kept';
import { useNarrow } from './narrow';

export interface ListColumn<T> {
  key: string;
  title: string;
  /** What is shown; `text` is what is exported where they differ. */
  show: (row: T, index: number) => ReactNode;
  text?: (row: T) => string;
  width?: number;
  /** Stays in sight while the table scrolls sideways. */
  fixed?: boolean;
  /** Hidden until asked for. */
  extra?: boolean;
  align?: 'left' | 'right' | 'center';
}

interface Props<P extends ListPath, T extends object = Row<P>> {
  /** Name under which the choice of columns and density is kept. */
  name: string;
  path: P;
  /** What stands in the address for its `{…}`. */
  at?: At<P>;
  query?: Loose<Query<P>>;
  columns: ListColumn<T>[];
  rowKey: (row: T) => string;
  empty: ReactNode;
  selection?: { chosen: string[]; choose: (keys: string[], rows: T[]) => void };
  /** Above the table, left of the column menu. */
  bar?: ReactNode;
  live?: boolean;
  /**
   * The filters in the address can be kept under a name, on the server: so they are wherever there
   * are filters, unless this says otherwise.
   */
  savable?: boolean;
}

const PAGE = 50;
/** As far as “all” goes at once; a longer list wants a filter. */
const MOST_AT_ONCE = 1_000;
/** Of a name on a phone: half of what it has across. */
const IN_A_HAND = 180;
const NUMBER_WIDTH = 56;
const words = speaker({
  more: ['Xem thêm', 'Show more'],
  all: ['Xem đến {n} dòng', 'Show up to {n} rows'],
  number: ['STT', 'No.'],
  shown: ['Đang xem {n} dòng', '{n} rows shown'],
  columns: ['Cột', 'Columns'],
  compact: ['Thu gọn', 'Compact'],
  exported: ['Xuất bảng', 'Export'],
  sheet: ['Excel (.xlsx)', 'Excel (.xlsx)'],
  csv: ['Văn bản (.csv)', 'Text (.csv)'],
});

/**
 * The one table of the console: pages from the server by cursor, number and name columns fixed,
 * columns hidden and shown, density and columns kept, and an export of exactly what is shown.
 */
export function ListTable<P extends ListPath>(props: Props<P>) {
  type T = Row<P>;
  const { name, path, at = {}, query = {}, columns, rowKey, empty, selection, bar } = props;
  const say = useWords(words);
  const [compact, setCompact] = useKept<boolean>(`${name}.compact`, true);
  const [hidden, setHidden] = useKept<string[]>(
    `${name}.hidden`,
    columns.filter((c) => c.extra).map((c) => c.key),
    keptList,
  );
  const asking = useAsking(5_000);
  const key: QueryKey = [addressed(path, at).path, query];
  const list = useInfiniteQuery({
    queryKey: key,
    queryFn: ({ pageParam }) => readPart(path, { limit: PAGE, ...at, ...query }, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: props.live ? asking : false,
  });
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const narrow = useNarrow();
  const readOn = async (): Promise<void> => {
    let seen = rows.length;
    for (let more = list.hasNextPage; more && seen < MOST_AT_ONCE;) {
      const next = await list.fetchNextPage();
      const now = next.data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0;
      // A page that could not be read leaves what there is, with the reason above the table.
      more = next.hasNextPage && !next.isError && now > seen;
      seen = now;
    }
  };
  const visible = columns.filter((column) => !hidden.includes(column.key));
  const shown: NonNullable<TableProps<T>['columns']> = visible.map((column) => ({
    key: column.key,
    title: column.title,
    width: narrow && column.fixed ? Math.min(column.width ?? IN_A_HAND, IN_A_HAND) : column.width,
    align: column.align ?? 'left',
    // On a phone a column that stands still would leave no room for the others.
    ...(column.fixed && !narrow ? { fixed: 'left' as const } : {}),
    render: (_: unknown, row: T, index: number) => column.show(row, index),
  }));
  const numbers = {
    key: 'row-number',
    title: say.number,
    width: NUMBER_WIDTH,
    align: 'right' as const,
    className: 'row-number',
    fixed: 'left' as const,
    render: (_: unknown, _row: T, index: number) => index + 1,
  };
  const toColumns: TableProps<T>['columns'] = narrow ? shown : [numbers, ...shown];
  const exporting = useMutation({
    mutationFn: async (as: 'xlsx' | 'csv') => {
      const labels = visible.map((column) => column.title);
      const cells = rows.map((row, index) =>
        visible.map((column) => column.text?.(row) ?? plain(column.show(row, index))),
      );
      if (as === 'csv') saveCsv(`${name}.csv`, labels, cells);
      else await saveSheet(name, labels, cells);
    },
  });
  return (
    <div>
      <div className="list-bar">
        <div className="list-bar-left">
          {bar}
          {(props.savable ?? bar !== undefined) && <SavedFilters place={name} />}
        </div>
        <div className="list-bar-right">
          <span className="quiet" aria-live="polite">
            {list.data ? fill(say.shown, { n: rows.length }) : ''}
          </span>
          <Dropdown
            trigger={['click']}
            disabled={rows.length === 0}
            menu={{
              onClick: ({ key: as }) => exporting.mutate(as as 'xlsx' | 'csv'),
              items: [
                { key: 'xlsx', label: say.sheet, disabled: rows.length > MOST_ROWS },
                { key: 'csv', label: say.csv },
              ],
            }}
          >
            <Button icon={<DownloadOutlined />} loading={exporting.isPending}>
              {say.exported}
            </Button>
          </Dropdown>
          <Dropdown
            trigger={['click']}
            popupRender={() => (
              <div className="column-menu">
                <Checkbox checked={compact} onChange={(e) => setCompact(e.target.checked)}>
                  {say.compact}
                </Checkbox>
                <hr />
                {columns.map((column) => (
                  <Checkbox
                    key={column.key}
                    checked={!hidden.includes(column.key)}
                    onChange={(e) => {
                      setHidden(
                        e.target.checked
                          ? hidden.filter((h) => h !== column.key)
                          : [...hidden, column.key],
                      );
                    }}
                  >
                    {column.title}
                  </Checkbox>
                ))}
              </div>
            )}
          >
            <Button icon={<SettingOutlined />}>{say.columns}</Button>
          </Dropdown>
        </div>
      </div>
      <ProblemAlert problem={exporting.error} />
      <ProblemAlert problem={list.error} reload={() => void list.refetch()} />
      <DataTable<T>
        size={compact ? 'small' : 'middle'}
        columns={toColumns}
        dataSource={rows}
        rowKey={rowKey}
        loading={list.isPending}
        locale={{ emptyText: list.isPending ? ' ' : <Empty description={empty} /> }}
        {...(selection
          ? {
              rowSelection: {
                selectedRowKeys: selection.chosen,
                onChange: (keys: Key[], chosenRows: T[]) =>
                  selection.choose(keys.map(String), chosenRows),
              },
            }
          : {})}
      />
      {list.hasNextPage && (
        <div className="more">
          <Button block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {say.more}
          </Button>
          {rows.length < MOST_AT_ONCE && (
            <Button disabled={list.isFetchingNextPage} onClick={() => void readOn()}>
              {fill(say.all, { n: count(MOST_AT_ONCE) })}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const plain = (node: ReactNode): string =>
  typeof node === 'string' || typeof node === 'number' ? String(node) : '';
