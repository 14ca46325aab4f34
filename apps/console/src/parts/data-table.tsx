import { Table, type TableProps } from 'antd';
import { useEffect, useRef } from 'react';

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
    for (const body of frame.current?.querySelectorAll('.ant-table-body') ?? [])
      body.setAttribute('tabindex', '0');
  });
  return (
    <div ref={frame} className="list-table">
      <Table<T>
        pagination={false}
        scroll={{ x: 'max-content' }}
        sticky={{ offsetHeader: 56 }}
        {...props}
      />
    </div>
  );
}
