import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { useFilter } from '../parts/use-filter';
import { nameOf, RECIPIENT } from '../words/codes';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { ImportRow, ImportState } from './import';

const words = speaker({
  row: ['Dòng', 'Row'],
  name: ['Họ tên, tập thể', 'Name'],
  award: ['Hình thức', 'Award'],
  kind: ['Đối tượng', 'Recipient'],
  fault: ['Lỗi', 'Fault'],
  mend: ['Sửa tại chỗ', 'Mend'],
  mendTitle: ['Sửa dòng {n}', 'Mend row {n}'],
  added: ['đã thêm', 'added'],
  fine: ['dùng được', 'good'],
  show: ['Hiện', 'Show'],
  bad: ['Chỉ dòng lỗi', 'Only bad rows'],
  none: ['Không có dòng nào.', 'No rows.'],
});

const letter = (n: number): string =>
  n < 26 ? String.fromCharCode(65 + n) : letter(Math.floor(n / 26) - 1) + letter(n % 26);

/** Every row with what is wrong, on the cell it is wrong in; mended without leaving the page. */
export function RowsTable({ list }: { list: ImportState }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const [errors, chooseErrors] = useFilter('errors');
  const said = (fault: NonNullable<ImportRow['errors']>[number]): string => {
    const text = fault.text?.[language] ?? fault[language] ?? fault.message ?? fault.code;
    return fault.column ? `${fault.column}: ${text}` : text;
  };
  return (
    <ListTable<ImportRow>
      name="import-rows"
      path={`/imports/${list.id}/rows`}
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
      columns={[
        {
          key: 'row',
          title: say.row,
          width: 70,
          fixed: true,
          align: 'right',
          show: (row) => row.fileRow,
        },
        {
          key: 'name',
          title: say.name,
          width: 260,
          fixed: true,
          show: (row) =>
            row.dossierId ? (
              <Link to={`/ho-so/${row.dossierId}`}>{row.line?.name}</Link>
            ) : (
              (row.line?.name ??
              row.cells
                .filter((c) => c !== null)
                .slice(0, 2)
                .join(' · '))
            ),
        },
        { key: 'award', title: say.award, width: 230, show: (row) => awards.name(row.line?.award) },
        {
          key: 'kind',
          title: say.kind,
          width: 110,
          show: (row) => nameOf(RECIPIENT, row.line?.recipientKind, language),
        },
        {
          key: 'fault',
          title: say.fault,
          show: (row) =>
            row.errors?.length ? (
              <>
                <ul className="missing late">
                  {row.errors.map((fault, n) => (
                    <li key={n}>{said(fault)}</li>
                  ))}
                </ul>
                <ActButton
                  label={say.mend}
                  title={fill(say.mendTitle, { n: row.fileRow })}
                  fields={row.cells.map((cell, n) => ({
                    name: letter(n),
                    label: `${letter(n)} · ${list.sheets.find((s) => s.sheet === row.sheet)?.labels[n] ?? ''}`,
                    initial: cell === null ? '' : String(cell),
                  }))}
                  run={(values, key) =>
                    command(
                      `/imports/${list.id}/rows/${row.n}/mend`,
                      {
                        cells: Object.entries(values)
                          .filter(
                            ([column, value], n) =>
                              letter(n) === column && value !== String(row.cells[n] ?? ''),
                          )
                          .map(([column, value]) => ({ column, value })),
                      },
                      undefined,
                      key,
                    )
                  }
                />
              </>
            ) : row.dossierId ? (
              say.added
            ) : (
              say.fine
            ),
          text: (row) => row.errors?.map(said).join('; ') ?? '',
        },
      ]}
    />
  );
}
