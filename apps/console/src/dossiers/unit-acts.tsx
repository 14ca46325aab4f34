import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { nameOf, POSITION_CLASS, RECIPIENT } from '../words/codes';
import { speaker, type Phrase } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { AnswerPreview } from './answer-preview';
import { PART_NAMES } from './changes';
import type { Dossier } from './dossier';

const words = speaker({
  remove: ['Xoá khỏi bản nháp', 'Remove from the draft'],
  withdraw: ['Thu hồi hồ sơ này', 'Withdraw this dossier'],
  withdrawWhat: [
    'Chỉ hồ sơ này được rút; các hồ sơ khác trong tờ trình vẫn được xét.',
    'Only this dossier is withdrawn; the others of the letter go on.',
  ],
  reason: ['Lý do', 'Reason'],
  error: ['Gửi nhầm', 'Filed in error'],
  declined: ['Người được đề nghị từ chối', 'The nominee declined'],
  left: ['Đã chuyển đi', 'The nominee left'],
  other: ['Lý do khác', 'Other'],
  supplement: ['Gửi bổ sung', 'Send the supplement'],
  supplementWhat: [
    'Chỉ các mục được yêu cầu mới sửa được; hồ sơ quay lại cơ quan thẩm định.',
    'Only what was asked for can be changed; the dossier goes back to the board.',
  ],
});

/** What the unit may do with its own line, as far as it has got. */
export function UnitActs({ dossier }: { dossier: Dossier }) {
  const say = useWords(words);
  const holds = useHolds();
  const { language } = useLanguage();
  const { current: awards } = useAwards();
  const choices = (table: Record<string, Phrase>) =>
    Object.entries(table).map(([value, name]) => ({
      value,
      label: name[language === 'vi' ? 0 : 1],
    }));
  /** How each part is asked for. */
  const kinds: Record<string, Partial<FieldSpec>> = {
    award: {
      type: 'select',
      options: awards.map(({ code, name }) => ({ value: code, label: name[language] })),
    },
    recipientKind: { type: 'select', options: choices(RECIPIENT) },
    positionClass: { type: 'select', options: choices(POSITION_CLASS) },
    meritFrom: { type: 'date' },
    meritTo: { type: 'date' },
    summary: { type: 'area' },
  };
  if (!holds('unit-clerk', 'unit-head')) return null;
  const { status } = dossier.state;
  const asked = dossier.state.returned?.fields ?? [];
  const texts = Object.assign({}, ...dossier.texts.map(({ body }) => body)) as object;
  const stands = { ...dossier.state, ...texts } as Record<string, unknown>;
  const send = (verb: string, body: object, key: string) =>
    command(`/dossiers/${dossier.id}/${verb}`, body, dossier.version, key);
  if (status === 'draft')
    return <ActButton final label={say.remove} run={(_, key) => send('remove', {}, key)} />;
  if (status === 'returned')
    return (
      <ActButton
        primary
        beside={(values) => (
          <AnswerPreview
            dossier={dossier}
            parts={asked.map((name) => ({ name, before: stands[name], after: values[name] }))}
          />
        )}
        label={say.supplement}
        consequence={<p className="quiet">{say.supplementWhat}</p>}
        fields={[
          ...asked.map((name): FieldSpec => {
            const current = stands[name];
            return {
              name,
              label: nameOf(PART_NAMES, name, language),
              required: true,
              initial: typeof current === 'string' ? current : '',
              ...kinds[name],
            };
          }),
        ]}
        run={(values, key) => {
          const fields = Object.fromEntries(
            Object.entries(values).filter(([name, value]) => asked.includes(name) && value),
          );
          return send('supplement', { fields, papers: [] }, key);
        }}
      />
    );
  if (['filed', 'checked', 'eligible'].includes(status))
    return (
      <ActButton
        final
        label={say.withdraw}
        consequence={say.withdrawWhat}
        fields={[
          {
            name: 'reason',
            label: say.reason,
            type: 'select',
            required: true,
            options: [
              { value: 'filed-in-error', label: say.error },
              { value: 'subject-declined', label: say.declined },
              { value: 'subject-left', label: say.left },
              { value: 'other', label: say.other },
            ],
          },
        ]}
        run={({ reason }, key) => send('withdraw', { reason }, key)}
      />
    );
  return null;
}
