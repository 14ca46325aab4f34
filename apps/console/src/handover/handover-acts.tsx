import { commands } from '../api/client';
import { ActButton } from '../parts/act-button';
import { today } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Handover } from './handover-page';
import {
  CAUSE,
  heldFields,
  heldOf,
  itemFields,
  itemsOf,
  optionsOf,
  receiptOf,
  receiverFields,
  type Item,
} from './objects';

const words = speaker({
  hand: ['Trao', 'Hand over'],
  lost: ['Báo mất, hỏng', 'Report lost'],
  reissue: ['Cấp lại', 'Issue anew'],
  reissueWhat: [
    'Cấp lại không quá số hiện vật đã báo mất, hỏng.',
    'No more is issued anew than was reported lost.',
  ],
  back: ['Nhận lại, thu hồi', 'Take back'],
  on: ['Ngày', 'Day'],
  receipt: ['Số biên nhận', 'Number of the receipt'],
  reason: ['Lý do', 'Reason'],
  cause: ['Vì sao nhận lại', 'Why'],
  paper: ['Văn bản, biên bản', 'Paper'],
  none: ['Chọn ít nhất một hiện vật.', 'Choose at least one object.'],
});

/** What may be done with these objects now. */
export function HandoverActs({ handover }: { handover: Handover }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { dossierId, status, lineStatus, held, heirs } = handover;
  const granted = lineStatus === 'granted';
  const on = {
    ...{ name: 'on', label: say.on, type: 'date' as const, required: true, initial: today() },
  };
  const receipt = { name: 'reference', label: say.receipt, required: true };
  const send = commands('/handovers/{id}', { id: dossierId });
  const some = (items: Item[]) => {
    if (items.length === 0) throw new Error(say.none);
    return items;
  };
  // What was not annulled is given back, or could not be delivered.
  const causes = optionsOf(CAUSE, language).filter(
    // An exchange is ordered by an act and has its own form.
    ({ value }) => value !== 'reprinted' && (!granted || value !== 'annulled'),
  );
  const given = (verb: 'hand' | 'reissue', values: Record<string, string>) =>
    send(verb, {
      ...{ on: values.on, reference: values.reference },
      ...receiptOf(values),
      items: some(itemsOf(values)),
    });
  const receiving = [on, ...receiverFields(language, heirs), ...itemFields(language), receipt];
  return (
    <>
      {granted && (status === 'none' || status === 'listed') && (
        <ActButton
          primary
          label={say.hand}
          fields={receiving}
          run={(values) => given('hand', values)}
        />
      )}
      {granted && status === 'lost' && (
        <ActButton
          primary
          label={say.reissue}
          consequence={say.reissueWhat}
          fields={receiving}
          run={(values) => given('reissue', values)}
        />
      )}
      {held.length > 0 && (
        <>
          {granted && (
            <ActButton
              label={say.lost}
              fields={[
                on,
                ...heldFields(held, language),
                { name: 'reason', label: say.reason, type: 'area', required: true },
              ]}
              run={(values) =>
                send('report-lost', {
                  on: values.on,
                  items: some(heldOf(held, values)),
                  reason: values.reason,
                })
              }
            />
          )}
          <ActButton
            final
            label={say.back}
            fields={[
              on,
              {
                ...{ name: 'cause', label: say.cause, type: 'select', required: true },
                ...(granted ? {} : { initial: 'annulled' }),
                options: causes,
              },
              ...heldFields(held, language),
              { name: 'reference', label: say.paper, required: true },
            ]}
            run={({ on: day, cause, reference, ...values }) =>
              send('take-back', { on: day, cause, reference, items: some(heldOf(held, values)) })
            }
          />
        </>
      )}
    </>
  );
}
