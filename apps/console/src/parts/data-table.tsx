import { Table, type TableProps } from 'antd';
import { useEffect, useRef } from 'react';
import { usePrinting } from './printing';

/** Beyond so many rows only those in sight are drawn: an old machine draws no thousand at once. */
const MOST_DRAWN = 150;
const VIRTUAL_HEIGHT = 560;
/** Of a column that does not say how wide it is. */
const USUAL_WIDTH = 220;
const SELECTION_WIDTH = 40;

/**
 * The library's table as we use it: head in sight while scrolling, sideways scrolling inside. The
 * hidden row it measures columns with repeats the head's controls, which a keyboard must not reach.
 */
export function DataTable<T extends object>(props: TableProps<T>) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    for (const row of frame.current?.querySelectorAll('.ant-table-measure-row') ?? [])
      row.setAttribute('inert', '');
    // A region that scrolls must be reachable by keyboard, also while it holds no link.
    for (const body of frame.current?.querySelectorAll(
      '.ant-table-body, .ant-table-tbody-virtual',
    ) ?? [])
      body.setAttribute('tabindex', '0');
  });
  // On paper there is no scrolling: every row is drawn.
  const printing = usePrinting();
  const long = !printing && (props.dataSource?.length ?? 0) > MOST_DRAWN;
  return (
    <div ref={frame} className={long ? 'list-table long' : 'list-table'}>
      <Table<T>
        pagination={false}
        {...(long ? drawnInPart(props) : { scroll: { x: 'max-content' } })}
        sticky={{ offsetHeader: 56 }}
        {...props}
      />
    </div>
  );
}

/** Drawing in part needs figures: how wide all columns are together, how high the window on them. */
function drawnInPart<T>({ columns = [], rowSelection }: TableProps<T>): TableProps<T> {
  const widths = columns.map(({ width }) => (typeof width === 'number' ? width : USUAL_WIDTH));
  const x = widths.reduce((sum, width) => sum + width, rowSelection ? SELECTION_WIDTH : 0);
  return { virtual: true, scroll: { x, y: VIRTUAL_HEIGHT } };
}
