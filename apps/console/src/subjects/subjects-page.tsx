import { useState } from 'react';
import { Link } from 'react-router';
import { useHolds } from '../app/session';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { SearchBox } from '../parts/search-box';
import { useFilter } from '../parts/use-filter';
import { nameOf, RECIPIENT } from '../words/codes';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { CoverageOfMany } from './coverage-of-many';
import { KEEPERS } from './keepers';
import { RegisterSubject } from './register-subject';
import type { SubjectRow } from './subject';

const words = speaker({
  title: ['Đối tượng', 'Subjects'],
  help: [
    'Tìm người, tập thể, hộ gia đình; gõ không dấu cũng được, tên cũ cũng tìm thấy.',
    'People, collectives, households; accents are not needed, former names are found.',
  ],
  search: ['Tìm theo tên', 'Search by name'],
  kind: ['Loại', 'Kind'],
  name: ['Tên', 'Name'],
  year: ['Năm sinh', 'Birth year'],
  unit: ['Đơn vị', 'Unit'],
  former: ['Tên cũ', 'Former name'],
  empty: ['Không tìm thấy ai.', 'Nobody found.'],
  load: ['Nạp quá trình từ bảng tính', 'Load records'],
  suspected: ['Nghi trùng', 'Possible duplicates'],
  died: ['đã mất', 'deceased'],
});

export default function SubjectsPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const [q, chooseQ] = useFilter('q');
  const [kind, chooseKind] = useFilter('kind');
  const [rows, setRows] = useState<SubjectRow[]>([]);
  const holds = useHolds();
  const merges = holds('specialist', 'board-head');
  const states = holds('unit-head', 'managing-unit', 'specialist', 'board-head');
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        <>
          {merges && (
            <Link className="button-link" to="/doi-tuong/nghi-trung">
              {say.suspected}
            </Link>
          )}
          {holds(...KEEPERS) && (
            <Link className="button-link" to="/doi-tuong/nap">
              {say.load}
            </Link>
          )}
          <RegisterSubject />
        </>
      }
    >
      <ListTable
        name="subjects"
        path="/subjects"
        query={{ q, kind }}
        rowKey={(row) => row.id}
        empty={say.empty}
        bar={
          <>
            <SearchBox label={say.search} value={q} search={chooseQ} />
            <Choice label={say.kind} value={kind} choose={chooseKind} codes={RECIPIENT} />
            {states && rows.length > 0 && <CoverageOfMany rows={rows} left={setRows} />}
          </>
        }
        {...(states
          ? {
              selection: {
                chosen: rows.map(({ id }) => id),
                choose: (_: string[], chosen: SubjectRow[]) => setRows(chosen),
                name: (row: SubjectRow) => row.name ?? row.id.slice(0, 8),
              },
            }
          : {})}
        columns={[
          {
            key: 'name',
            title: say.name,
            fixed: true,
            width: 320,
            show: (row) => (
              <>
                <Link to={`/doi-tuong/${row.id}`}>{row.name ?? row.id.slice(0, 8)}</Link>{' '}
                {row.died && <span className="quiet">({say.died})</span>}
              </>
            ),
            text: (row) => `${row.name ?? row.id.slice(0, 8)}${row.died ? ` (${say.died})` : ''}`,
          },
          {
            key: 'kind',
            title: say.kind,
            width: 120,
            show: (row) => nameOf(RECIPIENT, row.kind, language),
          },
          { key: 'year', title: say.year, width: 100, show: (row) => row.birthYear ?? '–' },
          { key: 'unit', title: say.unit, show: (row) => row.unitName ?? '–' },
          { key: 'former', title: say.former, show: (row) => row.formerName ?? '–' },
        ]}
      />
    </Page>
  );
}
