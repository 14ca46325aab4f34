import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import type { Reprint, ReprintOrder } from './recoveries';

const words = speaker({
  label: ['Thu bằng cũ, cấp bằng mới', 'Exchange'],
  what: [
    'Thu {n} bằng cũ (không còn giá trị), cấp {n} bằng mới; kho được ghi nhập, hủy và xuất cùng lúc.',
    '{n} old certificates come in and are void, {n} new ones go out; the stock is moved with them.',
  ],
  on: ['Ngày', 'On'],
  reference: ['Số biên bản', 'Receipt'],
  anew: ['Số bằng mới thay {old}', 'New number in place of {old}'],
  to: ['Người nhận', 'Received by'],
  recipient: ['Chính người được tặng', 'The recipient'],
  representative: ['Người nhận thay', 'A representative'],
  receiver: ['Tên người nhận thay', 'Name of the representative'],
});

/** One certificate for one: the old number void, the new one linked to it. */
export function ReprintButton({ row, order }: { row: Reprint; order: ReprintOrder }) {
  const say = useWords(words);
  const serials: FieldSpec[] = order.items.map(({ serial }, n) => ({
    name: `serial${n}`,
    label: fill(say.anew, { old: serial ?? '–' }),
    required: true,
  }));
  return (
    <ActButton
      final
      of={`${row.dossierId}.${order.actId}`}
      label={say.label}
      consequence={fill(say.what, { n: order.items.length })}
      fields={[
        { name: 'on', label: say.on, type: 'date', required: true, initial: today() },
        { name: 'reference', label: say.reference, required: true },
        ...serials,
        {
          ...{ name: 'to', label: say.to, type: 'select', required: true, initial: 'recipient' },
          options: [
            { value: 'recipient', label: say.recipient },
            { value: 'representative', label: say.representative },
          ],
        },
        { name: 'receiver', label: say.receiver },
      ]}
      run={(values) =>
        command(
          '/handovers/{id}/reprint',
          { id: row.dossierId },
          {
            ...{ actId: order.actId, on: values.on, reference: values.reference, to: values.to },
            ...(values.receiver ? { receiver: values.receiver } : {}),
            replaced: order.items,
            items: order.items.map(({ object }, n) => ({ object, serial: values[`serial${n}`] })),
          },
        )
      }
    />
  );
}
