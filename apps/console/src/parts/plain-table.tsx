import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { saveCsv } from './csv';

const words = speaker({ csv: ['Xuất CSV', 'Export CSV'] });

interface Props {
  caption: string;
  /** Name of the file it is exported as. */
  file: string;
  head: string[];
  rows: string[][];
  empty: string;
  /** Columns from the left that hold words; the others hold figures. */
  texts?: number;
  /** What stands in the first cell instead of its text. */
  link?: (row: number) => ReactNode;
  /** Where a figure leads: the list of what it counts. */
  to?: (row: number, column: number) => string | undefined;
}

const Figure = ({ text, to }: { text: string; to: string | undefined }) =>
  to && text !== '0' ? <Link to={to}>{text}</Link> : text;

/** A short table of figures, whole on the page. */
export function PlainTable({ caption, file, head, rows, empty, texts = 1, link, to }: Props) {
  const say = useWords(words);
  if (rows.length === 0) return <p className="quiet">{empty}</p>;
  return (
    <div className="scrolls" tabIndex={0} role="region" aria-label={caption}>
      <table className="plain-table">
        <thead>
          <tr>
            {head.map((title, n) => (
              <th key={title} scope="col" className={n < texts ? undefined : 'n'}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((cell, n) =>
                n === 0 ? (
                  <th key={n} scope="row">
                    {link?.(row) ?? cell}
                  </th>
                ) : (
                  <td key={n} className={n < texts ? undefined : 'n'}>
                    <Figure text={cell} to={to?.(row, n)} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Button size="small" onClick={() => saveCsv(`${file}.csv`, head, rows)}>
          {say.csv}
        </Button>
      </p>
    </div>
  );
}
