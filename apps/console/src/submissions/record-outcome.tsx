import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { useHolds } from '../app/session';
import { options, REASONS } from '../dossiers/refusal';
import { ActButton } from '../parts/act-button';
import type { Values } from '../parts/fields';
import { today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Submission } from './submission';

const words = speaker({
  record: ['Ghi kết quả của Trung ương', 'Record the answer'],
  what: [
    'Ghi theo văn bản Trung ương cho hồ sơ chọn dưới đây; còn {n} hồ sơ chưa có kết quả. Kết quả đã ghi thì không ghi đè được.',
    'By the document of the centre, for the dossiers chosen; {n} have no answer yet. What is recorded is not written over.',
  ],
  whom: ['Hồ sơ', 'Dossiers'],
  all: ['Tất cả {n} hồ sơ chưa có kết quả', 'All {n} without an answer'],
  outcome: ['Kết quả', 'Outcome'],
  granted: ['Được tặng', 'Granted'],
  otherForm: ['Tặng hình thức khác', 'Granted in another form'],
  refused: ['Không tặng', 'Not granted'],
  returned: ['Trả lại hồ sơ', 'Returned'],
  award: ['Hình thức được tặng (khi khác đề nghị)', 'Form granted instead'],
  number: ['Số quyết định (khi được tặng)', 'Number of the decision'],
  date: ['Ngày quyết định', 'Dated'],
  reason: ['Nguyên nhân (khi không tặng, trả lại)', 'Cause, where not granted'],
  settle: ['Đã xử lý: {matter}', 'Dealt with: {matter}'],
  settleWhat: [
    'Việc này ra khỏi danh sách việc cần làm của cán bộ đầu mối. Hồ sơ không đổi.',
    'Leaves the work queue of the liaison officer. No dossier changes.',
  ],
  transport: ['đường truyền', 'transport'],
  refusal: ['gói bị từ chối', 'package refused'],
  returns: ['hồ sơ bị trả lại, không tặng', 'returned or not granted'],
  decision: ['văn bản cần đọc', 'document to be read'],
  answer: ['Trung ương không đồng ý', 'the centre did not agree'],
});
const MATTERS = ['transport', 'refusal', 'returns', 'decision', 'answer'] as const;
const ALL = 'all';

/** The centre's answer as a person reads it, and what else waits for the liaison officer. */
export function RecordOutcome({ one }: { one: Submission }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwards();
  const holds = useHolds();
  if (!holds('liaison')) return null;
  const open = one.lines.items.filter(({ status }) => status === 'submitted');
  return (
    <>
      {open.length > 0 && (
        <ActButton
          label={say.record}
          consequence={fill(say.what, { n: one.lineCount - one.answered })}
          fields={[
            {
              ...{ name: 'whom', label: say.whom, type: 'select', required: true },
              options: [
                { value: ALL, label: fill(say.all, { n: open.length }) },
                ...open.map(({ dossierId, name, award }) => ({
                  value: dossierId,
                  label: `${name ?? '–'} (${awards.name(award)})`,
                })),
              ],
            },
            {
              ...{ name: 'outcome', label: say.outcome, type: 'select', required: true },
              options: [
                { value: 'granted', label: say.granted },
                { value: 'other-form', label: say.otherForm },
                { value: 'refused', label: say.refused },
                { value: 'returned', label: say.returned },
              ],
            },
            {
              ...{ name: 'award', label: say.award, type: 'select' },
              options: awards.current.map(({ code, name }) => ({
                value: code,
                label: name[language],
              })),
            },
            { name: 'number', label: say.number },
            { name: 'date', label: say.date, type: 'date', initial: today() },
            {
              ...{ name: 'reason', label: say.reason, type: 'select' },
              options: options(REASONS, language === 'vi' ? 0 : 1),
            },
          ]}
          run={(values) =>
            command(
              '/submissions/{id}/outcome',
              { id: one.id },
              {
                items: itemsOf(
                  values,
                  open.map(({ dossierId }) => dossierId),
                ),
              },
            )
          }
        />
      )}
      {MATTERS.filter((matter) => one.matters?.[matter]).map((matter) => (
        <ActButton
          key={matter}
          label={fill(say.settle, { matter: say[matter] })}
          consequence={say.settleWhat}
          run={() => command('/submissions/{id}/acknowledge', { id: one.id }, { kind: matter })}
        />
      ))}
    </>
  );
}

function itemsOf({ whom, outcome, award, number, date, reason }: Values, open: string[]) {
  const given = outcome === 'granted' || outcome === 'other-form';
  return (whom === ALL ? open : [whom]).map((dossierId) => ({
    ...{ dossierId, outcome },
    ...(outcome === 'other-form' && award ? { award } : {}),
    ...(given && number && date ? { decision: { number, date } } : {}),
    ...(!given && reason ? { reason } : {}),
  }));
}
