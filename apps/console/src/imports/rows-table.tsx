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
import { DecideSubject, isInDoubt } from './decide-subject';
import type { ImportRow, ImportState, RowFault } from './import';
import { indexOf, labelsOf, letterOf, type MappedSheet } from './mapping';

const words = speaker({
  row: ['Dòng', 'Row'],
  state: ['Kết quả', 'Result'],
  whole: ['Cả dòng', 'The whole row'],
  mend: ['Sửa tại chỗ', 'Mend'],
  mendTitle: ['Sửa dòng {n}', 'Mend row {n}'],
  open: ['đã thêm: mở hồ sơ', 'added: open'],
  recorded: ['đã ghi: mở quá trình', 'recorded: open'],
  fine: ['dùng được', 'good'],
  wasMended: ['đã sửa', 'mended'],
  faults: ['{n} lỗi', '{n} faults'],
  read: ['Đọc thành', 'Read as'],
  show: ['Hiện', 'Show'],
  bad: ['Chỉ dòng lỗi', 'Only bad rows'],
  good: ['Chỉ dòng dùng được', 'Only good rows'],
  added: ['Chỉ dòng đã thêm', 'Only added rows'],
  mended: ['Chỉ dòng đã sửa tại chỗ', 'Only rows mended here'],
  sheet: [
    'Trang tính “{name}”: {rows} dòng, {bad} dòng có lỗi',
    'Sheet “{name}”: {rows} rows, {bad} with errors',
  ],
  none: ['Không có dòng nào.', 'No rows.'],
  perhaps: ['(có thể là: {text})', '(perhaps: {text})'],
});

/** Where a count of rows leads: to these rows, in the table below it. */
export const ROWS_ID = 'rows';
export const STATES = ['bad', 'good', 'added', 'mended'] as const;

const textOf = (cell: ImportRow['cells'][number] | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell);

/** The list as it stands in the file, a table for each sheet under the heads of that sheet. */
export function RowsTable({ list }: { list: ImportState }) {
  const say = useWords(words);
  const [state, chooseState] = useFilter('state');
  const several = list.mapping.length > 1;
  return (
    <>
      <div className="list-bar" id={ROWS_ID}>
        <Choice
          label={say.show}
          value={state}
          choose={chooseState}
          options={STATES.map((value) => ({ value, label: say[value] }))}
        />
      </div>
      {list.mapping.map((mapped) => {
        const figures = list.figures.find(({ sheet }) => sheet === mapped.sheet);
        const name = list.sheets.find(({ sheet }) => sheet === mapped.sheet)?.name;
        return (
          <section key={mapped.sheet}>
            {several && (
              <h3>
                {fill(say.sheet, {
                  ...{ name: name ?? mapped.sheet + 1, rows: figures?.rows ?? 0 },
                  bad: figures?.bad ?? 0,
                })}
              </h3>
            )}
            <RowsOfSheet list={list} mapped={mapped} state={state} />
          </section>
        );
      })}
    </>
  );
}

interface SheetProps {
  list: ImportState;
  mapped: MappedSheet;
  state: string | undefined;
}

/** What is wrong is written into the cell it is wrong in. */
function RowsOfSheet({ list, mapped, state }: SheetProps) {
  const say = useWords(words);
  const awards = useAwards();
  const sheet = list.sheets.find((one) => one.sheet === mapped.sheet);
  const labels = sheet ? labelsOf(sheet, mapped) : [];
  const shown = mapped.columns
    .filter(({ field }) => field !== 'ignore')
    .map(({ column }) => ({ column, n: indexOf(column) }))
    .sort((a, b) => a.n - b.n);
  const columns: ListColumn<ImportRow>[] = [
    {
      ...{ key: 'row', title: say.row, width: 64, fixed: true, align: 'right' },
      show: (row) => row.fileRow,
    },
    {
      ...{ key: 'state', title: say.state, width: 190, fixed: true },
      show: (row) => <Standing row={row} list={list} labels={labels} />,
      text: (row) => (row.errors ?? []).map((fault) => said(fault, say.perhaps)).join('; '),
    },
    ...shown.map(({ n, column }): ListColumn<ImportRow> => ({
      key: `cell-${column}`,
      title: `${column} · ${labels[n] ?? ''}`,
      width: (labels[n] ?? '').length < 8 ? 110 : 190,
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
      name={`import-rows-${mapped.sheet}`}
      path="/imports/{id}/rows"
      at={{ id: list.id }}
      query={{ state, ...(list.mapping.length > 1 ? { sheet: mapped.sheet } : {}) }}
      rowKey={(row) => String(row.n)}
      empty={say.none}
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

interface StandingProps {
  row: ImportRow;
  list: ImportState;
  labels: string[];
}
function Standing({ row, list, labels }: StandingProps) {
  const say = useWords(words);
  if (row.dossierId) return <Link to={`/ho-so/${row.dossierId}`}>{say.open}</Link>;
  if (row.subjectId) return <Link to={`/doi-tuong/${row.subjectId}`}>{say.recorded}</Link>;
  const faults = row.errors ?? [];
  if (faults.length === 0) return <Tag colour="green">{row.mended ? say.wasMended : say.fine}</Tag>;
  return (
    <>
      <Tag colour="red">{fill(say.faults, { n: faults.length })}</Tag>{' '}
      {isInDoubt(row) && <DecideSubject list={list} row={row} />}{' '}
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
          ...{ name: letterOf(n), label: `${letterOf(n)} · ${labels[n] ?? ''}` },
          initial: textOf(cell),
        }))}
        run={(values) => {
          const cells = row.cells.flatMap((cell, n) => {
            const value = values[letterOf(n)] ?? '';
            return value === textOf(cell) ? [] : [{ column: letterOf(n), value }];
          });
          return command('/imports/{id}/rows/{n}/mend', { id: list.id, n: row.n }, { cells });
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
