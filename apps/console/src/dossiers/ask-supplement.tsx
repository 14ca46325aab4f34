import { useQuery } from '@tanstack/react-query';
import { commands, read } from '../api/client';
import type { components } from '../api/schema';
import { ActButton } from '../parts/act-button';
import type { FieldSpec, Values } from '../parts/fields';
import type { Phrase } from '../words/in-both';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { may, type Dossier } from './dossier';
import { options as optionsOf } from './refusal';

const words = speaker({
  give: ['Yêu cầu bổ sung', 'Ask for a supplement'],
  reason: ['Lý do', 'Reason'],
  message: ['Nội dung gửi đơn vị', 'Message to the unit'],
  deadline: ['Hạn bổ sung', 'Deadline'],
  fields: ['Mục', 'Part'],
  papers: ['Giấy tờ', 'Paper'],
  giveWhat: [
    'Đơn vị chỉ sửa được mục và giấy tờ bạn nêu; phần còn lại vẫn khoá. Các hồ sơ khác trong tờ trình không bị dừng.',
    'The unit can change only what you name; the rest stays locked. Other dossiers of the letter go on.',
  ],
  leaves: [
    'Hồ sơ ra khỏi chương trình phiên họp; bổ sung xong phải đưa vào lại.',
    'It leaves the agenda of its session and has to be put there again afterwards.',
  ],
  then: ['Sau khi bổ sung', 'Afterwards'],
  full: ['kiểm tra và thẩm định lại từ đầu', 'checked and appraised afresh'],
  asker: ['trở lại bước đang chờ', 'back where it waits now'],
});

type Reason = components['schemas']['ReturnDossierDto']['reason'];
const RETURNS: Record<Reason, Phrase> = {
  'paper-missing': ['Thiếu giấy tờ', 'A paper is missing'],
  'paper-unclear': ['Giấy tờ không rõ', 'A paper is unclear'],
  'data-wrong': ['Thông tin sai', 'Data are wrong'],
  'centre-asks': ['Trung ương yêu cầu', 'The centre asks'],
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
/** Before anybody has decided upon a line there is one way only: all of it is looked at again. */
const UNDECIDED = ['filed', 'checked', 'returned'];

/** Asks the unit for named parts and papers, at whatever step the rules allow it. */
export function AskSupplement({ dossier }: { dossier: Dossier }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const asks = dossier.returnable === true && may(dossier, 'return');
  const checklist = useQuery({
    queryKey: ['/dossiers', dossier.id, 'papers'],
    queryFn: () => read('/dossiers/{id}/papers', { id: dossier.id }),
    enabled: asks,
  });
  if (!asks) return null;
  const papers = checklist.data?.completeness.items ?? [];
  const n = language === 'vi' ? 0 : 1;
  const { status } = dossier.state;
  const fromCentre = status === 'returned-by-centre';
  const decided = !UNDECIDED.includes(status);
  const send = commands('/dossiers/{id}', { id: dossier.id }, dossier.version);
  return (
    <ActButton
      label={say.give}
      consequence={
        <p className="quiet">
          {say.giveWhat} {status === 'scheduled' && say.leaves}
        </p>
      }
      fields={[
        {
          ...{ name: 'reason', label: say.reason, type: 'select', required: true },
          options: optionsOf(RETURNS, n),
          ...(fromCentre ? { initial: 'centre-asks' } : {}),
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
        // Chosen, never given: a day already filled in would leave the unit none.
        { name: 'deadline', label: say.deadline, type: 'date', required: true },
        ...(decided
          ? [
              {
                ...{ name: 'review', label: say.then, type: 'select' as const, required: true },
                // What the centre asks to complete goes back to the letter, not to the council.
                initial: fromCentre ? 'asker' : 'full',
                options: [
                  { value: 'asker', label: say.asker },
                  { value: 'full', label: say.full },
                ],
              },
            ]
          : []),
      ]}
      run={({ reason, message, deadline, review, ...ticked }) =>
        send('return', {
          ...{ reason, message, deadline },
          ...(review ? { review } : {}),
          fields: chosen(ticked, 'field.'),
          papers: chosen(ticked, 'paper.'),
        })
      }
    />
  );
}

/** Codes ticked among the boxes of one kind. */
const chosen = (values: Values, prefix: string): string[] =>
  Object.entries(values)
    .filter(([name, value]) => name.startsWith(prefix) && value === 'true')
    .map(([name]) => name.slice(prefix.length));
