import { Button } from 'antd';
import {
  Fragment,
  useEffect,
  useId,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import type { FieldFault } from '../api/problem';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { codeOf, isTable, pasteInto, type GridRow } from './grid-text';
import './criteria.css';

export interface GridColumn {
  key: string;
  title: string;
  note?: string;
  /** Narrow columns hold figures and codes. */
  wide?: boolean;
  figure?: boolean;
  check?: boolean;
  options?: readonly { value: string; label: string }[];
  /** Other names the service calls this field by. */
  also?: readonly string[];
}

interface Props {
  /** Names the table for who hears it. */
  label: string;
  columns: readonly GridColumn[];
  rows: readonly GridRow[];
  change: (rows: GridRow[]) => void;
  /** What the service found wrong, by row; pointers name the field. */
  faults?: ReadonlyMap<number, readonly FieldFault[]>;
  /** What a new row begins with. */
  fresh?: GridRow;
  add: string;
  /** Under the table: sums as one types. */
  foot?: ReactNode;
}

const words = speaker({
  row: ['Dòng {n}', 'Row {n}'],
  drop: ['Xoá dòng {n}', 'Delete row {n}'],
  keys: [
    'Enter: dòng dưới (hết dòng thì thêm dòng mới); Alt + mũi tên: chuyển dòng lên, xuống; dán được nhiều ô từ Excel.',
    'Enter: the row below (a new one after the last); Alt + arrows: move the row; cells pasted from a spreadsheet spread out.',
  ],
});

/**
 * Rows filled in without a mouse, as in a spreadsheet, and from one: a paste of several cells is laid
 * over the table from the cell one stands in. What the service refuses stands under its row.
 */
export function Grid(props: Props) {
  const { label, columns, rows, change, faults, fresh = {}, add, foot } = props;
  const say = useWords(words);
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const goTo = useRef<string>(undefined);
  useEffect(() => {
    if (goTo.current === undefined) return;
    table.current?.querySelector<HTMLElement>(`[data-cell="${goTo.current}"]`)?.focus();
    goTo.current = undefined;
  });
  const put = (at: number, key: string, cell: string): void =>
    change(rows.map((row, n) => (n === at ? { ...row, [key]: cell } : row)));
  const addRow = (column: number): void => {
    goTo.current = `${rows.length}.${column}`;
    change([...rows, fresh]);
  };
  const move = (at: number, by: number, column: number): void => {
    const to = at + by;
    if (to < 0 || to >= rows.length) return;
    const next = [...rows];
    next.splice(to, 0, ...next.splice(at, 1));
    goTo.current = `${to}.${column}`;
    change(next);
  };
  const onKey = (event: KeyboardEvent<HTMLElement>, row: number, column: number): void => {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    if (event.altKey) {
      event.preventDefault();
      return move(row, step, column);
    }
    // The arrows are the list's own in a list.
    if (event.key !== 'Enter' && event.currentTarget.tagName === 'SELECT') return;
    event.preventDefault();
    if (event.key === 'Enter' && row === rows.length - 1) return addRow(column);
    table.current?.querySelector<HTMLElement>(`[data-cell="${row + step}.${column}"]`)?.focus();
  };
  const onPaste = (event: ClipboardEvent, row: number, column: number): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!isTable(pasted)) return;
    event.preventDefault();
    const read = columns.map(({ key, check = false, options }) => ({
      ...{ key, check },
      ...(options
        ? { options: options.map(({ value, label: text }) => ({ value, says: [text] })) }
        : {}),
    }));
    change(pasteInto(rows, read, { row, column }, pasted));
  };
  return (
    <div>
      {rows.length > 0 && (
        <div className="scrolls" tabIndex={0} role="region" aria-label={label}>
          <table className="plain-table criteria-grid" ref={table}>
            <thead>
              <tr>
                <th scope="col">#</th>
                {columns.map(({ key, title, note }) => (
                  <th key={key} scope="col">
                    {title}
                    {note && <div className="quiet small">{note}</div>}
                  </th>
                ))}
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map((row, at) => {
                const wrong = faults?.get(at) ?? [];
                return (
                  <Fragment key={at}>
                    <tr>
                      <th scope="row">{at + 1}</th>
                      {columns.map((column, n) => {
                        const invalid = wrong.some((fault) => isOf(fault, column));
                        const shared = {
                          'data-cell': `${at}.${n}`,
                          'aria-label': `${column.title}, ${fill(say.row, { n: at + 1 })}`,
                          ...(invalid
                            ? { 'aria-invalid': true, 'aria-describedby': `${id}-${at}` }
                            : {}),
                          onKeyDown: (event: KeyboardEvent<HTMLElement>) => onKey(event, at, n),
                        };
                        const cell = row[column.key] ?? '';
                        return (
                          <td key={column.key} className={column.check ? 'n' : undefined}>
                            {column.check ? (
                              <input
                                type="checkbox"
                                {...shared}
                                checked={cell === 'true'}
                                onChange={(event) =>
                                  put(at, column.key, String(event.target.checked))
                                }
                              />
                            ) : column.options ? (
                              <select
                                className="field"
                                {...shared}
                                value={cell}
                                onChange={(event) => put(at, column.key, event.target.value)}
                              >
                                {withOwn(column.options, cell).map((option) => (
                                  <option key={option.value} value={option.value}>
                                    {option.label}
                                  </option>
                                ))}
                              </select>
                            ) : (
                              <input
                                className={`field ${column.wide ? 'wide' : column.figure ? 'figure' : ''}`}
                                {...shared}
                                inputMode={column.figure ? 'decimal' : 'text'}
                                autoComplete="off"
                                value={cell}
                                onPaste={(event) => onPaste(event, at, n)}
                                onChange={(event) => put(at, column.key, event.target.value)}
                              />
                            )}
                          </td>
                        );
                      })}
                      <td>
                        <Button
                          size="small"
                          aria-label={fill(say.drop, { n: at + 1 })}
                          onClick={() => change(rows.filter((_, i) => i !== at))}
                        >
                          ×
                        </Button>
                      </td>
                    </tr>
                    {wrong.length > 0 && (
                      <tr>
                        <td />
                        <td colSpan={columns.length + 1} id={`${id}-${at}`}>
                          <span className="field-fault stays">
                            {wrong.map(({ message }) => besideRow(message, row)).join('; ')}
                          </span>
                        </td>
                      </tr>
                    )}
                  </Fragment>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <div className="list-bar">
        <Button onClick={() => addRow(0)}>{add}</Button>
        {foot}
      </div>
      {rows.length > 0 && <p className="quiet small">{say.keys}</p>}
    </div>
  );
}

const isOf = ({ pointer }: FieldFault, { key, also = [] }: GridColumn): boolean => {
  const field = pointer.split('/')[3];
  return field !== undefined && (field === key || also.includes(field));
};

/** Standing under its row, it need not name the row again. */
function besideRow(message: string | undefined, { id, code, vi = '' }: GridRow): string {
  const own = id?.trim() || code?.trim() || codeOf(vi);
  return message?.startsWith(`${own}: `) ? message.slice(own.length + 2) : (message ?? '');
}

/** What stands there is shown even where it is none of the choices. */
const withOwn = (options: readonly { value: string; label: string }[], own: string) =>
  options.some(({ value }) => value === own)
    ? options
    : [{ value: own, label: own || '–' }, ...options];
