import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { api, content } from '../api/client';
import { ApiProblem } from '../api/problem';
import { dropAllDrafts } from '../parts/draft';
import { nameOf, ROLE } from '../words/codes';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { personIcon } from './icons';
import { useMe } from './session';

const words = speaker({
  account: ['Tài khoản của tôi', 'My account'],
  signOut: ['Đăng xuất', 'Sign out'],
});

/** Who is signed in and as what; closes by Escape, by a click beside it and by going elsewhere. */
export function AccountMenu() {
  const say = useWords(words);
  const { language } = useLanguage();
  const me = useMe();
  const { pathname } = useLocation();
  const box = useRef<HTMLDetailsElement>(null);
  const close = (): void => {
    if (box.current) box.current.open = false;
  };
  useEffect(close, [pathname]);
  useEffect(() => {
    const beside = (event: Event): void => {
      if (!box.current?.contains(event.target as Node)) close();
    };
    document.addEventListener('pointerdown', beside);
    document.addEventListener('focusin', beside);
    return () => {
      document.removeEventListener('pointerdown', beside);
      document.removeEventListener('focusin', beside);
    };
  }, []);
  const leave = (): void => {
    dropAllDrafts();
    window.location.assign('/');
  };
  const signOut = useMutation({
    mutationFn: () => content(api.DELETE('/api/v1/auth/tokens/current')),
    onSuccess: leave,
    // Signed out already, by the clock or elsewhere.
    onError: (error) => error instanceof ApiProblem && error.status === 401 && leave(),
  });
  const roles = [...new Set(me.roles.map(({ role }) => nameOf(ROLE, role, language)))];
  return (
    <details
      ref={box}
      className="who"
      onKeyDown={({ key }) => {
        if (key !== 'Escape') return;
        close();
        box.current?.querySelector('summary')?.focus();
      }}
    >
      <summary aria-label={`${me.displayName}, ${say.account}`}>
        {personIcon} <span className="who-name">{me.displayName}</span>
      </summary>
      <div className="who-menu">
        <p className="quiet">{roles.join(', ')}</p>
        <Link to="/toi">{say.account}</Link>
        <button type="button" disabled={signOut.isPending} onClick={() => signOut.mutate()}>
          {say.signOut}
        </button>
        {signOut.error && (
          <p className="fault small" role="alert">
            {signOut.error.message}
          </p>
        )}
      </div>
    </details>
  );
}
