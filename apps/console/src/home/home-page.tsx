import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, content, read } from '../api/client';
import { useAsking } from '../app/live';
import { useMe } from '../app/session';
import { OpenBallotNotice } from '../ballots/open-ballot-notice';
import { placeOf } from '../notices/notice';
import { Page } from '../parts/page';
import { LoadedPart, Unread } from '../parts/unread';
import { count, moment, today } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { useFirstSteps } from './first-steps';
import { FirstStepsCard } from './first-steps-card';
import { NextSessionCard } from './next-session-card';
import { Tile } from './tile';
import { tilesOf, type Counts } from './tiles';
import { ToSignCard } from './to-sign-card';
import { useMarkRead } from '../notices/use-mark-read';

const words = speaker({
  title: ['Bàn làm việc', 'My desk'],
  hello: ['Xin chào, {name}', 'Welcome, {name}'],
  byStage: ['Việc chờ tôi theo bước', 'What waits for me, by step'],
  none: ['Không có việc nào đang chờ bạn.', 'Nothing waits for you.'],
  changed: ['Mới thay đổi', 'What changed'],
  quiet: ['Chưa có thông báo nào.', 'No notices yet.'],
  waiting: ['{n} việc', '{n} items'],
  late: ['{n} quá hạn', '{n} overdue'],
});

/** What waits for me, what is late, what changed; every figure opens what it counts. */
export default function HomePage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const me = useMe();
  const asking = useAsking(30_000);
  const counts = useQuery({
    queryKey: ['/work-items/counts'],
    queryFn: () => content(api.GET('/api/v1/work-items/counts')),
    refetchInterval: asking,
  });
  const desk = useQuery({
    queryKey: ['/desk'],
    queryFn: () => content(api.GET('/api/v1/desk')),
    refetchInterval: asking,
  });
  const notices = useQuery({
    queryKey: ['/notices', { limit: 8 }],
    queryFn: () => read('/notices', { limit: 8 }),
  });
  const rules = useFirstSteps().data?.steps.find(({ step }) => step === 'catalogue');
  const on = today();
  const roles = me.roles
    .filter(({ from, to }) => from <= on && (!to || on <= to))
    .map(({ role }) => role);
  const markRead = useMarkRead();
  const tiles = tilesOf([...new Set(roles)], {
    ...(counts.data ? { counts: counts.data } : {}),
    ...(desk.data ? { desk: desk.data } : {}),
    ...(rules?.of === undefined ? {} : { unchecked: rules.of - rules.count }),
  });
  return (
    <Page title={say.title} help={fill(say.hello, { name: me.displayName })}>
      <OpenBallotNotice />
      <Unread from={desk} />
      <div className="tiles">
        {tiles.map((tile) => (
          <Tile key={tile.to} {...tile} />
        ))}
      </div>
      <ToSignCard />
      <NextSessionCard />
      <FirstStepsCard />
      <div className="two">
        <section className="card">
          <h2>{say.byStage}</h2>
          <LoadedPart from={counts}>{(told) => <Kinds of={told.kinds} />}</LoadedPart>
        </section>
        <section className="card">
          <h2>{say.changed}</h2>
          <LoadedPart from={notices}>
            {({ items }) => (
              <>
                {items.length === 0 && <p className="quiet">{say.quiet}</p>}
                <ul className="plain">
                  {items.map((notice) => (
                    <li key={notice.id}>
                      <Link
                        to={placeOf(notice) ?? '/thong-bao'}
                        onClick={() => !notice.read && markRead.mutate(notice.id)}
                      >
                        {notice.text[language]}
                      </Link>{' '}
                      <span className="quiet">{moment(notice.lastAt)}</span>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </LoadedPart>
        </section>
      </div>
    </Page>
  );
}

/** What waits, by step and kind; the late part of each leads to itself. */
function Kinds({ of }: { of: Counts['kinds'] }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const kinds = of.filter(({ total }) => total > 0);
  if (kinds.length === 0) return <p className="quiet">{say.none}</p>;
  return (
    <ul className="plain">
      {kinds.map(({ stage, code, total, overdue, ...label }) => {
        const list = `/viec?stage=${stage}&kind=${code}`;
        return (
          <li key={`${stage}/${code}`}>
            <Link to={list}>
              <span className="cap">{label[language]}</span>:{' '}
              {fill(say.waiting, { n: count(total) })}
            </Link>
            {overdue > 0 && (
              <>
                {', '}
                <Link className="late" to={`${list}&late=true`}>
                  {fill(say.late, { n: count(overdue) })}
                </Link>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
