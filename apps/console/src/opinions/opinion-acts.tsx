import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import type { FieldSpec, Values } from '../parts/fields';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Opinion } from './opinion';

const words = speaker({
  answer: ['Ghi câu trả lời', 'Record the answer'],
  own: ['Trả lời', 'Answer'],
  again: ['Sửa câu trả lời', 'Change the answer'],
  what: [
    'Câu trả lời này được ghi cho {n} hồ sơ đã chọn.',
    'This answer is recorded for the {n} dossiers chosen.',
  ],
  replaces: [
    'Câu trả lời đã ghi cho “{name}” được thay bằng câu trả lời này; câu cũ vẫn còn trong nhật ký.',
    'This replaces the answer on record for “{name}”; the old one stays in the log.',
  ],
  said: ['Trả lời', 'Answer'],
  reason: ['Lý do, nội dung', 'Reason'],
  reasonHelp: ['(bắt buộc khi không đồng ý)', '(needed unless the answer agrees)'],
  number: ['Số văn bản trả lời', 'Number of the answer'],
  date: ['Ngày văn bản', 'Dated'],
  numberHelp: ['(ghi thay cơ quan theo văn bản)', '(recorded for the body from its paper)'],
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
  settled?: () => void;
}

/** The answer of the body, or an officer's record of it; one line that is answered changes alone. */
export function AnswerLines({ opinion, chosen, settled }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  if (!opinion.answersAs) return null;
  const officer = opinion.answersAs === 'officer';
  const answered = opinion.lines.find(
    ({ dossierId, answer }) => chosen.length === 1 && dossierId === chosen[0] && answer,
  );
  const works: FieldSpec[] = [
    { name: 'title', label: say.work },
    {
      ...{ name: 'scope', label: say.scope, type: 'select' },
      options: (['grassroots', 'province', 'nation'] as const).map((value) => ({
        value,
        label: say[value],
      })),
    },
    { name: 'year', label: say.year, type: 'number', min: 1945, max: 2200 },
  ];
  const files: FieldSpec = {
    ...{ name: 'file', label: say.file, type: 'select' as const },
    options: opinion.files.map(({ sha256, name }) => ({
      value: sha256,
      label: name ?? sha256.slice(0, 12),
    })),
  };
  const fields: FieldSpec[] = [
    {
      ...{ name: 'answer', label: say.said, type: 'select', required: true },
      options: opinion.answers.map(({ code, name }) => ({ value: code, label: name[language] })),
    },
    { name: 'reason', label: say.reason, type: 'area', help: say.reasonHelp },
    ...(opinion.answers.some(({ recognises }) => recognises) ? works : []),
    {
      name: 'number',
      label: say.number,
      required: officer,
      ...(officer ? { help: say.numberHelp } : {}),
    },
    { name: 'date', label: say.date, type: 'date', initial: today(), required: officer },
    ...(opinion.files.length > 0 ? [files] : []),
  ];
  const name = answered?.subjectName ?? '';
  return (
    <ActButton
      primary={!answered}
      label={answered ? say.again : officer ? say.answer : say.own}
      title={answered ? `${say.again}: ${name}` : officer ? say.answer : say.own}
      disabled={chosen.length === 0}
      consequence={answered ? fill(say.replaces, { name }) : fill(say.what, { n: chosen.length })}
      fields={fields}
      run={(values) =>
        command(
          '/opinions/{id}/answer',
          { id: opinion.id },
          answerOf(values, chosen),
          opinion.version,
        )
      }
      {...(settled ? { after: settled } : {})}
    />
  );
}

/** A named officer goes on in spite of silence, or of an answer against. */
export function ProceedWithout({ opinion, chosen, settled }: Props) {
  const say = useWords(words);
  const may = opinion.lines.filter(
    ({ dossierId, mayProceed }) => mayProceed && chosen.includes(dossierId),
  );
  if (may.length === 0 || may.length < chosen.length) return null;
  return (
    <ActButton
      final
      of={`${opinion.id}.${chosen.join('.')}`}
      label={say.proceed}
      consequence={fill(say.proceedWhat, { n: may.length })}
      fields={[{ name: 'reason', label: say.reason, type: 'area', required: true }]}
      run={({ reason }) =>
        command('/opinions/{id}/proceed', { id: opinion.id }, { dossierIds: chosen, reason })
      }
      {...(settled ? { after: settled } : {})}
    />
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
