import { useState } from 'react';
import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { Choice } from '../parts/choice';
import { ListTable } from '../parts/list-table';
import { StatusTag } from '../parts/status-tag';
import { useStatusText } from '../parts/status-text';
import { useFilter } from '../parts/use-filter';
import { count, day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { PAYER, REWARD_STATUS, type Fund, type Reward } from './fund';
import { PayRewards, RewardActs } from './reward-acts';

const words = speaker({
  title: ['Tiền thưởng theo từng người', 'Rewards by recipient'],
  subject: ['Người, tập thể nhận', 'Recipient'],
  act: ['Quyết định', 'Decision'],
  award: ['Hình thức', 'Award'],
  amount: ['Số tiền (đồng)', 'Amount (VND)'],
  payer: ['Ai chi', 'Who pays'],
  unknown: ['chưa rõ', 'not known'],
  status: ['Trạng thái', 'Status'],
  when: ['Chi ngày, chứng từ', 'Paid on, voucher'],
  acts: ['Thao tác', 'Actions'],
  empty: [
    'Chưa có khoản nào. Mở quyết định đã ban hành và bấm “Ghi phải chi”.',
    'Nothing yet. Open a promulgated decision and use “Book the rewards”.',
  ],
});

/** Who is to be paid out of this fund, who was, and by which decision. */
export function FundRewards({ fund, keeps }: { fund: Fund; keeps: boolean }) {
  const say = useWords(words);
  const statusOf = useStatusText();
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const awards = useAwards();
  const [status, choose] = useFilter('status');
  const [rows, setRows] = useState<Reward[]>([]);
  const due = rows.filter((row) => row.status === 'due');
  const lastOf = ({ entries }: Reward): string => {
    const last = entries.at(-1);
    return last ? `${day(last.on)}, ${last.voucher}` : '–';
  };
  return (
    <section className="part">
      <h2>{say.title}</h2>
      <ListTable<'/rewards'>
        name="rewards"
        path="/rewards"
        query={{ fundId: fund.id, status }}
        rowKey={(row) => row.dossierId}
        empty={say.empty}
        {...(keeps
          ? {
              selection: {
                chosen: rows.map(({ dossierId }) => dossierId),
                choose: (_, chosen) => setRows(chosen),
              },
            }
          : {})}
        bar={
          <>
            <Choice label={say.status} value={status} choose={choose} codes={REWARD_STATUS} />
            {keeps && due.length > 0 && <PayRewards fund={fund} rows={due} left={setRows} />}
          </>
        }
        columns={[
          {
            key: 'subject',
            title: say.subject,
            fixed: true,
            width: 260,
            show: (row) => <Link to={`/ho-so/${row.dossierId}`}>{row.subjectName ?? '–'}</Link>,
            text: (row) => row.subjectName ?? '',
          },
          {
            key: 'act',
            title: say.act,
            width: 140,
            show: (row) => <Link to={`/quyet-dinh/${row.actId}`}>{row.actNumber ?? '–'}</Link>,
            text: (row) => row.actNumber ?? '',
          },
          { key: 'award', title: say.award, width: 230, show: (row) => awards.name(row.award) },
          {
            key: 'amount',
            title: say.amount,
            width: 130,
            align: 'right',
            show: (row) => count(row.amount),
          },
          {
            key: 'payer',
            title: say.payer,
            width: 160,
            show: (row) => PAYER[row.paidBy ?? '']?.[n] ?? say.unknown,
          },
          {
            key: 'status',
            title: say.status,
            width: 130,
            show: (row) => <StatusTag table={REWARD_STATUS} code={row.status} />,
            text: (row) => statusOf(REWARD_STATUS, row.status),
          },
          { key: 'when', title: say.when, width: 160, show: lastOf },
          ...(keeps
            ? [
                {
                  key: 'acts',
                  title: say.acts,
                  show: (row: Reward) => <RewardActs row={row} />,
                  text: false as const,
                },
              ]
            : []),
        ]}
      />
    </section>
  );
}
