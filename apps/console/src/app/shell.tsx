import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useRef } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { LanguageSwitch } from '../parts/language-switch';
import { Waiting } from '../parts/waiting';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { AccountMenu } from './account-menu';
import { bellIcon, menuIcon } from './icons';
import { useAsking } from './live';
import { PlacesMenu } from './places-menu';

const words = speaker({
  skip: ['Tới nội dung chính', 'Skip to the content'],
  menu: ['Trình đơn', 'Menu'],
  close: ['Đóng', 'Close'],
  notices: ['Thông báo chưa đọc', 'Unread notices'],
});

/** Frame of every page: menu by role, notices, language, the person; a mark while law is unconfirmed. */
export function Shell() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { pathname } = useLocation();
  const drawer = useRef<HTMLDialogElement>(null);
  const { basis } = useAwards();
  useEffect(() => drawer.current?.close(), [pathname]);
  return (
    <div className="shell">
      <a className="skip" href="#content">
        {say.skip}
      </a>
      <header className="shell-head">
        <button
          type="button"
          className="bare only-narrow"
          aria-label={say.menu}
          onClick={() => drawer.current?.showModal()}
        >
          {menuIcon}
        </button>
        <Link to="/" className="brand">
          <img src="/icon.svg" alt="" width={28} height={28} /> Vinh Danh
        </Link>
        <span className="spacer" />
        <LanguageSwitch />
        <Bell label={say.notices} />
        <AccountMenu />
      </header>
      <div className="shell-body">
        <aside className="shell-side only-wide">
          <PlacesMenu label={say.menu} />
        </aside>
        <dialog
          ref={drawer}
          className="drawer"
          aria-label={say.menu}
          onClick={({ target }) => {
            if (target === drawer.current) drawer.current.close();
          }}
        >
          <form method="dialog">
            <button className="bare">{say.close}</button>
          </form>
          <PlacesMenu label={say.menu} />
        </dialog>
        <main id="content" className="shell-content" tabIndex={-1}>
          {basis?.warnings.map((warning) => (
            <p key={warning.en} className="notice warning basis-mark">
              {warning[language]}
            </p>
          ))}
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </div>
  );
}

function Bell({ label }: { label: string }) {
  const { data } = useQuery({
    queryKey: ['/notices/count'],
    queryFn: () => read('/notices/count'),
    refetchInterval: useAsking(30_000),
  });
  const n = data?.unread ?? 0;
  return (
    <Link to="/thong-bao" className="bell" aria-label={`${label}: ${n}`}>
      {bellIcon}
      {n > 0 && <span className="bell-count">{n > 99 ? '99+' : n}</span>}
    </Link>
  );
}
