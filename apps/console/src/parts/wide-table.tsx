import { DownloadOutlined, SettingOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, Dropdown, Empty, type TableProps } from 'antd';
import type { Key, ReactNode } from 'react';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { saveCsv } from './csv';
import { DataTable } from './data-table';
import { keptList, useKept } from './kept';
import { exported, type ListColumn } from './list-column';
import { useNarrow } from './narrow';
import { ProblemAlert } from './problem-view';
import { SavedFilters } from './saved-filters';
import { MOST_ROWS, saveSheet } from './save-sheet';

export interface WideTableProps<T> {
  /** Name under which the choice of columns and density is kept. */
  name: string;
  columns: ListColumn<T>[];
  rowKey: (row: T) => string;
  empty: ReactNode;
  selection?: {
    chosen: readonly string[];
    choose: (keys: string[], rows: T[]) => void;
    /** Rows that cannot be chosen now stay without a tick. */
    may?: (row: T) => boolean;
    /** What the tick of a row is called. */
    name?: (row: T) => string;
  };
  /** Above the table, left of the column menu. */
  bar?: ReactNode;
  /**
   * The filters in the address can be kept under a name, on the server: so they are wherever there
   * are filters, unless this says otherwise.
   */
  savable?: boolean;
  /** Rows are numbered as they stand, unless they bring a number of their own. */
  numbered?: boolean;
}

interface Props<T> extends WideTableProps<T> {
  /** None while they are not known. */
  rows: readonly T[] | undefined;
  loading?: boolean;
}

/** Of a name on a phone: half of what it has across. */
const IN_A_HAND = 180;
const NUMBER_WIDTH = 56;
const words = speaker({
  number: ['STT', 'No.'],
  shown: ['Đang xem {n} dòng', '{n} rows shown'],
  columns: ['Cột', 'Columns'],
  compact: ['Thu gọn', 'Compact'],
  exported: ['Xuất bảng', 'Export'],
  sheet: ['Excel (.xlsx)', 'Excel (.xlsx)'],
  csv: ['Văn bản (.csv)', 'Text (.csv)'],
});

/**
 * Rows at hand as officers need them: number and name columns fixed, columns hidden and shown,
 * density and columns kept, and an export of exactly what is shown.
 */
export function WideTable<T extends object>(props: Props<T>) {
  const { name, columns, rowKey, empty, selection, bar, loading = false } = props;
  const rows = props.rows ?? [];
  const say = useWords(words);
  const [compact, setCompact] = useKept<boolean>(`${name}.compact`, true);
  const [hidden, setHidden] = useKept<string[]>(
    `${name}.hidden`,
    columns.filter((c) => c.extra).map((c) => c.key),
    keptList,
  );
  const narrow = useNarrow();
  const visible = columns.filter((column) => !hidden.includes(column.key));
  const shown = visible.map((column) => ({
    key: column.key,
    title: column.title,
    ...widthOf(column, narrow),
    align: column.align ?? ('left' as const),
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
  const toColumns: TableProps<T>['columns'] =
    narrow || props.numbered === false ? shown : [numbers, ...shown];
  const exporting = useMutation({
    mutationFn: async (as: 'xlsx' | 'csv') => {
      const { labels, cells } = exported(visible, rows);
      if (as === 'csv') saveCsv(`${name}.csv`, labels, cells);
      else await saveSheet(name, labels, cells);
    },
  });
  return (
    <>
      <div className="list-bar">
        <div className="list-bar-left">
          {bar}
          {(props.savable ?? bar !== undefined) && <SavedFilters place={name} />}
        </div>
        <div className="list-bar-right">
          <span className="quiet" aria-live="polite">
            {props.rows ? fill(say.shown, { n: rows.length }) : ''}
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
      <DataTable<T>
        size={compact ? 'small' : 'middle'}
        columns={toColumns}
        dataSource={rows}
        rowKey={rowKey}
        loading={loading}
        locale={{ emptyText: loading ? ' ' : <Empty description={empty} /> }}
        {...(selection
          ? {
              rowSelection: {
                selectedRowKeys: [...selection.chosen],
                onChange: (keys: Key[], chosenRows: T[]) =>
                  selection.choose(keys.map(String), chosenRows),
                getCheckboxProps: (row: T) => ({
                  disabled: selection.may?.(row) === false,
                  ...(selection.name ? { 'aria-label': selection.name(row) } : {}),
                }),
              },
            }
          : {})}
      />
    </>
  );
}

function widthOf({ width, fixed = false }: { width?: number; fixed?: boolean }, narrow: boolean) {
  if (narrow && fixed) return { width: Math.min(width ?? IN_A_HAND, IN_A_HAND) };
  return width === undefined ? {} : { width };
}
