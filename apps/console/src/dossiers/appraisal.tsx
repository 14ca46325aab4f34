import { useQuery } from '@tanstack/react-query';
import { command, commands, read } from '../api/client';
import { ActButton } from '../parts/act-button';
import type { FieldSpec, Values } from '../parts/fields';
import type { Phrase } from '../words/in-both';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { citationFields, citationOf, useCitation } from './citation';
import type { Dossier } from './dossier';
import { options as optionsOf, REASONS } from './refusal';

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
  found: [
    'Hệ thống tìm thấy, từ hồ sơ và sổ chỉ tiêu:',
    'Found in the record and the quota register:',
  ],
  quota: [
    'giới hạn {limit}, đã dùng {used}, đang đề nghị {proposed}',
    'limit {limit}, used {used}, proposed {proposed}',
  ],
  unverified: ['; chưa xác nhận', '; unconfirmed'],
  giveWhat: [
    'Đơn vị chỉ sửa được mục và giấy tờ bạn nêu; phần còn lại vẫn khoá. Các hồ sơ khác trong tờ trình không bị dừng.',
    'The unit can change only what you name; the rest stays locked. Other dossiers of the letter go on.',
  ],
});

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
    queryFn: () => read('/dossiers/{id}/papers', { id: dossier.id }),
  });
  const papers = checklist.data?.completeness.items ?? [];
  const n = language === 'vi' ? 0 : 1;
  const options = (table: Record<string, Phrase>) => optionsOf(table, n);
  const causes = dossier.causes ?? [];
  const send = commands('/dossiers/{id}', { id: dossier.id }, dossier.version);
  // What the dossier was checked under decides whether a text must be named, not today's law.
  const sure = dossier.state.check?.basisVerified === true && !dossier.basis?.law?.provisional;
  // Against the verdict of the check an officer says why.
  const unmet = dossier.state.check?.verdict === 'not-met';
  const citation = sure ? [] : citationFields(cite);
  if (dossier.state.status === 'eligible')
    return (
      <section className="card">
        <h2>{say.title}</h2>
        <ActButton label={say.recall} run={() => send('recall-appraisal', {})} />
      </section>
    );
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <div className="page-actions">
        <ActButton
          primary
          undo={() => command('/dossiers/{id}/recall-appraisal', { id: dossier.id })}
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
          run={({ note, ...cited }) =>
            send('appraise', {
              result: 'eligible',
              ...(note ? { note } : {}),
              ...citationOf(cited),
            })
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
              // Chosen, never given: a day already filled in would leave the unit none.
              required: true,
            },
          ]}
          run={({ reason, message, deadline, ...ticked }) =>
            send('return', {
              reason,
              message,
              deadline,
              fields: chosen(ticked, 'field.'),
              papers: chosen(ticked, 'paper.'),
            })
          }
        />
        <ActButton
          final
          label={say.refuse}
          consequence={
            causes.length > 0 && (
              <>
                <p>{say.found}</p>
                <ul className="plain">
                  {causes.map(({ cause, source, verified, facts }, i) => (
                    <li key={i}>
                      {REASONS[cause]?.[n] ?? cause}
                      {'limit' in facts && `: ${fill(say.quota, facts as Record<string, number>)}`}
                      {source && ` (${source}${verified ? '' : say.unverified})`}
                    </li>
                  ))}
                </ul>
              </>
            )
          }
          fields={[
            {
              name: 'reason',
              label: say.reason,
              type: 'select',
              required: true,
              options: options(REASONS),
              initial: causes[0]?.cause ?? '',
            },
            { name: 'note', label: say.note, type: 'area', required: true },
            ...citation,
          ]}
          run={({ reason, note, ...cited }) =>
            send('appraise', { result: 'not-eligible', reason, note, ...citationOf(cited) })
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
