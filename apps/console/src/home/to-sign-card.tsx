import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { read } from '../api/client';
import { useHolds } from '../app/session';
import { count } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  title: ['Văn bản chờ ký', 'Acts waiting for a signature'],
  sum: [
    '{n} văn bản, {lines} hồ sơ, tiền thưởng phải chi {money} đồng.',
    '{n} acts, {lines} dossiers, {money} VND to be paid.',
  ],
  first: ['{n} văn bản đầu trong danh sách:', 'The first {n} of the list:'],
  line: ['{lines} hồ sơ', '{lines} dossiers'],
  money: ['{lines} hồ sơ, {money} đồng', '{lines} dossiers, {money} VND'],
});
/** So many are looked into on the desk; the list has them all. */
const MOST = 10;

/** What a chair or deputy is about to sign: how many, for whom, and what it costs. */
export function ToSignCard() {
  const say = useWords(words);
  const signs = useHolds()('chair', 'deputy');
  const query = { status: 'verified', limit: MOST };
  const { data } = useQuery({
    queryKey: ['/decisions', query],
    queryFn: () => read('/decisions', query),
    enabled: signs,
  });
  const acts = data?.items ?? [];
  const previews = useQueries({
    queries: acts.map(({ id, version }) => ({
      queryKey: ['/decisions', id, 'preview', version],
      queryFn: () => read('/decisions/{id}/preview', { id, limit: 1 }),
    })),
  });
  if (!signs || acts.length === 0) return null;
  const seen = new Map(previews.flatMap((one) => (one.data ? [[one.data.id, one.data]] : [])));
  const all = [...seen.values()];
  return (
    <section className="card">
      <h2>
        <Link to="/quyet-dinh?status=verified">{say.title}</Link>
      </h2>
      {data?.nextCursor && <p className="quiet">{fill(say.first, { n: acts.length })}</p>}
      {all.length === acts.length && (
        <p>
          {fill(say.sum, {
            n: acts.length,
            lines: count(all.reduce((sum, one) => sum + one.lineCount, 0)),
            money: count(all.reduce((sum, one) => sum + one.sums.pay, 0)),
          })}
        </p>
      )}
      <ul className="plain">
        {acts.map((act) => {
          const preview = seen.get(act.id);
          const facts = { lines: count(act.lineCount), money: count(preview?.sums.pay ?? 0) };
          return (
            <li key={act.id}>
              <Link to={`/quyet-dinh/${act.id}`}>{act.title}</Link>{' '}
              <span className="quiet">{fill(preview ? say.money : say.line, facts)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
