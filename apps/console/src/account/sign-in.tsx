import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { api, content } from '../api/client';
import { LanguageSwitch } from '../parts/language-switch';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  title: ['Đăng nhập', 'Sign in'],
  lead: [
    'Hồ sơ thi đua, khen thưởng của tỉnh',
    "The province's emulation and commendation dossiers",
  ],
  username: ['Tên đăng nhập', 'User name'],
  password: ['Mật khẩu', 'Password'],
  submit: ['Đăng nhập', 'Sign in'],
  expired: [
    'Phiên làm việc đã hết hạn. Đăng nhập lại để làm tiếp; những gì bạn đã nhập vẫn còn.',
    'Your session has ended. Sign in to go on; what you typed is still here.',
  ],
  publicPage: ['Tra cứu công khai, không cần đăng nhập', 'Public look-up, no account needed'],
});

interface Props {
  onSignedIn: () => void;
  /** Lies over a page whose session ended. */
  over?: boolean;
  username?: string;
}

/** Plain inputs: password managers and screen readers know them best. */
export function SignIn({ onSignedIn, over = false, username = '' }: Props) {
  const say = useWords(words);
  const [name, setName] = useState(username);
  const [password, setPassword] = useState('');
  const ids = { name: useId(), password: useId() };
  const signIn = useMutation({
    mutationFn: () =>
      content(api.POST('/api/v1/auth/tokens', { body: { username: name, password } })),
    onSuccess: onSignedIn,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.mutate();
  };
  const form = (
    <form className="sign-in" onSubmit={submit}>
      {over && <p className="notice">{say.expired}</p>}
      {signIn.error && (
        <p className="notice fault" role="alert">
          {signIn.error.message}
        </p>
      )}
      <label htmlFor={ids.name}>{say.username}</label>
      <input
        id={ids.name}
        className="field"
        autoComplete="username"
        autoFocus={!over}
        required
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <label htmlFor={ids.password}>{say.password}</label>
      <input
        id={ids.password}
        className="field"
        type="password"
        autoComplete="current-password"
        autoFocus={over}
        required
        value={password}
        onChange={(event) => setPassword(event.target.value)}
      />
      <button type="submit" className="button-link primary large" disabled={signIn.isPending}>
        {say.submit}
      </button>
    </form>
  );
  if (over) return <OverThePage title={say.title}>{form}</OverThePage>;
  return (
    <main className="sign-in-page">
      <div className="sign-in-card">
        <h1>
          <img src="/icon.svg" alt="" width={36} height={36} /> Vinh Danh
        </h1>
        <p className="quiet">{say.lead}</p>
        {form}
        <p className="sign-in-foot">
          <a href="/cong-khai">{say.publicPage}</a>
          <LanguageSwitch />
        </p>
      </div>
    </main>
  );
}

/** Nothing under it can be reached, and it does not go away before one is signed in. */
function OverThePage({ title, children }: { title: string; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="sign-in-card"
      aria-label={title}
      onCancel={(event) => event.preventDefault()}
    >
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}
