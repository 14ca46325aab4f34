import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useEffect, useState, type FormEvent } from 'react';
import { ask } from '../api/client';
import { Fields, type FieldSpec, type Values } from '../parts/fields';
import { HelpButton } from '../parts/help-button';
import { LanguageSwitch } from '../parts/language-switch';
import { ProblemAlert } from '../parts/problem-view';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  title: ['Đặt mật khẩu', 'Set the password'],
  lead: [
    'Liên kết này do người quản trị cấp cho bạn và chỉ dùng được một lần. Mật khẩu bạn đặt ở đây không ai khác biết.',
    'The administrator gave you this link; it works once. Nobody else learns the password you set here.',
  ],
  password: ['Mật khẩu mới', 'New password'],
  rule: [
    '(ít nhất 8 ký tự; một câu dễ nhớ là tốt nhất)',
    '(at least 8 characters; a sentence is best)',
  ],
  again: ['Nhập lại mật khẩu', 'The same again'],
  differ: ['Hai lần nhập không giống nhau.', 'The two are not the same.'],
  set: ['Đặt mật khẩu', 'Set the password'],
  done: [
    'Đã đặt mật khẩu cho tài khoản {name}. Bây giờ hãy đăng nhập.',
    'The password of {name} is set. Now sign in.',
  ],
  signIn: ['Tới trang đăng nhập', 'To the sign-in page'],
  noLink: [
    'Địa chỉ này thiếu mã của liên kết. Hãy mở đúng liên kết đã nhận, hoặc xin người quản trị liên kết mới.',
    'The code of the link is missing. Open the link as you got it, or ask the administrator for a new one.',
  ],
});

/** Where an account's owner sets the password; the token stands behind `#`, out of every log. */
export default function OneTimePage() {
  const say = useWords(words);
  const [token] = useState(() => window.location.hash.slice(1));
  const [values, setValues] = useState<Values>({});
  const [differ, setDiffer] = useState(false);
  // Once read it needs to be neither on the screen nor in the history of the browser.
  useEffect(() => {
    document.title = `${say.title} · Vinh Danh`;
    window.history.replaceState(null, '', window.location.pathname);
  }, [say.title]);
  const set = useMutation({
    mutationFn: () =>
      ask('/auth/one-time-link', {
        token,
        password: values.password,
      }),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const same = values.password === values.again;
    setDiffer(!same);
    if (same) set.mutate();
  };
  const fields: FieldSpec[] = [
    {
      name: 'password',
      label: say.password,
      help: say.rule,
      type: 'password',
      required: true,
      autoComplete: 'new-password',
    },
    {
      name: 'again',
      label: say.again,
      type: 'password',
      required: true,
      autoComplete: 'new-password',
    },
  ];
  return (
    <main className="sign-in-page">
      <div className="sign-in-card">
        <h1>{say.title}</h1>
        {token === '' ? (
          <Alert type="warning" title={say.noLink} />
        ) : set.data ? (
          <Alert type="success" title={fill(say.done, { name: set.data.username })} />
        ) : (
          <form className="form" onSubmit={submit}>
            <p className="quiet">{say.lead}</p>
            {differ && <Alert type="error" role="alert" title={say.differ} />}
            <ProblemAlert problem={set.error} />
            <Fields fields={fields} values={values} change={setValues} />
            <Button type="primary" htmlType="submit" block loading={set.isPending}>
              {say.set}
            </Button>
          </form>
        )}
        <p className="sign-in-foot">
          <a href="/">{say.signIn}</a>
          <LanguageSwitch />
          <HelpButton />
        </p>
      </div>
    </main>
  );
}
