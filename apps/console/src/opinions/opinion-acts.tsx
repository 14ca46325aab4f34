import { command } from '../api/client';
import { useHolds } from '../app/session';
import { ActButton } from '../parts/act-button';
import type { FieldSpec, Values } from '../parts/fields';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { STEP_KINDS, type Opinion } from './opinion';

const words = speaker({
  answer: ['Ghi câu trả lời', 'Record the answer'],
  what: [
    'Câu trả lời này được ghi cho {n} hồ sơ đã chọn.',
    'This answer is recorded for the {n} dossiers chosen.',
  ],
  said: ['Trả lời', 'Answer'],
  reason: ['Lý do, nội dung', 'Reason'],
  number: ['Số văn bản trả lời', 'Number of the answer'],
  date: ['Ngày văn bản', 'Dated'],
  numberHelp: ['khi ghi thay cơ quan', 'when recorded for the body'],
  file: ['Tệp văn bản đã đính kèm', 'File attached below'],
  work: ['Sáng kiến được công nhận', 'Work recognised'],
  scope: ['Phạm vi ảnh hưởng', 'Scope'],
  grassroots: ['Cơ sở', 'Grassroots'],
  province: ['Tỉnh', 'Province'],
  nation: ['Toàn quốc', 'Nation'],
  year: ['Năm', 'Year'],
  proceed: ['Tiếp tục dù chưa có ý kiến', 'Go on without it'],
  proceedWhat: [
    'Quyết định đích danh của bạn cho {n} hồ sơ, ghi vào nhật ký.',
    'Your own decision for {n} dossiers, recorded under your name.',
  ],
});

interface Props {
  opinion: Opinion;
  /** Dossiers the act is about. */
  chosen: readonly string[];
  settled: () => void;
}

/** What the body asked, or an officer in its place, can do with the lines chosen. */
export function OpinionActs({ opinion, chosen, settled }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const holds = useHolds();
  const kind = STEP_KINDS[opinion.stepKind];
  if (!kind) return null;
  const at = language === 'vi' ? 0 : 1;
  const none = chosen.length === 0;
  const works: FieldSpec[] = kind.recognises
    ? [
        { name: 'title', label: say.work },
        {
          ...{ name: 'scope', label: say.scope, type: 'select' },
          options: (['grassroots', 'province', 'nation'] as const).map((value) => ({
            value,
            label: say[value],
          })),
        },
        { name: 'year', label: say.year, type: 'number', min: 1945, max: 2200 },
      ]
    : [];
  const fields: FieldSpec[] = [
    {
      ...{ name: 'answer', label: say.said, type: 'select', required: true },
      options: Object.entries(kind.answers).map(([value, name]) => ({ value, label: name[at] })),
    },
    { name: 'reason', label: say.reason, type: 'area' },
    ...works,
    { name: 'number', label: say.number, help: say.numberHelp },
    { name: 'date', label: say.date, type: 'date', initial: today() },
    ...(opinion.files.length > 0
      ? [
          {
            ...{ name: 'file', label: say.file, type: 'select' as const },
            options: opinion.files.map(({ sha256, name }) => ({
              value: sha256,
              label: name ?? sha256.slice(0, 12),
            })),
          },
        ]
      : []),
  ];
  return (
    <>
      {holds('agency', 'office', 'specialist', 'board-head') && (
        <ActButton
          primary
          label={say.answer}
          disabled={none}
          consequence={fill(say.what, { n: chosen.length })}
          fields={fields}
          run={(values, key) =>
            command(`/opinions/${opinion.id}/answer`, answerOf(values, chosen), undefined, key)
          }
          after={settled}
        />
      )}
      {kind.proceeds && holds('board-head') && (
        <ActButton
          final
          label={say.proceed}
          disabled={none}
          consequence={fill(say.proceedWhat, { n: chosen.length })}
          fields={[{ name: 'reason', label: say.reason, type: 'area', required: true }]}
          run={({ reason }, key) =>
            command(
              `/opinions/${opinion.id}/proceed`,
              { dossierIds: chosen, reason },
              undefined,
              key,
            )
          }
          after={settled}
        />
      )}
    </>
  );
}

function answerOf(values: Values, chosen: readonly string[]) {
  const { answer, reason, title, scope, year, number, date, file } = values;
  const item = {
    answer,
    ...(reason ? { reason } : {}),
    ...(title && scope && year ? { work: { title, scope, year: Number(year) } } : {}),
  };
  const paper = { number, date, ...(file ? { sha256: file } : {}) };
  return {
    items: chosen.map((dossierId) => ({ dossierId, ...item })),
    ...(number && date ? { paper } : {}),
  };
}
