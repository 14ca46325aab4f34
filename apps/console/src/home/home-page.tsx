import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, content, read } from '../api/client';
import { useAsking } from '../app/live';
import { useHolds, useMe } from '../app/session';
import { Page } from '../parts/page';
import { moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { OpenBallotNotice } from '../ballots/open-ballot-notice';
import { FirstStepsCard } from './first-steps-card';

const words = speaker({
  title: ['Bàn làm việc', 'My desk'],
  hello: ['Xin chào, {name}', 'Welcome, {name}'],
  mine: ['Tôi đang giữ', 'I hold'],
  unclaimed: ['Chưa ai nhận', 'Unclaimed'],
  overdue: ['Quá hạn', 'Overdue'],
  unread: ['Thông báo chưa đọc', 'Unread notices'],
  byStage: ['Việc chờ tôi theo bước', 'What waits for me, by step'],
  none: ['Không có việc nào đang chờ bạn.', 'Nothing waits for you.'],
  changed: ['Mới thay đổi', 'What changed'],
  quiet: ['Chưa có thông báo nào.', 'No notices yet.'],
  drafts: ['Bản nháp tờ trình', 'Draft proposals'],
  waiting: ['{n} việc, {late} quá hạn', '{n} items, {late} overdue'],
});

/** What waits for me, what is late, what changed; every figure opens what it counts. */
export default function HomePage() {
  const say = useWords(words);
  const { language } = useLanguage();
  const me = useMe();
  const holds = useHolds();
  const counts = useQuery({
    queryKey: ['/work-items/counts'],
    queryFn: () => content(api.GET('/api/v1/work-items/counts')),
    refetchInterval: useAsking(30_000),
  });
  const notices = useQuery({
    queryKey: ['/notices', { limit: 8 }],
    queryFn: () => read('/notices', { limit: 8 }),
  });
  const drafts = useQuery({
    queryKey: ['/proposals', { status: 'draft', limit: 100 }],
    queryFn: () => read('/proposals', { status: 'draft', limit: 100 }),
    enabled: holds('unit-clerk', 'unit-head'),
  });
  const views = counts.data?.views;
  const stages = counts.data?.kinds.filter((kind) => kind.total > 0) ?? [];
  return (
    <Page title={say.title} help={fill(say.hello, { name: me.displayName })}>
      <OpenBallotNotice />
      <div className="tiles">
        <Tile to="/viec?view=mine" n={views?.mine} name={say.mine} />
        <Tile to="/viec?view=unclaimed" n={views?.unclaimed} name={say.unclaimed} />
        <Tile to="/viec?view=overdue" n={views?.overdue} name={say.overdue} late />
        {drafts.data && (
          <Tile to="/to-trinh?status=draft" n={drafts.data.items.length} name={say.drafts} />
        )}
      </div>
      <FirstStepsCard />
      <div className="two">
        <section className="card">
          <h2>{say.byStage}</h2>
          {counts.data && stages.length === 0 && <p className="quiet">{say.none}</p>}
          <ul className="plain">
            {stages.map((kind) => (
              <li key={`${kind.stage}/${kind.code}`}>
                <Link className="cap" to={`/viec?stage=${kind.stage}`}>
                  {kind[language]}
                </Link>{' '}
                <span className="quiet">
                  {fill(say.waiting, { n: kind.total, late: kind.overdue })}
                </span>
              </li>
            ))}
          </ul>
        </section>
        <section className="card">
          <h2>{say.changed}</h2>
          {notices.data?.items.length === 0 && <p className="quiet">{say.quiet}</p>}
          <ul className="plain">
            {notices.data?.items.map((notice) => (
              <li key={notice.id}>
                <Link to="/thong-bao">{notice.text[language]}</Link>{' '}
                <span className="quiet">{moment(notice.lastAt)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Page>
  );
}

interface TileProps {
  to: string;
  n: number | undefined;
  name: string;
  late?: boolean;
}
function Tile({ to, n, name, late = false }: TileProps) {
  return (
    <Link className={late && n ? 'tile late' : 'tile'} to={to}>
      <b>{n ?? '…'}</b>
      {name}
    </Link>
  );
}
