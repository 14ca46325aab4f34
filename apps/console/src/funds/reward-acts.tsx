import { command, commands } from '../api/client';
import { RECEIVER, refused } from '../handover/objects';
import { ActButton } from '../parts/act-button';
import { NotAllDone, notDone } from '../parts/not-all-done';
import { count, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Fund, Reward } from './fund';

const words = speaker({
  pay: ['Chi {n} khoản', 'Pay {n}'],
  payWhat: [
    'Chi {n} khoản, tổng cộng {sum} đồng. Quỹ còn {balance} đồng, sau khi chi còn {left} đồng. Mỗi người chỉ được chi một lần.',
    'Pays {n} rewards, {sum} VND altogether. The fund has {balance} VND and keeps {left}. Nobody is paid twice.',
  ],
  sum: ['Nhập lại tổng số tiền để xác nhận', 'Type the sum again to confirm'],
  differs: [
    'Tổng số tiền là {sum} đồng, không phải {typed}.',
    'The sum is {sum} VND, not {typed}.',
  ],
  on: ['Ngày chi', 'Paid on'],
  voucher: ['Số chứng từ', 'Voucher'],
  to: ['Người nhận tiền', 'Received by'],
  partly: ['{ok} khoản đã chi, {failed} chưa: {why}', '{ok} paid, {failed} not: {why}'],
  reverse: ['Ghi đảo', 'Reverse'],
  reverseTitle: ['Ghi đảo khoản đã chi cho {name}', 'Reverse the payment to {name}'],
  reverseWhat: [
    'Thu lại {sum} đồng đã chi cho {name}; khoản này trở lại “Còn phải chi”.',
    'Takes back {sum} VND paid to {name}; it is to be paid again.',
  ],
  back: ['Ngày thu lại', 'Came back on'],
  reason: ['Lý do', 'Reason'],
  cancel: ['Thôi chi', 'Cancel'],
  cancelTitle: ['Thôi chi cho {name}', 'Cancel the reward of {name}'],
  cancelWhat: [
    'Không chi {sum} đồng cho {name}; muốn chi lại phải có người quyết định và nêu lý do.',
    '{sum} VND is not paid to {name}; to pay it after all somebody has to decide so.',
  ],
});

interface Paying {
  fund: Fund;
  rows: Reward[];
  /** What is still chosen afterwards. */
  left: (rows: Reward[]) => void;
}

/** Pays what is chosen, once the payer has typed the sum. */
export function PayRewards({ fund, rows, left }: Paying) {
  const say = useWords(words);
  const { language } = useLanguage();
  const sum = rows.reduce((total, { amount }) => total + amount, 0);
  const n = rows.length;
  return (
    <ActButton
      primary
      final
      label={fill(say.pay, { n })}
      consequence={fill(say.payWhat, {
        ...{ n, sum: count(sum), balance: count(fund.balance) },
        left: count(fund.balance - sum),
      })}
      fields={[
        { name: 'on', label: say.on, type: 'date', required: true, initial: today() },
        { name: 'voucher', label: say.voucher, required: true },
        {
          ...{ name: 'to', label: say.to, type: 'select', required: true, initial: 'recipient' },
          options: Object.entries(RECEIVER).map(([value, name]) => ({
            ...{ value, label: name[language === 'vi' ? 0 : 1] },
          })),
        },
        { name: 'sum', label: say.sum, required: true },
      ]}
      after={() => left([])}
      run={async ({ sum: typed = '', ...rest }) => {
        if (Number(typed.replace(/\D/g, '')) !== sum)
          throw new Error(fill(say.differs, { sum: count(sum), typed }));
        const dossierIds = rows.map(({ dossierId }) => dossierId);
        const body = { ...rest, dossierIds, sum };
        const answer = await command('/funds/{id}/pay', { id: fund.id }, body, fund.version);
        if (answer.failed === 0) return answer;
        const { ok, failed } = answer;
        left(notDone(rows, answer.results, (row) => row.dossierId));
        throw new NotAllDone(fill(say.partly, { ok, failed, why: refused(answer) }));
      }}
    />
  );
}

/** What may still be done with one reward. */
export function RewardActs({ row }: { row: Reward }) {
  const say = useWords(words);
  const facts = { sum: count(row.amount), name: row.subjectName ?? '–' };
  const send = commands('/rewards/{id}', { id: row.dossierId }, row.version);
  if (row.status === 'paid')
    return (
      <ActButton
        final
        label={say.reverse}
        title={fill(say.reverseTitle, facts)}
        consequence={fill(say.reverseWhat, facts)}
        fields={[
          { name: 'on', label: say.back, type: 'date', required: true, initial: today() },
          { name: 'voucher', label: say.voucher, required: true },
          { name: 'reason', label: say.reason, type: 'area', required: true },
        ]}
        run={(body) => send('reverse-payment', body)}
      />
    );
  if (row.status !== 'due') return null;
  return (
    <ActButton
      final
      label={say.cancel}
      title={fill(say.cancelTitle, facts)}
      consequence={fill(say.cancelWhat, facts)}
      fields={[{ name: 'reason', label: say.reason, type: 'area', required: true }]}
      run={({ reason }) => send('cancel', { reason })}
    />
  );
}
