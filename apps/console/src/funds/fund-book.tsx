import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { PlainTable } from '../parts/plain-table';
import { count, day, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { ENTRY, type Fund } from './fund';

const words = speaker({
  title: ['Sổ thu, chi khác', 'Money in and other expenses'],
  number: ['Số', 'No.'],
  on: ['Ngày', 'Day'],
  kind: ['Loại', 'Kind'],
  source: ['Nguồn, nội dung', 'Source or purpose'],
  voucher: ['Chứng từ', 'Voucher'],
  amount: ['Số tiền (đồng)', 'Amount (VND)'],
  left: ['Cộng dồn (đồng)', 'Running sum (VND)'],
  reverses: ['Ghi đảo số {n}', 'Reverses no. {n}'],
  empty: ['Chưa có bút toán nào. Bấm “Ghi thu”.', 'No entries yet. Use “Enter money in”.'],
  reverse: ['Ghi đảo bút toán', 'Reverse an entry'],
  reverseWhat: [
    'Bút toán sai không bị xóa: một bút toán ngược dấu được ghi thêm.',
    'A wrong entry stays; another one with the opposite sign is added.',
  ],
  which: ['Bút toán', 'Entry'],
  reason: ['Lý do', 'Reason'],
});

/** Everything entered in the book, oldest first, with the running sum. */
export function FundBook({ fund, keeps }: { fund: Fund; keeps: boolean }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const { entries, id } = fund;
  const reversed = new Set(entries.map(({ reverses }) => reverses));
  const open = entries.filter((one) => one.kind !== 'reversal' && !reversed.has(one.number));
  const sums: number[] = [];
  for (const { amount } of entries) sums.push((sums.at(-1) ?? 0) + amount);
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <PlainTable
        caption={say.title}
        file="so-quy"
        texts={5}
        empty={say.empty}
        head={[say.number, say.on, say.kind, say.source, say.voucher, say.amount, say.left]}
        rows={entries.map((one, i) => [
          String(one.number),
          day(one.on),
          one.reverses
            ? fill(say.reverses, { n: one.reverses })
            : (ENTRY[one.kind]?.[n] ?? one.kind),
          ...[one.source, one.reference, count(one.amount), count(sums[i])],
        ])}
      />
      {keeps && open.length > 0 && (
        <ActButton
          final
          label={say.reverse}
          consequence={say.reverseWhat}
          fields={[
            {
              ...{ name: 'number', label: say.which, type: 'select', required: true },
              options: open.map((one) => ({
                value: String(one.number),
                label: `${one.number}: ${day(one.on)}, ${count(one.amount)}, ${one.reference}`,
              })),
            },
            { name: 'on', label: say.on, type: 'date', required: true, initial: today() },
            { name: 'reference', label: say.voucher, required: true },
            { name: 'reason', label: say.reason, type: 'area', required: true },
          ]}
          run={({ number, ...rest }) =>
            command(
              '/funds/{id}/reverse-entry',
              { id },
              { ...rest, number: Number(number) },
              fund.version,
            )
          }
        />
      )}
    </section>
  );
}
