import { useAwards } from '../api/awards';
import { commands } from '../api/client';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { useLineFields } from '../proposals/line-fields';
import { nameOf } from '../words/codes';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { AmendLine } from './amend-line';
import { AnswerPreview } from './answer-preview';
import { may, type Dossier } from './dossier';
import { PART_NAMES } from './shown';

const words = speaker({
  remove: ['Xóa khỏi bản nháp', 'Remove from the draft'],
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
  const { language } = useLanguage();
  const { current: awards } = useAwards();
  const parts: Record<string, FieldSpec> = useLineFields(awards);
  const { status, heldFrom, adoptedFrom } = dossier.state;
  const asked = dossier.state.returned?.fields ?? [];
  const texts = Object.assign({}, ...dossier.texts.map(({ body }) => body)) as object;
  const stands = { ...dossier.state, ...texts } as Record<string, unknown>;
  const send = commands('/dossiers/{id}', { id: dossier.id }, dossier.version);
  // A line that is being verified may be taken back as before.
  const reached = status === 'held' ? heldFrom : status;
  const withdrawable = ['filed', 'checked', 'returned'].includes(reached ?? '');
  return (
    <>
      {/* Who took a line over from below leaves it out or sends it back, and does not rewrite it. */}
      {status === 'draft' && !adoptedFrom && may(dossier, 'amend') && (
        <AmendLine dossier={dossier} stands={stands} />
      )}
      {status === 'draft' && may(dossier, 'remove') && (
        <ActButton final label={say.remove} run={() => send('remove', {})} />
      )}
      {status === 'returned' && may(dossier, 'supplement') && (
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
                ...parts[name],
                name,
                label: nameOf(PART_NAMES, name, language),
                required: true,
                initial: typeof current === 'string' ? current : '',
              };
            }),
          ]}
          run={(values) => {
            const fields = Object.fromEntries(
              Object.entries(values).filter(
                ([name, value]) => (asked as string[]).includes(name) && value,
              ),
            );
            return send('supplement', { fields, papers: [] });
          }}
        />
      )}
      {withdrawable && may(dossier, 'withdraw') && (
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
          run={({ reason }) => send('withdraw', { reason })}
        />
      )}
    </>
  );
}
