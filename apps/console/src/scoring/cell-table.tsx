import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import './scoring.css';

export interface CellRow {
  key: string;
  head: ReactNode;
  /** Said to a screen reader before the name of the column. */
  label: string;
}
export interface CellColumn {
  key: string;
  title: string;
  note?: string;
}

interface Props {
  /** Heads the column of the rows; `label` names the table itself. */
  caption: string;
  label: string;
  rows: readonly CellRow[];
  columns: readonly CellColumn[];
  /** Cells by `row.column`; what is not in it is shown and not typed into. */
  values: Readonly<Record<string, string>>;
  change: (key: string, text: string) => void;
  wrong: (row: string, column: string, text: string) => boolean;
  readOnly?: boolean;
  /** Further figures at the end of a row, with their titles. */
  tail?: { titles: readonly string[]; of: (row: string) => readonly ReactNode[] };
}

export const cellKey = (row: string, column: string): string => `${row}.${column}`;

/**
 * Figures by row and column, filled in without a mouse: Tab goes along a row, Enter and the arrows
 * up and down along a column, and what is there already is chosen on arrival, to be typed over.
 */
export function CellTable(props: Props) {
  const { caption, rows, columns, values, change, wrong, readOnly = false, tail } = props;
  const table = useRef<HTMLTableElement>(null);
  const go = (row: number, column: number): void => {
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}.${column}"]`)?.focus();
  };
  const onKey = (event: KeyboardEvent, row: number, column: number): void => {
    const step = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    go(row + step, column);
  };
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={props.label}>
      <table className="plain-table cells" ref={table}>
        <thead>
          <tr>
            <th scope="col">{caption}</th>
            {columns.map(({ key, title, note }) => (
              <th key={key} scope="col" className="n">
                {title}
                {note && <div className="quiet small">{note}</div>}
              </th>
            ))}
            {tail?.titles.map((title) => (
              <th key={title} scope="col" className="n">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, label }, r) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {columns.map((column, c) => {
                const text = values[cellKey(key, column.key)] ?? '';
                return (
                  <td key={column.key} className="n">
                    {readOnly ? (
                      text || '–'
                    ) : (
                      <input
                        className="field cell"
                        data-cell={`${r}.${c}`}
                        aria-label={`${label}: ${column.title}`}
                        aria-invalid={wrong(key, column.key, text)}
                        inputMode="decimal"
                        autoComplete="off"
                        value={text}
                        onFocus={(event) => event.target.select()}
                        onKeyDown={(event) => onKey(event, r, c)}
                        onChange={(event) => change(cellKey(key, column.key), event.target.value)}
                      />
                    )}
                  </td>
                );
              })}
              {tail?.of(key).map((value, n) => (
                <td key={tail.titles[n]} className="n">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
