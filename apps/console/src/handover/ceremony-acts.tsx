import { useQuery } from '@tanstack/react-query';
import { commands, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import { NotAllDone } from '../parts/not-all-done';
import { count, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { CeremonyDetail } from './ceremony-page';
import { itemFields, itemsOf, refused, type BulkAnswer } from './objects';

const words = speaker({
  list: ['Đưa quyết định vào danh sách', 'Put a decision on the list'],
  listWhat: [
    'Mọi đối tượng được khen theo quyết định đã chọn (số ghi cạnh từng quyết định) và chưa trao được đưa vào danh sách.',
    'Everybody the chosen decision honours (the number stands beside each) and who has not received yet goes on the list.',
  ],
  decision: ['Quyết định', 'Decision'],
  option: ['{number}: {title} ({n} hồ sơ)', '{number}: {title} ({n} dossiers)'],
  hand: ['Ghi nhận đã trao {n} người', 'Record {n} as handed over'],
  handWhat: [
    '{n} người nhận trực tiếp tại lễ. Thân nhân hoặc người nhận thay: mở từng người để ghi.',
    '{n} received in person. For heirs or others on behalf, open the line.',
  ],
  on: ['Ngày trao', 'Handed on'],
  list2: ['Số danh sách ký nhận', 'Number of the list of receipts'],
  none: ['Chọn ít nhất một hiện vật.', 'Choose at least one object.'],
  held: ['Đã tổ chức', 'Was held'],
  heldOn: ['Ngày tổ chức', 'Held on'],
  cancel: ['Hủy lễ trao tặng', 'Cancel the ceremony'],
  reason: ['Lý do', 'Reason'],
  partly: ['{ok} đã ghi, {failed} chưa: {why}', '{ok} recorded, {failed} not: {why}'],
});

interface Props {
  ceremony: CeremonyDetail;
  /** Lines chosen that have not received. */
  chosen: string[];
  done: () => void;
}

/** What is done with a ceremony and its list. */
export function CeremonyActs({ ceremony, chosen, done }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const { id, status } = ceremony;
  const planned = status === 'planned';
  const acts = useQuery({
    queryKey: ['/decisions', { status: 'promulgated', kind: 'granting' }],
    queryFn: () =>
      read('/decisions', {
        ...{ status: 'promulgated', kind: 'granting', limit: 200 },
      }),
    enabled: planned,
  });
  const options = (acts.data?.items ?? []).map((act) => ({
    value: act.id,
    label: fill(say.option, {
      ...{ number: act.number ?? '–', title: act.title },
      n: count(act.lineCount),
    }),
  }));
  const send = commands('/ceremonies/{id}', { id });
  const whole = (answer: BulkAnswer): BulkAnswer => {
    if (answer.failed > 0)
      throw new NotAllDone(
        fill(say.partly, { ok: answer.ok, failed: answer.failed, why: refused(answer) }),
      );
    return answer;
  };
  return (
    <>
      {chosen.length > 0 && (
        <ActButton
          primary
          label={fill(say.hand, { n: chosen.length })}
          consequence={fill(say.handWhat, { n: chosen.length })}
          fields={[
            { name: 'on', label: say.on, type: 'date', required: true, initial: ceremony.on },
            { name: 'reference', label: say.list2, required: true },
            // Numbers of certificates differ; they are recorded line by line.
            ...itemFields(language).filter(({ name }) => name !== 'serial'),
          ]}
          after={done}
          run={async ({ on, reference, ...values }) => {
            const items = itemsOf(values);
            if (items.length === 0) throw new Error(say.none);
            const lines = chosen.map((dossierId) => ({ dossierId, to: 'recipient', items }));
            return whole(await send('hand', { on, reference, lines }));
          }}
        />
      )}
      {planned && (
        <>
          <ActButton
            label={say.list}
            consequence={say.listWhat}
            fields={[
              { name: 'actId', label: say.decision, type: 'select', required: true, options },
            ]}
            run={async ({ actId }) => whole(await send('list-lines', { actId }))}
          />
          <ActButton
            label={say.held}
            fields={[
              { name: 'on', label: say.heldOn, type: 'date', required: true, initial: today() },
            ]}
            run={({ on }) => send('hold', { on })}
          />
          <ActButton
            final
            label={say.cancel}
            fields={[{ name: 'reason', label: say.reason, type: 'area', required: true }]}
            run={({ reason }) => send('cancel', { reason })}
          />
        </>
      )}
    </>
  );
}
