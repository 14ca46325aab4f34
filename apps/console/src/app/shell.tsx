import { BellOutlined, MenuOutlined, UserOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, Badge, Button, Drawer, Dropdown, Layout, Menu } from 'antd';
import { Suspense, useEffect, useState } from 'react';
import { Link, Outlet, useLocation, useNavigate } from 'react-router';
import { useAwards } from '../api/awards';
import { api, content, read } from '../api/client';
import { dropAllDrafts } from '../parts/draft';
import { LanguageSwitch } from '../parts/language-switch';
import { Waiting } from '../parts/waiting';
import { nameOf, ROLE } from '../words/codes';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { useAsking } from './live';
import { GROUPS, PLACES, type Place } from './menu';
import { useHolds, useMe } from './session';

const words = speaker({
  skip: ['Tới nội dung chính', 'Skip to the content'],
  menu: ['Trình đơn', 'Menu'],
  notices: ['Thông báo chưa đọc', 'Unread notices'],
  account: ['Tài khoản của tôi', 'My account'],
  signOut: ['Đăng xuất', 'Sign out'],
});

/** Frame of every page: menu by role, notices, language, the person; a mark while law is unconfirmed. */
export function Shell() {
  const say = useWords(words);
  const { language } = useLanguage();
  const me = useMe();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  const unread = useQuery({
    queryKey: ['/notices/count'],
    queryFn: () => read<{ unread: number }>('/notices/count'),
    refetchInterval: useAsking(30_000),
  });
  const { basis } = useAwards();
  useEffect(() => setOpen(false), [pathname]);
  const signOut = async (): Promise<void> => {
    await content(api.DELETE('/api/v1/auth/tokens/current'));
    dropAllDrafts();
    window.location.assign('/');
  };
  const menu = <PlacesMenu at={pathname} />;
  return (
    <Layout className="shell">
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <Layout.Header className="shell-head">
        <Button
          className="only-narrow"
          type="text"
          icon={<MenuOutlined />}
          aria-label={say.menu}
          onClick={() => setOpen(true)}
        />
        <Link to="/" className="brand">
          <img src="/icon.svg" alt="" width={28} height={28} /> Vinh Danh
        </Link>
        <span className="spacer" />
        <LanguageSwitch />
        <Link to="/thong-bao" aria-label={`${say.notices}: ${unread.data?.unread ?? 0}`}>
          <Badge count={unread.data?.unread ?? 0} size="small" overflowCount={99}>
            <BellOutlined className="bell" />
          </Badge>
        </Link>
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              {
                key: 'who',
                disabled: true,
                label: [...new Set(me.roles.map((r) => nameOf(ROLE, r.role, language)))].join(', '),
              },
              { type: 'divider' },
              { key: 'account', label: say.account, onClick: () => void navigate('/toi') },
              { key: 'out', label: say.signOut, onClick: () => void signOut() },
            ],
          }}
        >
          <Button type="text" icon={<UserOutlined />} className="who">
            <span className="who-name">{me.displayName}</span>
          </Button>
        </Dropdown>
      </Layout.Header>
      <Layout hasSider>
        <Layout.Sider className="shell-side only-wide" width={220} theme="light">
          {menu}
        </Layout.Sider>
        <Drawer
          open={open}
          onClose={() => setOpen(false)}
          placement="left"
          title={say.menu}
          size={260}
        >
          {menu}
        </Drawer>
        <Layout.Content id="content" className="shell-content" tabIndex={-1} role="main">
          {basis?.warnings.map((warning) => (
            <Alert
              key={warning.en}
              banner
              type="warning"
              className="basis-mark"
              title={warning[language]}
            />
          ))}
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </Layout.Content>
      </Layout>
    </Layout>
  );
}

function PlacesMenu({ at }: { at: string }) {
  const { language } = useLanguage();
  const holds = useHolds();
  const n = language === 'vi' ? 0 : 1;
  const mine = PLACES.filter(({ roles }) => roles === undefined || holds(...roles));
  const chosen = mine
    .filter(({ path }) => at === path || (path !== '/' && at.startsWith(`${path}/`)))
    .map(({ path }) => path);
  const groups = (Object.keys(GROUPS) as Place['group'][])
    .map((group) => ({
      key: group,
      type: 'group' as const,
      label: GROUPS[group][n],
      children: mine
        .filter((place) => place.group === group)
        .map(({ path, name }) => ({ key: path, label: <Link to={path}>{name[n]}</Link> })),
    }))
    .filter(({ children }) => children.length > 0);
  return <Menu mode="inline" selectedKeys={chosen} items={groups} />;
}
