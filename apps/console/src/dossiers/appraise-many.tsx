import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { ChosenNames } from '../parts/chosen-names';
import type { SummedUp } from '../parts/in-parts';
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
  notUndone: [
    'Đã hoàn tác {ok} hồ sơ; {n} hồ sơ không hoàn tác được: {why}',
    '{ok} are undone; {n} could not be: {why}',
  ],
});

interface Props {
  rows: DossierRow[];
  /** What is still chosen afterwards. */
  left: (rows: DossierRow[]) => void;
}

const nameOf = ({ subjectName, id }: DossierRow): string => subjectName ?? id.slice(0, 8);

/** Many at once, after the numbers of what will happen. */
export function AppraiseMany({ rows, left }: Props) {
  const say = useWords(words);
  const cite = useCitation();
  const many = useInParts({
    ...{ chosen: rows, choose: left },
    idOf: ({ id }) => id,
    nameOf,
  });
  const n = rows.length;
  const met = rows.filter((row) => row.eligibility?.result === 'met').length;
  return (
    <ActButton<string, SummedUp>
      primary
      label={fill(say.act, { n })}
      consequence={
        <>
          <p>{fill(say.what, { n, met, other: n - met })}</p>
          <ChosenNames names={rows.map(nameOf)} />
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
      undo={async ({ results }, tell) => {
        const done = results.filter(({ ok }) => ok);
        const kept: string[] = [];
        for (const [i, { id }] of done.entries()) {
          tell(i, done.length);
          await command('/dossiers/{id}/recall-appraisal', { id }).catch((error: Error) => {
            kept.push(error.message);
          });
        }
        if (kept.length === 0) return;
        const why = [...new Set(kept)].join(' ');
        throw new Error(
          fill(say.notUndone, { ok: done.length - kept.length, n: kept.length, why }),
        );
      }}
      run={(values): Promise<SummedUp> => {
        const note = values.note ? { note: values.note } : {};
        const body = { result: 'eligible', ...note, ...citationOf(values) };
        return many.act(rows, (ids) => command('/dossiers/appraise', { ids, ...body }));
      }}
    />
  );
}
