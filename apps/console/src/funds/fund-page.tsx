import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { command, commands, read } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { count, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { FUND_STATUS, KEEPERS } from './fund';
import { FundBook } from './fund-book';
import { FundRewards } from './fund-rewards';

const words = speaker({
  year: ['Năm', 'Year'],
  status: ['Trạng thái', 'Status'],
  balance: ['Còn trong quỹ', 'Balance'],
  paid: ['Đã chi thưởng', 'Paid in rewards'],
  due: ['Còn phải chi', 'To be paid'],
  sum: ['{sum} đồng ({n} khoản)', '{sum} VND ({n} rewards)'],
  money: ['{sum} đồng', '{sum} VND'],
  credit: ['Ghi thu', 'Enter money in'],
  spend: ['Ghi chi khác', 'Enter other expense'],
  on: ['Ngày', 'Day'],
  amount: ['Số tiền (đồng)', 'Amount (VND)'],
  from: ['Nguồn', 'Where it comes from'],
  what: ['Nội dung chi', 'Spent on'],
  voucher: ['Số chứng từ', 'Voucher'],
  close: ['Khoá sổ', 'Close the book'],
  closeWhat: [
    'Sau khi khoá, không thu, không chi từ quỹ này nữa; còn {n} khoản ({sum} đồng) chưa chi.',
    'Nothing is entered or paid afterwards; {n} rewards ({sum} VND) are still to be paid.',
  ],
});

/** The book of one fund: what came, what went, who has been paid and who waits. */
export default function FundPage() {
  const say = useWords(words);
  const { id = '' } = useParams();
  const keeps = useHolds()(...KEEPERS);
  const found = useQuery({ queryKey: ['/funds', id], queryFn: () => read('/funds/{id}', { id }) });
  const fund = found.data;
  const runs = keeps && fund?.status === 'open';
  const entry = (verb: 'credit' | 'spend') => (
    <ActButton
      label={say[verb]}
      fields={[
        { name: 'on', label: say.on, type: 'date', required: true, initial: today() },
        { name: 'amount', label: say.amount, type: 'number', required: true, min: 1 },
        { name: 'source', label: verb === 'credit' ? say.from : say.what, required: true },
        { name: 'reference', label: say.voucher, required: true },
      ]}
      run={({ amount, ...rest }) =>
        commands('/funds/{id}', { id }, fund?.version)(verb, { ...rest, amount: Number(amount) })
      }
    />
  );
  return (
    <Page
      title={fund?.name ?? '…'}
      actions={
        runs && (
          <>
            {entry('credit')}
            {entry('spend')}
            <ActButton
              final
              label={say.close}
              consequence={fill(say.closeWhat, { n: fund.dueLines, sum: count(fund.due) })}
              fields={[
                { name: 'on', label: say.on, type: 'date', required: true, initial: today() },
              ]}
              run={({ on }) => command('/funds/{id}/close', { id }, { on }, fund.version)}
            />
          </>
        )
      }
    >
      <Loaded from={found}>
        {(one) => (
          <>
            <section className="card">
              <Facts
                of={[
                  [say.year, one.year],
                  [say.status, <StatusTag key="s" table={FUND_STATUS} code={one.status} />],
                  [say.balance, fill(say.money, { sum: count(one.balance) })],
                  [say.paid, fill(say.sum, { sum: count(one.paid), n: count(one.paidLines) })],
                  [say.due, fill(say.sum, { sum: count(one.due), n: count(one.dueLines) })],
                ]}
              />
            </section>
            <FundRewards fund={one} keeps={runs} />
            <FundBook fund={one} keeps={runs} />
          </>
        )}
      </Loaded>
    </Page>
  );
}
