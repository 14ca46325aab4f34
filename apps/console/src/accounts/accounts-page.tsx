import { Link } from 'react-router';
import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { SearchBox } from '../parts/search-box';
import { Tag } from '../parts/tag';
import { useFilter } from '../parts/use-filter';
import { nameOf, ROLE } from '../words/codes';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Account } from './account';
import { AccountActs } from './account-acts';
import { useOneTimeLink } from './use-one-time-link';

const words = speaker({
  acts: ['Thao tác', 'Actions'],
  title: ['Tài khoản', 'Accounts'],
  help: [
    'Mở, khoá tài khoản; giao vai trò có thời hạn; đặt lại mật khẩu bằng đường dẫn dùng một lần.',
    'Open and lock accounts, give roles for a time; passwords are reset by a one-time link.',
  ],
  search: ['Tìm theo tên đăng nhập', 'Search by user name'],
  username: ['Tên đăng nhập', 'User name'],
  usernameHelp: ['(không dấu, ví dụ lan.nv)', '(no marks, e.g. lan.nv)'],
  name: ['Họ tên', 'Name'],
  roles: ['Vai trò', 'Roles'],
  state: ['Trạng thái', 'State'],
  active: ['đang dùng', 'active'],
  locked: ['đã khoá', 'locked'],
  until: ['đến {day}', 'until {day}'],
  validTo: ['Dùng đến hết ngày', 'Valid until'],
  open: ['Mở tài khoản', 'Open an account'],
  upload: ['Nạp từ bảng tính', 'From a spreadsheet'],
  empty: ['Không có tài khoản nào khớp.', 'No accounts match.'],
});

export default function AccountsPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const showLink = useOneTimeLink();
  const admin = useHolds()('admin');
  const [q, chooseQ] = useFilter('q');
  const state = (row: Account): string =>
    row.locked
      ? say.locked
      : row.validTo
        ? say.until.replace('{day}', day(row.validTo))
        : say.active;
  return (
    <Page
      title={say.title}
      help={say.help}
      actions={
        admin && (
          <>
            <Link className="button-link" to="/tai-khoan/nap">
              {say.upload}
            </Link>
            <ActButton
              label={say.open}
              primary
              fields={[
                { name: 'username', label: say.username, help: say.usernameHelp, required: true },
                { name: 'displayName', label: say.name, required: true },
                { name: 'validTo', label: say.validTo, type: 'date' },
              ]}
              after={showLink}
              run={({ username, displayName, validTo }) =>
                command('/accounts', { username, displayName, ...(validTo ? { validTo } : {}) })
              }
            />
          </>
        )
      }
    >
      <ListTable
        name="accounts"
        path="/accounts"
        query={{ q }}
        rowKey={(row) => row.id}
        empty={say.empty}
        bar={<SearchBox label={say.search} value={q} search={chooseQ} />}
        columns={[
          {
            key: 'username',
            title: say.username,
            fixed: true,
            width: 200,
            show: (row) => <Link to={`/tai-khoan/${row.id}`}>{row.username}</Link>,
            text: (row) => row.username,
          },
          { key: 'name', title: say.name, width: 250, show: (row) => row.displayName },
          {
            key: 'roles',
            title: say.roles,
            width: 260,
            show: (row) =>
              [...new Set(row.roles.map((r) => nameOf(ROLE, r.role, language)))].join(', '),
          },
          {
            key: 'state',
            title: say.state,
            width: 140,
            show: (row) => <Tag colour={row.locked ? 'red' : 'green'}>{state(row)}</Tag>,
            text: state,
          },
          ...(admin
            ? [
                {
                  key: 'acts',
                  title: say.acts,
                  width: 260,
                  text: false as const,
                  show: (row: Account) => <AccountActs of={row} />,
                },
              ]
            : []),
        ]}
      />
    </Page>
  );
}
