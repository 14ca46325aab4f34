import { command } from '../api/client';
import { ActButton } from '../parts/act-button';
import type { FieldSpec } from '../parts/fields';
import { REVIEW_RESULT } from '../movements/movement';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { points } from './mark-text';
import { scoreWords, type ScoreRound } from './scoring';

const words = speaker({
  record: ['Ghi kết quả bình xét', 'Record the results'],
  what: [
    'Chọn kết quả cho đơn vị được suy tôn; đơn vị để trống thì không ghi gì. Kết quả vào thẳng quá trình của đơn vị; ghi rồi thì không đổi và không mở lại việc chấm được. {failed} đơn vị không đạt không ghi được.',
    'Choose what each was found; those left empty get nothing. It goes into their records; once recorded it stays, and the scoring opens no more. {failed} units failed and can have none.',
  ],
  one: ['{name} (hạng {rank}, {points} điểm)', '{name} (rank {rank}, {points} points)'],
  reference: ['Số biên bản hoặc quyết định', 'Number of the minutes or decision'],
});
/** Of a field: whose result it is stands behind it. */
const OF = 'of.';

/** Who was found leading, typical or voted by a concluded scoring; it goes into their records. */
export function RecordResults({ round }: { round: ScoreRound }) {
  const say = useWords(words);
  const shared = useWords(scoreWords);
  const { language } = useLanguage();
  const scores = [...(round.scores ?? [])].sort((a, b) => (a.rank ?? 1e9) - (b.rank ?? 1e9));
  const passed = scores.filter((score) => score.passed);
  const left = passed.filter(({ subjectId }) => round.results[subjectId] === undefined);
  const disputed = (round.disputes ?? []).some(({ settled }) => settled === undefined);
  const told = round.purpose === 'cluster' || (round.purpose === 'movement' && round.movement);
  if (!told || disputed || left.length === 0) return null;
  const options = Object.entries(REVIEW_RESULT).map(([value, name]) => ({
    value,
    label: name[language === 'vi' ? 0 : 1],
  }));
  const fields: FieldSpec[] = [
    ...left.map(({ subjectId, rank, total }): FieldSpec => ({
      ...{ name: OF + subjectId, type: 'select', options },
      label: fill(say.one, {
        name: round.names[subjectId] ?? shared.erased,
        rank: rank ?? '–',
        points: points(total),
      }),
    })),
    { name: 'reference', label: say.reference, required: true },
  ];
  return (
    <ActButton
      final
      label={say.record}
      consequence={<p>{fill(say.what, { failed: scores.length - passed.length })}</p>}
      fields={fields}
      run={({ reference = '', ...given }) => {
        const results = left.flatMap(({ subjectId }) => {
          const result = given[OF + subjectId];
          return result ? [{ subjectId, result }] : [];
        });
        return command(
          '/score-rounds/{id}/record-results',
          { id: round.id },
          { results, reference },
          round.version,
        );
      }}
    />
  );
}
