import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
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
  summary: ['Tóm tắt thành tích (sửa lại)', 'Summary (corrected)'],
  post: ['Chức vụ (sửa lại)', 'Post (corrected)'],
});

/** What the unit may do with its own line, as far as it has got. */
export function UnitActs({ dossier }: { dossier: Dossier }) {
  const say = useWords(words);
  const holds = useHolds();
  if (!holds('unit-clerk', 'unit-head')) return null;
  const { status } = dossier.state;
  const asked = dossier.state.return?.fields ?? [];
  const send = (verb: string, body: object, key: string) =>
    command(`/dossiers/${dossier.id}/${verb}`, body, dossier.version, key);
  if (status === 'draft')
    return <ActButton final label={say.remove} run={(_, key) => send('remove', {}, key)} />;
  if (status === 'returned')
    return (
      <ActButton
        primary
        label={say.supplement}
        consequence={<p className="quiet">{say.supplementWhat}</p>}
        fields={[
          ...(asked.includes('summary')
            ? [{ name: 'summary', label: say.summary, type: 'area' as const }]
            : []),
          ...(asked.includes('post') ? [{ name: 'post', label: say.post }] : []),
        ]}
        run={(values, key) => {
          const fields = Object.fromEntries(Object.entries(values).filter(([, value]) => value));
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
