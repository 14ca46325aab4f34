import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState, type FormEvent } from 'react';
import { read } from '../api/client';
import { Fields, type Values } from '../parts/fields';
import { HelpButton } from '../parts/help-button';
import { LanguageSwitch } from '../parts/language-switch';
import { ProblemAlert } from '../parts/problem-view';
import { useChooseAll, useFilter } from '../parts/use-filter';
import { useTitle } from '../parts/use-title';
import { nameOf, RECIPIENT } from '../words/codes';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
const words = speaker({
  title: ['Tra cứu quyết định khen thưởng', 'Look up commendation decisions'],
  lead: [
    'Các quyết định đã ban hành. Nhập số quyết định, hoặc ít nhất hai chữ trong họ tên người, tên tập thể (có dấu hay không dấu đều được).',
    'Decisions that are promulgated. Give the number, or at least two words of the name; accents may be left out.',
  ],
  number: ['Số quyết định', 'Number'],
  numberHelp: ['(như trên văn bản, ví dụ 643/QĐ-UBND)', '(as on the paper, e.g. 643/QĐ-UBND)'],
  name: ['Họ tên hoặc tên tập thể', 'Name'],
  year: ['Năm', 'Year'],
  find: ['Tra cứu', 'Look up'],
  needed: [
    'Nhập thêm số quyết định hoặc họ tên: chỉ có năm thì chưa tra cứu được.',
    'Give the number or the name as well: a year alone finds nothing.',
  ],
  none: ['Không có quyết định nào khớp.', 'No decision matches.'],
  more: ['Xem thêm', 'Show more'],
  lists: ['Danh sách đang lấy ý kiến Nhân dân', 'Lists open for public comment'],
  signIn: ['Đăng nhập', 'Sign in'],
  award: ['Hình thức', 'Award'],
  unit: ['Đơn vị', 'Unit'],
  decision: ['Quyết định', 'Decision'],
});

/** Promulgated decisions by number, name and year, for anybody. */
export default function LookUpPage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const [number] = useFilter('number');
  const [name] = useFilter('name');
  const [year] = useFilter('year');
  const chooseAll = useChooseAll();
  const [values, setValues] = useState<Values>({
    number: number ?? '',
    name: name ?? '',
    year: year ?? '',
  });
  const query = { number, name, year };
  const asked = Boolean(number ?? name);
  const found = useInfiniteQuery({
    queryKey: ['/public/decisions', query],
    queryFn: ({ pageParam }) =>
      read('/public/decisions', { ...query, limit: 50, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.nextCursor,
    enabled: asked,
  });
  const [tried, setTried] = useState(false);
  useTitle(say.title);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    chooseAll({ number: values.number, name: values.name, year: values.year });
  };
  const lines = found.data?.pages.flatMap(({ items }) => items) ?? [];
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
          <a href="/cong-khai">{say.lists}</a>
          <a href="/">{say.signIn}</a>
        </div>
      </header>
      <form className="form card" onSubmit={submit} role="search">
        <Fields
          fields={[
            { name: 'number', label: say.number, help: say.numberHelp },
            { name: 'name', label: say.name },
            { name: 'year', label: say.year, type: 'number', min: 1945, max: 2200 },
          ]}
          values={values}
          change={setValues}
        />
        <Button type="primary" htmlType="submit" loading={found.isFetching}>
          {say.find}
        </Button>
      </form>
      {!asked && (tried || year) && (
        <p className="notice" role="alert">
          {say.needed}
        </p>
      )}
      <ProblemAlert problem={found.error} />
      {found.data && lines.length === 0 && <p className="card">{say.none}</p>}
      {lines.length > 0 && (
        <section className="card scrolls" tabIndex={0} aria-label={say.decision} aria-live="polite">
          <table className="plain-table">
            <thead>
              <tr>
                {[say.name, say.award, say.unit, say.decision].map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.id}>
                  <th scope="row">
                    {line.subjectName}
                    <div className="quiet small">
                      {nameOf(RECIPIENT, line.recipientKind, language)}
                    </div>
                  </th>
                  <td>{line.awardName[language]}</td>
                  <td>{line.unitName ?? '–'}</td>
                  <td>
                    {line.number}, {day(line.decidedOn)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {found.hasNextPage && (
            <Button
              block
              className="more"
              loading={found.isFetchingNextPage}
              onClick={() => void found.fetchNextPage()}
            >
              {say.more}
            </Button>
          )}
        </section>
      )}
    </main>
  );
}
