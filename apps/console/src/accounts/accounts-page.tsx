import { App } from 'antd';
import { command } from '../api/client';
import type { components } from '../api/schema';
import { ActButton } from '../parts/act-button';
import { ListTable } from '../parts/list-table';
import { Page } from '../parts/page';
import { SearchBox } from '../parts/search-box';
import { useFilter } from '../parts/use-filter';
import { nameOf, ROLE } from '../words/codes';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

type Account = components['schemas']['AccountDto'];

const words = speaker({
  acts: ['Thao tác', 'Actions'],
  title: ['Tài khoản', 'Accounts'],
  help: [
    'Mở, khoá tài khoản; đặt lại mật khẩu bằng đường dẫn dùng một lần.',
    'Open and lock accounts; passwords are reset by a one-time link.',
  ],
  search: ['Tìm tài khoản', 'Search'],
  username: ['Tên đăng nhập', 'User name'],
  name: ['Họ tên', 'Name'],
  roles: ['Vai trò', 'Roles'],
  state: ['Trạng thái', 'State'],
  active: ['đang dùng', 'active'],
  locked: ['đã khoá', 'locked'],
  until: ['đến {day}', 'until {day}'],
  lock: ['Khoá', 'Lock'],
  unlock: ['Mở khoá', 'Unlock'],
  reason: ['Lý do', 'Reason'],
  reset: ['Đặt lại mật khẩu', 'Reset password'],
  resetWhat: [
    'Người này phải đặt mật khẩu mới qua đường dẫn dùng một lần; các phiên đang mở kết thúc.',
    'The person sets a new password by a one-time link; open sessions end.',
  ],
  link: [
    'Gửi đường dẫn này cho chủ tài khoản (dùng một lần):',
    'Give this link to the owner (works once):',
  ],
  empty: ['Không có tài khoản nào khớp.', 'No accounts match.'],
});

export default function AccountsPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { modal } = App.useApp();
  const [q, chooseQ] = useFilter('q');
  const showLink = (answer: unknown): void => {
    const { link } = answer as { link?: string };
    if (link)
      modal.info({
        title: say.link,
        content: <code className="hash">{new URL(link, window.location.origin).href}</code>,
      });
  };
  return (
    <Page title={say.title} help={say.help}>
      <ListTable<Account>
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
            width: 240,
            show: (row) => row.username,
          },
          { key: 'name', title: say.name, width: 300, show: (row) => row.displayName },
          {
            key: 'roles',
            title: say.roles,
            width: 260,
            show: (row) => row.roles.map((r) => nameOf(ROLE, r.role, language)).join(', '),
          },
          {
            key: 'state',
            title: say.state,
            width: 150,
            show: (row) =>
              row.locked
                ? say.locked
                : row.validTo
                  ? say.until.replace('{day}', day(row.validTo))
                  : say.active,
          },
          {
            key: 'acts',
            title: say.acts,
            text: () => '',
            show: (row) => (
              <span className="page-actions">
                {row.locked ? (
                  <ActButton
                    label={say.unlock}
                    run={(_, key) => command(`/accounts/${row.id}/unlock`, {}, row.version, key)}
                  />
                ) : (
                  <ActButton
                    label={say.lock}
                    fields={[{ name: 'reason', label: say.reason, required: true }]}
                    run={({ reason }, key) =>
                      command(`/accounts/${row.id}/lock`, { reason }, row.version, key)
                    }
                  />
                )}
                <ActButton
                  label={say.reset}
                  consequence={say.resetWhat}
                  after={showLink}
                  run={(_, key) =>
                    command(`/accounts/${row.id}/reset-password`, {}, row.version, key)
                  }
                />
              </span>
            ),
          },
        ]}
      />
    </Page>
  );
}
