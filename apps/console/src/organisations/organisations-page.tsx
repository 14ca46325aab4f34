import { Link } from 'react-router';
import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { SearchBox } from '../parts/search-box';
import { useFilter } from '../parts/use-filter';
import { nameOf } from '../words/codes';
import { day, today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { ORGANISATION_KIND, type Organisation } from './organisation';

const words = speaker({
  title: ['Đơn vị', 'Organisations'],
  help: [
    'Cơ quan, đơn vị đề nghị và quản lý; tìm tên cũ ra đơn vị kế tiếp sau sắp xếp.',
    'Bodies that propose and manage; an old name finds its successor.',
  ],
  search: ['Tìm đơn vị', 'Search'],
  name: ['Tên', 'Name'],
  code: ['Mã', 'Code'],
  codeHelp: ['(chữ thường không dấu, gạch nối; không đổi được)', '(lower case, hyphens; for good)'],
  kind: ['Loại', 'Kind'],
  state: ['Tình trạng', 'State'],
  ended: ['hết hoạt động {day}', 'ended {day}'],
  active: ['đang hoạt động', 'active'],
  formerly: ['tên cũ: {name}', 'formerly {name}'],
  add: ['Thêm đơn vị', 'Add a unit'],
  from: ['Có từ ngày', 'Since'],
  parent: ['Cơ quan cấp trên trực tiếp', 'Body above it'],
  parentHelp: [
    '(hồ sơ của đơn vị được cơ quan này tổng hợp; để trống nếu trực thuộc tỉnh)',
    '(takes over the lines of this unit; leave empty where it answers to the province)',
  ],
  acts: ['Các lần sắp xếp', 'Acts of organisation'],
  reorganise: ['Sắp xếp tổ chức', 'Reorganise'],
  empty: ['Chưa có đơn vị nào khớp.', 'No organisations match.'],
});

export default function OrganisationsPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const holds = useHolds();
  const [q, chooseQ] = useFilter('q');
  const state = (row: Organisation): string =>
    row.to ? (row.nowText ?? say.ended.replace('{day}', day(row.to))) : say.active;
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        holds('admin', 'board-head') && (
          <>
            <Link className="button-link" to="/don-vi/sap-xep">
              {say.acts}
            </Link>
            {holds('admin') && (
              <Link className="button-link" to="/don-vi/sap-xep/moi">
                {say.reorganise}
              </Link>
            )}
            <ActButton
              label={say.add}
              primary
              fields={[
                { name: 'name', label: say.name, required: true },
                { name: 'code', label: say.code, help: say.codeHelp, required: true },
                {
                  name: 'kind',
                  label: say.kind,
                  type: 'select',
                  required: true,
                  initial: 'department',
                  options: Object.entries(ORGANISATION_KIND).map(([value, name]) => ({
                    value,
                    label: name[n],
                  })),
                },
                {
                  ...{ name: 'parentId', label: say.parent, type: 'organisation' },
                  help: say.parentHelp,
                },
                { name: 'from', label: say.from, type: 'date', required: true, initial: today() },
              ]}
              run={({ parentId, ...values }) =>
                command('/organisations', { ...values, ...(parentId ? { parentId } : {}) })
              }
            />
          </>
        )
      }
    >
      <ListTable
        name="organisations"
        path="/organisations"
        query={{ q, limit: 200 }}
        rowKey={(row) => row.id}
        empty={say.empty}
        bar={<SearchBox label={say.search} value={q} search={chooseQ} />}
        columns={[
          {
            key: 'name',
            title: say.name,
            width: 400,
            fixed: true,
            show: (row) => (
              <>
                <Link to={`/don-vi/${row.id}`}>{row.name}</Link>
                {row.formerly && (
                  <div className="quiet small">{say.formerly.replace('{name}', row.formerly)}</div>
                )}
              </>
            ),
            text: (row) =>
              row.formerly
                ? `${row.name} (${say.formerly.replace('{name}', row.formerly)})`
                : row.name,
          },
          {
            key: 'kind',
            title: say.kind,
            width: 180,
            show: (row) => nameOf(ORGANISATION_KIND, row.kind, language),
          },
          { key: 'state', title: say.state, width: 260, show: state },
          { key: 'code', title: say.code, width: 260, show: (row) => row.code },
        ]}
      />
    </Page>
  );
}
