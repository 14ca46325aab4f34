import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { SearchBox } from '../parts/search-box';
import { useFilter } from '../parts/use-filter';
import { today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

interface Organisation {
  id: string;
  code: string;
  name: string;
  kind: string;
  formerName?: string | null;
  to?: string;
}
const words = speaker({
  title: ['Đơn vị', 'Organisations'],
  help: [
    'Cơ quan, đơn vị đề nghị và quản lý; tìm tên cũ ra đơn vị kế tiếp sau sắp xếp.',
    'Bodies that propose and manage; an old name finds its successor.',
  ],
  search: ['Tìm đơn vị', 'Search'],
  name: ['Tên', 'Name'],
  code: ['Mã', 'Code'],
  kind: ['Loại', 'Kind'],
  add: ['Thêm đơn vị', 'Add a unit'],
  from: ['Có từ ngày', 'Since'],
  empty: ['Chưa có đơn vị nào.', 'No organisations yet.'],
});

export default function OrganisationsPage() {
  const say = useWords(words);
  const admin = useHolds()('admin');
  const [q, chooseQ] = useFilter('q');
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        admin && (
          <ActButton
            label={say.add}
            fields={[
              { name: 'name', label: say.name, required: true },
              { name: 'code', label: say.code, required: true },
              { name: 'kind', label: say.kind, required: true, initial: 'department' },
              { name: 'from', label: say.from, type: 'date', required: true, initial: today() },
            ]}
            run={(values, key) => command('/organisations', values, undefined, key)}
          />
        )
      }
    >
      <ListTable<Organisation>
        name="organisations"
        path="/organisations"
        query={{ q }}
        rowKey={(row) => row.id}
        empty={say.empty}
        bar={<SearchBox label={say.search} value={q} search={chooseQ} />}
        columns={[
          { key: 'name', title: say.name, width: 420, fixed: true, show: (row) => row.name },
          { key: 'code', title: say.code, width: 300, show: (row) => row.code },
          { key: 'kind', title: say.kind, show: (row) => row.kind },
        ]}
      />
    </Page>
  );
}
