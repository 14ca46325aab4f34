import { Link } from 'react-router';
import { ApiProblem } from '../api/problem';
import { useHolds } from '../app/session';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { ProblemPage } from '../parts/problem-page';
import { useFilter } from '../parts/use-filter';
import { nameOf, RECIPIENT } from '../words/codes';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

const words = speaker({
  title: ['Đối tượng nghi trùng', 'Possible duplicates'],
  help: [
    'Bản ghi cùng số định danh, hoặc cùng tên và năm sinh. Mở từng tên để xem cạnh nhau và gộp.',
    'Entries with the same number, or the same name and year of birth. Open one to compare and merge.',
  ],
  back: ['Mọi đối tượng', 'All subjects'],
  kind: ['Loại', 'Kind'],
  name: ['Tên', 'Name'],
  year: ['Năm sinh', 'Birth year'],
  number: ['Số định danh', 'Number'],
  unit: ['Đơn vị', 'Unit'],
  alike: ['Giống với', 'Like'],
  others: ['{n} bản ghi khác', '{n} others'],
  empty: ['Không có bản ghi nào nghi trùng.', 'Nobody seems to be there twice.'],
});

/** All of the register that may be there twice; each is settled on the page that merges. */
export default function SuspectedPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const [kind, chooseKind] = useFilter('kind');
  if (!useHolds()('specialist', 'board-head'))
    return <ProblemPage problem={new ApiProblem(404, 'not-found', '', '')} />;
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        <Link className="button-link" to="/doi-tuong">
          {say.back}
        </Link>
      }
    >
      <ListTable
        name="suspected"
        path="/subjects/duplicates"
        query={{ kind }}
        rowKey={(row) => row.id}
        empty={say.empty}
        bar={<Choice label={say.kind} value={kind} choose={chooseKind} codes={RECIPIENT} />}
        columns={[
          {
            key: 'name',
            title: say.name,
            fixed: true,
            width: 250,
            show: (row) => (
              <Link to={`/doi-tuong/${row.id}/gop`}>{row.name ?? row.id.slice(0, 8)}</Link>
            ),
            text: (row) => row.name ?? row.id.slice(0, 8),
          },
          {
            key: 'kind',
            title: say.kind,
            width: 120,
            show: (row) => nameOf(RECIPIENT, row.kind, language),
          },
          { key: 'year', title: say.year, width: 100, show: (row) => row.birthYear ?? '–' },
          { key: 'number', title: say.number, width: 150, show: (row) => row.number ?? '–' },
          { key: 'unit', title: say.unit, width: 240, show: (row) => row.unitName ?? '–' },
          { key: 'alike', title: say.alike, show: (row) => fill(say.others, { n: row.alike }) },
        ]}
      />
    </Page>
  );
}
