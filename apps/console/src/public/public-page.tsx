import type { Row } from '../api/answers';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { read, ask } from '../api/client';
import { Fields, type FieldSpec, type Values } from '../parts/fields';
import { HelpButton } from '../parts/help-button';
import { LanguageSwitch } from '../parts/language-switch';
import { Loaded } from '../parts/loaded';
import { ProblemAlert } from '../parts/problem-view';
import { useTitle } from '../parts/use-title';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { CommentReceipt } from './comment-receipt';

type PublicList = Row<'/public/publicity'>;

const words = speaker({
  title: ['Lấy ý kiến Nhân dân', 'Public consultation'],
  lead: [
    'Danh sách đang được công khai. Ai cũng có thể góp ý; họ tên và số điện thoại của người góp ý không hiện ở bất kỳ trang nào.',
    'Lists open to the public. Anybody may comment; the name and phone of who comments are shown nowhere.',
  ],
  none: ['Hiện không có danh sách nào đang lấy ý kiến.', 'No list is open now.'],
  until: ['Nhận ý kiến từ {from} đến {to}', 'Open from {from} to {to}'],
  about: ['Ý kiến về', 'Comment on'],
  name: ['Họ và tên của bạn', 'Your name'],
  phone: ['Số điện thoại', 'Phone'],
  text: ['Nội dung ý kiến', 'Comment'],
  send: ['Gửi ý kiến', 'Send'],
  thanks: ['Đã nhận ý kiến. Mã tra cứu của bạn: {code}', 'Received. Your receipt: {code}'],
  lookUp: ['Tra cứu quyết định khen thưởng', 'Look up decisions'],
  signIn: ['Đăng nhập', 'Sign in'],
});

/** What anybody may read and say, without an account. */
export default function PublicPage() {
  const say = useWords(words);
  useTitle(say.title);
  const lists = useQuery({
    queryKey: ['/public/publicity'],
    queryFn: () => read('/public/publicity'),
  });
  return (
    <main className="public">
      <header className="page-head">
        <div>
          <h1>{say.title}</h1>
          <p className="quiet">{say.lead}</p>
        </div>
        <div className="page-actions">
          <LanguageSwitch />
          <HelpButton />
          <a href="/cong-khai/quyet-dinh">{say.lookUp}</a>
          <a href="/">{say.signIn}</a>
        </div>
      </header>
      <Loaded from={lists}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className="card">{say.none}</p>}
            {items.map((list) => (
              <OneList key={list.id} list={list} />
            ))}
            <CommentReceipt />
          </>
        )}
      </Loaded>
    </main>
  );
}

function OneList({ list }: { list: PublicList }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const [values, setValues] = useState<Values>({});
  const comment = useMutation({
    mutationFn: () => {
      const { dossierId, text, name, phone } = values;
      const said = { dossierId, text, name, phone };
      return ask('/public/publicity/{id}/comments', { id: list.id }, said);
    },
    onSuccess: () => setValues({}),
  });
  const fields: FieldSpec[] = [
    {
      name: 'dossierId',
      label: say.about,
      type: 'select',
      required: true,
      options: list.lines.map(({ dossierId, subjectName, awardName }) => ({
        value: dossierId,
        label: `${subjectName ?? '–'} · ${awardName[language]}`,
      })),
    },
    { name: 'text', label: say.text, type: 'area', required: true },
    { name: 'name', label: say.name, required: true, autoComplete: 'name' },
    { name: 'phone', label: say.phone, required: true, autoComplete: 'tel' },
  ];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    comment.mutate();
  };
  return (
    <section className="card">
      <h2>{list.title}</h2>
      <p className="quiet">
        {fill(say.until, { from: day(list.from), to: day(list.until) })}
        {list.place && ` · ${list.place}`}
      </p>
      <ul className="plain">
        {list.lines.map(({ dossierId, subjectName, awardName, unitName }) => (
          <li key={dossierId}>
            {subjectName ?? '–'} · {awardName[language]}{' '}
            {unitName && <span className="quiet">({unitName})</span>}
          </li>
        ))}
      </ul>
      <form className="form" onSubmit={submit}>
        <ProblemAlert problem={comment.error} />
        {comment.data && (
          <Alert type="success" title={fill(say.thanks, { code: comment.data.receipt })} />
        )}
        <Fields fields={fields} values={values} change={setValues} />
        <Button type="primary" htmlType="submit" loading={comment.isPending}>
          {say.send}
        </Button>
      </form>
    </section>
  );
}
