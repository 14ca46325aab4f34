import { useQuery } from '@tanstack/react-query';
import { command, read } from '../api/client';
import type { LinePapers } from '../papers/paper';
import { ActButton } from '../parts/act-button';
import type { FieldSpec, Values } from '../parts/fields';
import { today } from '../words/dates';
import type { Phrase } from '../words/in-both';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { citationFields, citationOf, useCitation } from './citation';
import type { Dossier } from './dossier';

const words = speaker({
  title: ['Thẩm định', 'Appraisal'],
  eligible: ['Đủ điều kiện', 'Eligible'],
  refuse: ['Không đủ điều kiện', 'Not eligible'],
  give: ['Yêu cầu bổ sung', 'Ask for a supplement'],
  recall: ['Thu hồi kết quả thẩm định', 'Recall the appraisal'],
  reason: ['Lý do', 'Reason'],
  note: ['Ghi chú', 'Note'],
  noteWhy: [
    '(hệ thống chưa thấy đủ điều kiện: nêu vì sao vẫn đủ)',
    '(the system does not find the criteria met: say why they are)',
  ],
  message: ['Nội dung gửi đơn vị', 'Message to the unit'],
  deadline: ['Hạn bổ sung', 'Deadline'],
  fields: ['Mục', 'Part'],
  papers: ['Giấy tờ', 'Paper'],
  giveWhat: [
    'Đơn vị chỉ sửa được mục và giấy tờ bạn nêu; phần còn lại vẫn khoá. Các hồ sơ khác trong tờ trình không bị dừng.',
    'The unit can change only what you name; the rest stays locked. Other dossiers of the letter go on.',
  ],
});

const REASONS: Record<string, Phrase> = {
  'wrong-subject': ['Sai đối tượng', 'Wrong subject'],
  'below-standard': ['Chưa đạt tiêu chuẩn', 'Below standard'],
  incomplete: ['Hồ sơ không đầy đủ', 'Incomplete'],
  breach: ['Vi phạm', 'Breach'],
  'over-quota': ['Vượt tỷ lệ, số lượng', 'Over quota'],
  'same-achievement': ['Trùng thành tích', 'Same achievement'],
  other: ['Lý do khác', 'Other'],
};
const RETURNS: Record<string, Phrase> = {
  'paper-missing': ['Thiếu giấy tờ', 'A paper is missing'],
  'paper-unclear': ['Giấy tờ không rõ', 'A paper is unclear'],
  'data-wrong': ['Thông tin sai', 'Data are wrong'],
  other: ['Lý do khác', 'Other'],
};
const FIELDS: Record<string, Phrase> = {
  award: ['Hình thức đề nghị', 'Award'],
  recipientKind: ['Loại đối tượng', 'Recipient kind'],
  positionClass: ['Nhóm chức vụ', 'Position class'],
  meritFrom: ['Từ ngày', 'Merit from'],
  meritTo: ['Đến ngày', 'Merit to'],
  summary: ['Tóm tắt thành tích', 'Summary'],
  post: ['Chức vụ', 'Post'],
};

/** The right half of the split view: what the specialist decides, beside what it rests on. */
export function Appraisal({ dossier }: { dossier: Dossier }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const cite = useCitation();
  const checklist = useQuery({
    queryKey: ['/dossiers', dossier.id, 'papers'],
    queryFn: () => read<LinePapers>(`/dossiers/${dossier.id}/papers`),
  });
  const papers = checklist.data?.completeness.items ?? [];
  const n = language === 'vi' ? 0 : 1;
  const options = (table: Record<string, Phrase>) =>
    Object.entries(table).map(([value, name]) => ({ value, label: name[n] }));
  const send = (verb: string, body: object, key: string) =>
    command(`/dossiers/${dossier.id}/${verb}`, body, dossier.version, key);
  // What the dossier was checked under decides whether a text must be named, not today's law.
  const sure = dossier.state.check?.basisVerified === true && !dossier.basis?.law?.provisional;
  // Against the verdict of the check an officer says why.
  const unmet = dossier.state.check?.verdict === 'not-met';
  const citation = sure ? [] : citationFields(cite);
  if (dossier.state.status === 'eligible')
    return (
      <section className="card">
        <h2>{say.title}</h2>
        <ActButton label={say.recall} run={(_, key) => send('recall-appraisal', {}, key)} />
      </section>
    );
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <div className="page-actions">
        <ActButton
          primary
          undo={() => command(`/dossiers/${dossier.id}/recall-appraisal`)}
          label={say.eligible}
          fields={[
            ...citation,
            {
              name: 'note',
              label: say.note,
              type: 'area',
              ...(unmet ? { required: true, help: say.noteWhy } : {}),
            },
          ]}
          run={({ note, ...cited }, key) =>
            send(
              'appraise',
              { result: 'eligible', ...(note ? { note } : {}), ...citationOf(cited) },
              key,
            )
          }
        />
        <ActButton
          label={say.give}
          consequence={<p className="quiet">{say.giveWhat}</p>}
          fields={[
            {
              name: 'reason',
              label: say.reason,
              type: 'select',
              required: true,
              options: options(RETURNS),
            },
            { name: 'message', label: say.message, type: 'area', required: true },
            ...Object.entries(FIELDS).map(([name, label]): FieldSpec => ({
              name: `field.${name}`,
              label: `${say.fields}: ${label[n]}`,
              type: 'check',
            })),
            ...papers.map(({ code, name }): FieldSpec => ({
              name: `paper.${code}`,
              label: `${say.papers}: ${name[language]}`,
              type: 'check',
            })),
            {
              name: 'deadline',
              label: say.deadline,
              type: 'date',
              required: true,
              initial: today(),
            },
          ]}
          run={({ reason, message, deadline, ...ticked }, key) =>
            send(
              'return',
              {
                reason,
                message,
                deadline,
                fields: chosen(ticked, 'field.'),
                papers: chosen(ticked, 'paper.'),
              },
              key,
            )
          }
        />
        <ActButton
          final
          label={say.refuse}
          fields={[
            {
              name: 'reason',
              label: say.reason,
              type: 'select',
              required: true,
              options: options(REASONS),
            },
            { name: 'note', label: say.note, type: 'area', required: true },
            ...citation,
          ]}
          run={({ reason, note, ...cited }, key) =>
            send('appraise', { result: 'not-eligible', reason, note, ...citationOf(cited) }, key)
          }
        />
      </div>
    </section>
  );
}

/** Codes ticked among the boxes of one kind. */
const chosen = (values: Values, prefix: string): string[] =>
  Object.entries(values)
    .filter(([name, value]) => name.startsWith(prefix) && value === 'true')
    .map(([name]) => name.slice(prefix.length));
