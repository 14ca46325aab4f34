import { useState } from 'react';
import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  reveal: ['Xem số định danh', 'Show the number'],
  what: [
    'Tên bạn và mục đích được ghi vào nhật ký trước khi số hiện ra.',
    'Your name and the purpose stand in the log before it is shown.',
  ],
  purpose: ['Mục đích', 'Purpose'],
  submission: ['Trình Trung ương', 'Submission to the centre'],
  payment: ['Chi tiền thưởng', 'Payment'],
  verification: ['Xác minh', 'Verification'],
  'own-request': ['Theo yêu cầu của người đó', "At the person's request"],
  shown: ['Số đầy đủ: {number}', 'Whole number: {number}'],
});
const PURPOSES = ['verification', 'submission', 'payment', 'own-request'] as const;

/** The whole number, once it stands in the log who asked and what for; gone with the page. */
export function NumberButton({ id }: { id: string }) {
  const say = useWords(words);
  const [number, show] = useState<string>();
  if (number !== undefined) return <strong>{say.shown.replace('{number}', number)}</strong>;
  return (
    <ActButton
      label={say.reveal}
      consequence={say.what}
      fields={[
        {
          ...{ name: 'purpose', label: say.purpose, type: 'select', required: true },
          options: PURPOSES.map((value) => ({ value, label: say[value] })),
        },
      ]}
      run={async ({ purpose }) => {
        const told = await command('/subjects/{id}/reveal-number', { id }, { purpose });
        show(told.number.text);
      }}
    />
  );
}
