import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { useInParts } from '../parts/use-in-parts';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { citationFields, citationOf, useCitation } from './citation';
import type { DossierRow } from './dossier';

const words = speaker({
  note: ['Ghi chú', 'Note'],
  noteWhy: [
    '(cho các hồ sơ hệ thống chưa thấy đủ điều kiện: nêu vì sao vẫn đủ)',
    '(for dossiers the system does not find met: say why they are)',
  ],
  act: ['Xác nhận đủ điều kiện ({n})', 'Confirm as eligible ({n})'],
  what: [
    '{n} hồ sơ được ghi nhận là đủ điều kiện và chuyển sang bước sau; {met} đạt theo dữ liệu, {other} cần bạn tự đối chiếu.',
    '{n} dossiers are recorded as eligible and go on; {met} are met by the data, {other} rest on your own check.',
  ],
});

interface Props {
  rows: DossierRow[];
  /** What is still chosen afterwards. */
  left: (rows: DossierRow[]) => void;
}

/** Many at once, after the numbers of what will happen. */
export function AppraiseMany({ rows, left }: Props) {
  const say = useWords(words);
  const cite = useCitation();
  const many = useInParts({
    ...{ chosen: rows, choose: left },
    idOf: ({ id }) => id,
    nameOf: ({ subjectName, id }) => subjectName ?? id,
  });
  const n = rows.length;
  const met = rows.filter((row) => row.eligibility?.result === 'met').length;
  return (
    <ActButton
      primary
      label={fill(say.act, { n })}
      consequence={
        <>
          <p>{fill(say.what, { n, met, other: n - met })}</p>
          {many.told}
        </>
      }
      fields={[
        ...citationFields(cite),
        {
          name: 'note',
          label: say.note,
          help: say.noteWhy,
          type: 'area',
          required: met < n,
        },
      ]}
      after={() => left([])}
      undo={async () => {
        for (const { id } of rows) await command('/dossiers/{id}/recall-appraisal', { id });
      }}
      run={(values) => {
        const note = values.note ? { note: values.note } : {};
        const body = { result: 'eligible', ...note, ...citationOf(values) };
        return many.act(rows, (ids) => command('/dossiers/appraise', { ids, ...body }));
      }}
    />
  );
}
