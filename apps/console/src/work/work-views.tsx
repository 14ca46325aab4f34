import { Link, useSearchParams } from 'react-router';
import type { components } from '../api/schema';
import { count } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';

type Counts = components['schemas']['WorkItemCountsDto'];

const words = speaker({
  all: ['Tất cả', 'All'],
  mine: ['Của tôi', 'Mine'],
  unclaimed: ['Chưa ai nhận', 'Unclaimed'],
  returned: ['Bị trả lại', 'Returned'],
  overdue: ['Quá hạn', 'Overdue'],
  everyone: ['Tất cả mọi người', 'Everyone'],
  views: ['Mục', 'Views'],
});
const VIEWS = ['all', 'mine', 'unclaimed', 'returned', 'overdue'] as const;

/** What stands left of the queue: the fixed views with their numbers, then the steps. */
export function WorkViews({ counts }: { counts: Counts | undefined }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const [params] = useSearchParams();
  const view = params.get('view') ?? 'all';
  const narrowed = ['stage', 'kind', 'holder', 'late'].some((name) => params.has(name));
  const here = (name: string) =>
    view === name && !narrowed ? { 'aria-current': 'page' as const } : {};
  return (
    <nav className="views" aria-label={say.views}>
      {VIEWS.map((name) => (
        <Link key={name} to={`?view=${name}`} {...here(name)}>
          {say[name]} <span>{counts ? count(counts.views[name]) : ''}</span>
        </Link>
      ))}
      <Link to="?view=everyone" {...here('everyone')}>
        {say.everyone}
      </Link>
      {counts?.stages
        .filter(({ total }) => total > 0)
        .map(({ code, total, ...label }) => (
          <Link
            key={code}
            to={`?stage=${code}`}
            aria-current={view === 'all' && params.get('stage') === code ? 'page' : undefined}
          >
            <span className="cap">{label[language]}</span> <span>{count(total)}</span>
          </Link>
        ))}
    </nav>
  );
}
