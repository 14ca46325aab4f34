import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { citationFields, citationOf, useCitation } from './citation';
import type { DossierRow } from './dossier';

const words = speaker({
  act: ['Xác nhận đủ điều kiện ({n})', 'Confirm as eligible ({n})'],
  what: [
    '{n} hồ sơ được ghi nhận là đủ điều kiện và chuyển sang bước sau; {met} đạt theo dữ liệu, {other} cần bạn tự đối chiếu.',
    '{n} dossiers are recorded as eligible and go on; {met} are met by the data, {other} rest on your own check.',
  ],
  partly: ['{ok} hồ sơ đã ghi nhận, {failed} chưa: {why}', '{ok} recorded, {failed} not: {why}'],
});

interface Answer {
  ok: number;
  failed: number;
  results: { ok: boolean; problem?: { detail?: string }; detail?: string }[];
}

/** Many at once, after the numbers of what will happen. */
export function AppraiseMany({ rows, done }: { rows: DossierRow[]; done: () => void }) {
  const say = useWords(words);
  const cite = useCitation();
  const n = rows.length;
  const met = rows.filter((row) => row.eligibility?.result === 'met').length;
  return (
    <ActButton
      primary
      label={fill(say.act, { n })}
      consequence={fill(say.what, { n, met, other: n - met })}
      fields={rows.some((row) => !row.eligibility?.basisVerified) ? citationFields(cite) : []}
      after={done}
      run={async (values, key) => {
        const body = { ids: rows.map(({ id }) => id), result: 'eligible', ...citationOf(values) };
        const answer = await command<Answer>('/dossiers/appraise', body, undefined, key);
        const bad = answer.results.find(({ ok }) => !ok);
        if (answer.failed > 0)
          throw new Error(
            fill(say.partly, {
              ok: answer.ok,
              failed: answer.failed,
              why: bad?.problem?.detail ?? bad?.detail ?? '',
            }),
          );
        return answer;
      }}
    />
  );
}
