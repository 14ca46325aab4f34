import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { READERS } from '../app/menu';
import { useHolds, useMe } from '../app/session';
import { readAll } from '../sessions/read-all';
import { sitsIn } from '../sessions/session';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  title: ['Phiên họp của tôi', 'My sessions'],
  on: ['ngày {day}', 'on {day}'],
  read: ['Đọc tài liệu {n} mục', 'Read the papers of {n} items'],
});
const MOST = 5;

/** Sessions called or under way in which the reader sits (for a secretary, all), soonest first. */
export function NextSessionCard() {
  const say = useWords(words);
  const holds = useHolds();
  const { accountId } = useMe();
  const sits = holds(...READERS.sessions);
  // The very questions the notice of an open round asks; they are asked once.
  const found = useQueries({
    queries: ['in-session', 'convened'].map((status) => ({
      queryKey: ['/council-sessions', { status, all: true }],
      queryFn: () => readAll('/council-sessions', { status }),
      enabled: sits,
    })),
  });
  const sessions = found
    .flatMap(({ data }) => data?.items ?? [])
    .filter((session) => holds('secretary') || sitsIn(session, accountId))
    .sort((a, b) => a.heldOn.localeCompare(b.heldOn))
    .slice(0, MOST);
  if (sessions.length === 0) return null;
  return (
    <section className="card">
      <h2>{say.title}</h2>
      <ul className="plain">
        {sessions.map(({ id, title, heldOn, place, agenda, council }) => (
          <li key={id}>
            <Link to={`/phien-hop/${id}`}>{title}</Link>{' '}
            <span className="quiet">
              {[fill(say.on, { day: day(heldOn) }), place].filter(Boolean).join(', ')}
            </span>{' '}
            {agenda.lines > 0 && sitsIn({ council }, accountId) && (
              <Link to={`/phien-hop/${id}/tai-lieu`}>{fill(say.read, { n: agenda.lines })}</Link>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
