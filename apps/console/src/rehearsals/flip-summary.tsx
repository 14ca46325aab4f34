import { useAwards } from '../api/awards';
import { PlainTable } from '../parts/plain-table';
import { count } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import type { Rehearsal } from './rehearsal';

const words = speaker({
  title: ['Kết luận đổi vì đâu', 'What flips the verdicts'],
  award: ['Hình thức', 'Award'],
  criterion: ['Điều kiện', 'Condition'],
  article: ['Điều khoản', 'Article'],
  lines: ['Số hồ sơ', 'Dossiers'],
  none: ['Chưa có kết luận nào đổi.', 'No verdict flips so far.'],
  unknown: ['bản quy định này không có hình thức đó', 'the edition does not know the award'],
});

type Summary = Rehearsal['summary'];

/** Where the flips of one row are listed; a row without a condition is alone with its award. */
export const flipsOf = (id: string, row: Summary[number], summary: Summary): string | undefined => {
  const { award, criterion } = row;
  if (criterion) return `/xet-thu/${id}?${new URLSearchParams({ award, criterion })}#ket-luan-doi`;
  const alone = summary.filter((one) => one.award === award).length === 1;
  return alone ? `/xet-thu/${id}?${new URLSearchParams({ award })}#ket-luan-doi` : undefined;
};

/** How often each condition flips a verdict of an award. */
export function FlipSummary({ id, summary }: { id: string; summary: Summary }) {
  const say = useWords(words);
  const awards = useAwards();
  const { language } = useLanguage();
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <PlainTable
        caption={say.title}
        file="xet-thu"
        empty={say.none}
        head={[say.award, say.criterion, say.article, say.lines]}
        texts={3}
        rows={summary.map(({ award, criterion, name, source, lines }) => [
          awards.name(award),
          criterion ? (name?.[language] ?? criterion) : say.unknown,
          source ?? '–',
          count(lines),
        ])}
        to={(n, column) => (column === 3 ? flipsOf(id, summary[n]!, summary) : undefined)}
      />
    </section>
  );
}
