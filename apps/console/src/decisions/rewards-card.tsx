import type { Answer } from '../api/answers';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { read } from '../api/client';
import { useHolds } from '../app/session';
import { KEEPERS, PAYER } from '../funds/fund';
import { DataTable } from '../parts/data-table';
import { Facts } from '../parts/facts';
import { ProblemPage } from '../parts/problem-page';
import { Waiting } from '../parts/waiting';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { BookRewards } from './book-rewards';
import type { Decision } from './decision';

const words = speaker({
  title: ['Tiền thưởng của quyết định', 'Rewards of the decision'],
  pay: ['Phải chi', 'To be paid'],
  covered: ['Không chi vì đã có mức cao hơn', 'Covered by a higher one'],
  ask: ['Cần người có trách nhiệm quyết định', 'For somebody to decide'],
  none: ['Chưa có mức của thời kỳ này', 'No figure for the period'],
  money: ['{sum} đồng', '{sum} VND'],
  lines: ['{n} hồ sơ', '{n} dossiers'],
  unknown: ['Chưa rõ ai chi', 'Payer not known'],
  open: ['Các khoản cần quyết định', 'Rewards somebody has to decide on'],
  openWhy: [
    'Cùng một thời gian, người này còn danh hiệu khác: hỏi kỹ trước khi chi, tránh chi hai lần.',
    'The recipient has another title of the same period: look before paying twice.',
  ],
  subject: ['Người, tập thể', 'Recipient'],
  amount: ['Số tiền (đồng)', 'Amount (VND)'],
  payer: ['Ai chi', 'Who pays'],
  beside: ['Khoản liên quan', 'Beside'],
  look: ['Xem', 'Open'],
  more: ['Xem thêm', 'Show more'],
  funds: ['Theo dõi đã chi, chưa chi ở sổ quỹ:', 'Paid and unpaid stand in the book:'],
});

type Line = Rewards['lines']['items'][number];
type Rewards = Answer<'/decisions/{id}/rewards'>;

/** What the law of the day pays for a promulgated decision, by payer, and how it gets into a fund. */
export function RewardsCard({ act }: { act: Decision }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const keeps = useHolds()(...KEEPERS);
  const [chosen, setChosen] = useState<string[]>([]);
  const found = useInfiniteQuery({
    queryKey: ['/decisions', act.id, 'rewards'],
    queryFn: ({ pageParam }) =>
      read('/decisions/{id}/rewards', { id: act.id, open: 'yes', limit: 50, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.lines.nextCursor,
  });
  const funds = useQuery({
    queryKey: ['/funds', { limit: 200 }],
    queryFn: () => read('/funds', { limit: 200 }),
    enabled: keeps,
  });
  const money = (sum: number): string => fill(say.money, { sum: count(sum) });
  const payer = (code: string | null): string =>
    PAYER[code ?? '']?.[language === 'vi' ? 0 : 1] ?? say.unknown;
  if (!found.data) return found.error ? <ProblemPage problem={found.error} /> : <Waiting />;
  const { sums, verified } = found.data.pages[0]!;
  const open = found.data.pages.flatMap(({ lines }) => lines.items);
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <Facts
        of={[
          [say.pay, `${money(sums.pay)} (${fill(say.lines, { n: count(sums.lines.pay) })})`],
          ...Object.entries(sums.byPayer)
            .filter(([, sum]) => sum > 0)
            .map(([who, sum]) => [payer(who), money(sum)] as const),
          ...(
            [
              ['covered', say.covered],
              ['ask', say.ask],
              ['no-figure', say.none],
            ] as const
          ).flatMap(([outcome, name]) =>
            sums.lines[outcome]
              ? [[name, fill(say.lines, { n: count(sums.lines[outcome]) })] as const]
              : [],
          ),
        ]}
      />
      {open.length > 0 && (
        <>
          <h3>{say.open}</h3>
          <p className="quiet">{say.openWhy}</p>
          <DataTable<Line>
            size="small"
            rowKey="ref"
            dataSource={open}
            {...(keeps
              ? {
                  rowSelection: {
                    selectedRowKeys: chosen,
                    onChange: (keys) => setChosen(keys.map(String)),
                  },
                }
              : {})}
            columns={[
              {
                title: say.subject,
                render: (_, line) => <Link to={`/ho-so/${line.ref}`}>{line.name ?? '–'}</Link>,
              },
              { title: say.amount, align: 'right', render: (_, line) => count(line.amount) },
              { title: say.payer, render: (_, line) => payer(line.paidBy) },
              {
                title: say.beside,
                render: (_, { by, covers = [] }) =>
                  [...(by ? [by] : []), ...covers].map((id) => (
                    <Link key={id} to={`/ho-so/${id}`}>
                      {say.look}{' '}
                    </Link>
                  )),
              },
            ]}
          />
          {found.hasNextPage && (
            <Button block className="more" onClick={() => void found.fetchNextPage()}>
              {say.more}
            </Button>
          )}
        </>
      )}
      {keeps && (
        <BookRewards
          act={act}
          funds={(funds.data?.items ?? []).filter(({ status }) => status === 'open')}
          sum={sums.pay}
          lines={sums.lines.pay ?? 0}
          verified={verified}
          decided={chosen}
          done={() => setChosen([])}
        />
      )}
      {funds.data && funds.data.items.length > 0 && (
        <p className="quiet">
          {say.funds}{' '}
          {funds.data.items.slice(0, 5).map(({ id, name }) => (
            <Link key={id} to={`/quy/${id}`}>
              {name}{' '}
            </Link>
          ))}
        </p>
      )}
    </section>
  );
}
