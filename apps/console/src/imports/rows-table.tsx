import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { Choice } from '../parts/choice';
import { ListTable, type ListColumn } from '../parts/list-table';
import { Tag } from '../parts/tag';
import { useFilter } from '../parts/use-filter';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { ImportRow, ImportState, RowFault } from './import';

const words = speaker({
  row: ['Dòng', 'Row'],
  state: ['Kết quả', 'Result'],
  whole: ['Cả dòng', 'The whole row'],
  mend: ['Sửa tại chỗ', 'Mend'],
  mendTitle: ['Sửa dòng {n}', 'Mend row {n}'],
  added: ['đã thêm', 'added'],
  open: ['đã thêm: mở hồ sơ', 'added: open'],
  fine: ['dùng được', 'good'],
  mended: ['đã sửa', 'mended'],
  faults: ['{n} lỗi', '{n} faults'],
  read: ['Đọc thành', 'Read as'],
  show: ['Hiện', 'Show'],
  bad: ['Chỉ dòng lỗi', 'Only bad rows'],
  none: ['Không có dòng nào.', 'No rows.'],
  perhaps: ['(có thể là: {text})', '(perhaps: {text})'],
});

const letter = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : letter(Math.floor(n / 26) - 1) + letter(n % 26);

const textOf = (cell: ImportRow['cells'][number] | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell);

/** The list as it stands in the file, what is wrong written into the cell it is wrong in. */
export function RowsTable({ list }: { list: ImportState }) {
  const say = useWords(words);
  const awards = useAwards();
  const [errors, chooseErrors] = useFilter('errors');
  const used = new Set(
    list.mapping.flatMap(({ columns }) =>
      columns.flatMap(({ column, field }) => (field === 'ignore' ? [] : [column])),
    ),
  );
  const [first] = list.mapping;
  const labels = list.sheets.find(({ sheet }) => sheet === first?.sheet)?.labels ?? [];
  const shown = labels
    .map((label, n) => ({ n, column: letter(n), label }))
    .filter(({ column }) => used.has(column));
  const columns: ListColumn<ImportRow>[] = [
    {
      ...{ key: 'row', title: say.row, width: 64, fixed: true, align: 'right' },
      show: (row) => row.fileRow,
    },
    {
      ...{ key: 'state', title: say.state, width: 190, fixed: true },
      show: (row) => <Standing row={row} list={list} />,
      text: (row) => (row.errors ?? []).map((fault) => said(fault, say.perhaps)).join('; '),
    },
    ...shown.map(({ n, column, label }): ListColumn<ImportRow> => ({
      key: `cell-${column}`,
      title: `${column} · ${label}`,
      width: label.length < 8 ? 110 : 190,
      show: (row) => <Cell row={row} column={column} n={n} />,
      text: (row) => textOf(row.cells[n]),
    })),
    {
      ...{ key: 'line', title: say.read },
      show: (row) =>
        row.line
          ? [row.line.name, 'award' in row.line && awards.name(row.line.award)]
              .filter(Boolean)
              .join(' · ')
          : '–',
    },
  ];
  return (
    <ListTable
      name="import-rows"
      path="/imports/{id}/rows"
      at={{ id: list.id }}
      query={{ errors }}
      rowKey={(row) => String(row.n)}
      empty={say.none}
      bar={
        <Choice
          label={say.show}
          value={errors}
          choose={chooseErrors}
          options={[{ value: '1', label: say.bad }]}
        />
      }
      columns={columns}
    />
  );
}

const said = ({ message, suggestion }: RowFault, perhaps: string): string =>
  suggestion ? `${message} ${fill(perhaps, { text: suggestion })}` : message;

interface CellProps {
  row: ImportRow;
  column: string;
  n: number;
}
/** What stands in the file; below it, in words, what is wrong with it. */
function Cell({ row, column, n }: CellProps) {
  const say = useWords(words);
  const faults = (row.errors ?? []).filter((fault) => fault.column === column);
  const text = textOf(row.cells[n]);
  if (faults.length === 0) return <>{text}</>;
  return (
    <div className="bad-cell">
      <span>{text || '–'}</span>
      {faults.map((fault, at) => (
        <div key={at} className="late small">
          {said(fault, say.perhaps)}
        </div>
      ))}
    </div>
  );
}

function Standing({ row, list }: { row: ImportRow; list: ImportState }) {
  const say = useWords(words);
  if (row.dossierId) return <Link to={`/ho-so/${row.dossierId}`}>{say.open}</Link>;
  const faults = row.errors ?? [];
  if (faults.length === 0) return <Tag colour="green">{row.mended ? say.mended : say.fine}</Tag>;
  const labels = list.sheets.find(({ sheet }) => sheet === row.sheet)?.labels ?? [];
  return (
    <>
      <Tag colour="red">{fill(say.faults, { n: faults.length })}</Tag>{' '}
      <ActButton
        label={say.mend}
        title={fill(say.mendTitle, { n: row.fileRow })}
        consequence={
          <ul className="missing late">
            {faults.map((fault, n) => (
              <li key={n}>
                {fault.column ? `${fault.column}: ` : ''}
                {said(fault, say.perhaps)}
              </li>
            ))}
          </ul>
        }
        fields={row.cells.map((cell, n) => ({
          ...{ name: letter(n), label: `${letter(n)} · ${labels[n] ?? ''}` },
          initial: textOf(cell),
        }))}
        run={(values, key) => {
          const cells = row.cells.flatMap((cell, n) => {
            const value = values[letter(n)] ?? '';
            return value === textOf(cell) ? [] : [{ column: letter(n), value }];
          });
          return command(
            '/imports/{id}/rows/{n}/mend',
            { id: list.id, n: row.n },
            { cells },
            undefined,
            key,
          );
        }}
      />
      {faults
        .filter(({ column }) => column === undefined)
        .map((fault, n) => (
          <div key={n} className="late small">
            {say.whole}: {said(fault, say.perhaps)}
          </div>
        ))}
    </>
  );
}
