import { useAwards } from '../api/awards';
import { command, commands } from '../api/client';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { given } from '../parts/given';
import { nameOf } from '../words/codes';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { entryFields, entryOf, isTyped, TYPED_KINDS } from './entry-fields';
import { ENTRY_KIND, GRADE } from './entry-words';
import { ScanField } from './scan-field';
import { isEntered, type Entry } from './subject';

const words = speaker({
  add: ['Thêm: {kind}', 'Add: {kind}'],
  addWhat: [
    'Ghi vào quá trình theo giấy tờ đang có, ở mức “tự khai” cho tới khi cán bộ đối chiếu.',
    'Entered from the paper at hand, as declared until an officer has looked.',
  ],
  correct: ['Sửa', 'Correct'],
  correctTitle: ['Sửa: {what}', 'Correct: {what}'],
  correctWhat: [
    'Mục được sửa theo giấy tờ; nội dung cũ vẫn nằm trong nhật ký. Hồ sơ đã có kết quả không đổi.',
    'The entry is corrected by its paper; what it said stays in the log. Cases decided do not change.',
  ],
  reason: ['Lý do', 'Reason'],
  withdraw: ['Rút', 'Withdraw'],
  withdrawTitle: ['Rút khỏi quá trình: {what}', 'Withdraw: {what}'],
  withdrawWhat: [
    'Mục này không còn được tính và không hiện trong quá trình.',
    'The entry counts no more and is shown no more.',
  ],
  wrong: ['Ghi sai', 'Wrong'],
  duplicate: ['Ghi trùng', 'Entered twice'],
  'wrong-person': ['Của người khác', 'Of somebody else'],
  grade: ['Ghi mức xác thực', 'Grade'],
  gradeTitle: ['Mức xác thực: {what}', 'Grade: {what}'],
  gradeWhat: [
    'Mức “đã đối chiếu bản quét” cần bản quét: mở bản đã gắn, hoặc gắn bản quét ở bên cạnh.',
    'The grade “scan checked” needs a scan: open the one that is bound, or bind one beside.',
  ],
  level: ['Mức', 'Grade'],
  reference: ['Văn bản xác nhận của nơi ban hành', "The issuer's letter"],
  referenceHelp: ['(bắt buộc khi nơi ban hành xác nhận)', '(needed when the issuer confirmed)'],
});

interface AddProps {
  id: string;
  version: number;
  may: readonly string[];
}

/** Adds an entry of a kind; discipline only where one may write it. */
export function AddEntry({ id, version, may }: AddProps) {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwardOptions();
  if (!may.includes('record.add')) return null;
  const kinds = TYPED_KINDS.filter(
    (kind) => kind !== 'discipline' || may.includes('record.restrict'),
  );
  return kinds.map((kind) => (
    <ActButton
      key={kind}
      label={fill(say.add, { kind: nameOf(ENTRY_KIND, kind, language).toLowerCase() })}
      consequence={<p className="quiet">{say.addWhat}</p>}
      fields={entryFields(kind, awards, language)}
      beside={(values, change) => <ScanField subjectId={id} values={values} change={change} />}
      run={(values) => {
        const entry = { ...entryOf(kind, values), ...given({ scan: values.scan }) };
        return command('/subjects/{id}/add-record', { id }, { entries: [entry] }, version);
      }}
    />
  ));
}

interface Props extends AddProps {
  entry: Entry;
  /** What it says, in a line. */
  what: string;
}

/** What may be done to one entry that stands in the record by itself. */
export function EntryActs({ id, may, entry, what }: Props) {
  const say = useWords(words);
  const { language } = useLanguage();
  const awards = useAwardOptions();
  if (!isEntered(entry) || entry.withdrawn) return null;
  const restricted = entry.kind === 'discipline' || entry.kind === 'hold';
  const corrects =
    may.includes('record.correct') && (!restricted || may.includes('record.restrict'));
  const grades = may.includes('record.grade') && !restricted && entry.grade !== 'confirmed';
  // Of the stream the entry stands in, which need not be this subject's: its version is not seen.
  const send = commands('/subjects/{id}', { id });
  const entryId = entry.id;
  const before = { fact: entry.fact, words: { ...entry.words } };
  const reason: FieldSpec = { name: 'reason', label: say.reason, type: 'area', required: true };
  const gradeFields: FieldSpec[] = [
    {
      ...{ name: 'grade', label: say.level, type: 'select', required: true },
      options: (entry.grade === 'declared' ? ['scan-checked', 'confirmed'] : ['confirmed']).map(
        (value) => ({ value, label: nameOf(GRADE, value, language) }),
      ),
    },
    { name: 'reference', label: say.reference, help: say.referenceHelp },
  ];
  return (
    <span className="page-actions">
      {corrects && isTyped(entry.kind) && (
        <ActButton
          label={say.correct}
          title={fill(say.correctTitle, { what })}
          consequence={<p className="quiet">{say.correctWhat}</p>}
          fields={[...entryFields(entry.kind, awards, language, before), reason]}
          run={({ reason: why, ...values }) =>
            send('correct-record', {
              entryId,
              entry: entryOf(entry.kind, values, before),
              reason: why,
            })
          }
        />
      )}
      {grades && (
        <ActButton
          label={say.grade}
          title={fill(say.gradeTitle, { what })}
          of={entryId}
          consequence={<p className="quiet">{say.gradeWhat}</p>}
          fields={gradeFields}
          beside={(values, change) => (
            <ScanField subjectId={id} stands={entry.scan} values={values} change={change} />
          )}
          run={({ grade, reference, scan: bound }) => {
            const scan = bound || (grade === 'scan-checked' ? entry.scan : undefined);
            return send('grade-record', { entryId, grade, ...given({ reference, scan }) });
          }}
        />
      )}
      {corrects && (
        <ActButton
          final
          label={say.withdraw}
          title={fill(say.withdrawTitle, { what })}
          consequence={say.withdrawWhat}
          fields={[
            {
              ...{ name: 'reason', label: say.reason, type: 'select', required: true },
              options: (['wrong', 'duplicate', 'wrong-person'] as const).map((value) => ({
                value,
                label: say[value],
              })),
            },
          ]}
          run={({ reason: why }) => send('withdraw-record', { entryId, reason: why })}
        />
      )}
    </span>
  );
}

function useAwardOptions() {
  const { current } = useAwards();
  const { language } = useLanguage();
  return current
    .map(({ code, name }) => ({ value: code, label: name[language] }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'));
}
