import { commands } from '../api/client';
import { ActButton } from '../parts/act-button';
import type { FieldSpec, Values } from '../parts/fields';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Assessment } from './assessment';

const words = speaker({
  submit: ['Gửi tự đánh giá', 'Submit'],
  submitWhat: [
    'Đã trả lời {n} trên {all} tiêu chí. Sau khi gửi chỉ sửa được tiêu chí bị trả lại.',
    '{n} of {all} criteria answered. After that only returned ones can be changed.',
  ],
  agreeAll: ['Đúng như đơn vị cho {n} tiêu chí', 'As the unit says for {n} criteria'],
  agreeWhat: [
    '{n} tiêu chí chưa thẩm tra được ghi đúng như đơn vị tự đánh giá.',
    '{n} criteria not reviewed yet are found as the unit says.',
  ],
  giveBack: ['Trả lại một số tiêu chí', 'Return some criteria'],
  giveBackWhat: [
    'Chỉ các tiêu chí được chọn mở lại cho đơn vị.',
    'Only the criteria chosen are open again for the unit.',
  ],
  conclude: ['Kết luận thẩm tra', 'Conclude the review'],
  concludeWhat: [
    'Kết quả chung được tính từ kết quả từng tiêu chí và không sửa tay được.',
    'The result is reckoned from what was found and cannot be typed.',
  ],
  recognise: ['Công nhận', 'Recognise'],
  decline: ['Không công nhận', 'Decline'],
  revoke: ['Hủy công nhận', 'Revoke'],
  revokeWhat: [
    'Mục đã ghi trong hồ sơ trọn đời của tập thể được rút.',
    'The entry in the record is withdrawn.',
  ],
  cancel: ['Hủy yêu cầu', 'Cancel'],
  cancelWhat: ['Đơn vị không còn phải tự đánh giá.', 'The unit need not answer any more.'],
  number: ['Số quyết định', 'Number'],
  date: ['Ngày quyết định', 'Date'],
  decider: ['Cơ quan quyết định', 'Deciding body'],
  reason: ['Lý do', 'Reason'],
});

interface Props {
  assessment: Assessment;
  answers: boolean;
  reviews: boolean;
  decides: boolean;
}

/** What can be done with the whole assessment where it stands, by whoever looks at it. */
export function AssessmentActs({ assessment: one, answers, reviews, decides }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const send = commands('/assessments/{id}', { id: one.id }, one.version);
  const all = one.criteria.length;
  const reason: FieldSpec<'reason'> = {
    name: 'reason',
    label: say.reason,
    type: 'area',
    required: true,
  };
  const paper: FieldSpec<'number' | 'date' | 'deciderId'>[] = [
    { name: 'number', label: say.number, required: true },
    { name: 'date', label: say.date, type: 'date', required: true, initial: today() },
    { name: 'deciderId', label: say.decider, type: 'organisation', required: true },
  ];
  if (answers)
    return (
      <ActButton
        primary
        label={say.submit}
        disabled={one.ownResult.open.length > 0}
        consequence={fill(say.submitWhat, { n: all - one.ownResult.open.length, all })}
        run={() => send('submit', {})}
      />
    );
  if (reviews) {
    const left = one.criteria.flatMap(({ id, own, reviewed }) =>
      own && !reviewed ? [{ criterion: id, answer: own.answer }] : [],
    );
    return (
      <>
        {left.length > 0 && (
          <ActButton
            label={fill(say.agreeAll, { n: left.length })}
            consequence={fill(say.agreeWhat, { n: left.length })}
            run={() => send('review', { items: left })}
          />
        )}
        <ActButton
          label={say.giveBack}
          consequence={say.giveBackWhat}
          fields={[
            ...one.criteria.map(({ id, name }, n): FieldSpec => ({
              name: `c.${id}`,
              label: `${n + 1}. ${name[language]}`,
              type: 'check',
            })),
            reason,
          ]}
          run={(values) => send('return', { criteria: ticked(values), reason: values.reason })}
        />
        <ActButton
          primary
          label={say.conclude}
          disabled={one.criteria.some(({ reviewed }) => !reviewed)}
          consequence={say.concludeWhat}
          run={() => send('conclude', {})}
        />
      </>
    );
  }
  if (!decides) return null;
  if (one.status === 'reviewed')
    return (
      <>
        {one.result?.passed && (
          <ActButton
            primary
            label={say.recognise}
            fields={paper}
            run={(values) => send('recognise', values)}
          />
        )}
        <ActButton
          final
          label={say.decline}
          fields={[...paper, reason]}
          run={(values) => send('decline', values)}
        />
      </>
    );
  if (one.status === 'recognised')
    return (
      <ActButton
        final
        label={say.revoke}
        consequence={say.revokeWhat}
        fields={[...paper, reason]}
        run={(values) => send('revoke', values)}
      />
    );
  if (one.status === 'open' || one.status === 'returned')
    return (
      <ActButton
        final
        label={say.cancel}
        consequence={say.cancelWhat}
        fields={[reason]}
        run={(values) => send('cancel', values)}
      />
    );
  return null;
}

const ticked = (values: Values): string[] =>
  Object.entries(values).flatMap(([name, value]) =>
    name.startsWith('c.') && value === 'true' ? [name.slice(2)] : [],
  );
