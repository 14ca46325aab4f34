import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { read } from '../api/client';
import { useHolds } from '../app/session';
import { Timeline } from '../audit/timeline';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { ROUND_STATUS } from '../scoring/scoring';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { ERASED, YEAR_STATUS } from './cluster';
import { RankingCard } from './ranking-card';
import { SlotsCard } from './slots-card';
import { YearActs } from './year-acts';

const words = speaker({
  title: ['{name}, năm {year}', '{name}, {year}'],
  status: ['Tình trạng', 'Status'],
  cluster: ['Cụm, khối', 'Cluster'],
  covenant: ['Giao ước', 'Covenant'],
  dated: ['{number}, ngày {date}, tại {place}', '{number} of {date}, at {place}'],
  leader: ['Trưởng', 'Leader'],
  deputies: ['Phó', 'Deputies'],
  scoring: ['Chấm điểm', 'Scoring'],
  notYet: ['chưa mở', 'not yet'],
  disputes: ['{n} kiến nghị chưa giải quyết', '{n} disputes open'],
  closing: ['Hội nghị tổng kết', 'Closing conference'],
  minutes: ['biên bản {number}', 'minutes {number}'],
  indicators: ['Chỉ tiêu thi đua', 'Indicators'],
  none: ['không nêu', 'none named'],
  mine: ['Phiếu điểm của đơn vị bạn', 'Your own scorecard'],
  history: ['Diễn biến', 'History'],
});

/** One year of a cluster, from its covenant to what its ranking gave the right to. */
export default function ClusterYearPage() {
  const { id = '', year = '' } = useParams();
  const say = useWords(words);
  const { language } = useLanguage();
  const holds = useHolds();
  const cluster = useQuery({
    queryKey: ['/clusters', id],
    queryFn: () => read('/clusters/{id}', { id }),
  });
  const found = useQuery({
    queryKey: ['/clusters', id, year],
    queryFn: () => read('/clusters/{id}/years/{year}', { id, year }),
  });
  return (
    <Loaded from={found}>
      {(one) => {
        const name = (subject: string): string =>
          one.names[subject] ?? ERASED[language === 'vi' ? 0 : 1];
        const { covenant, leaders, closing, scoring } = one;
        const mayOpen = holds(
          ...['specialist', 'board-head', 'secretary', 'council-member', 'chair', 'deputy'],
          'auditor',
        );
        return (
          <Page
            title={fill(say.title, { name: cluster.data?.name ?? '…', year })}
            actions={cluster.data && <YearActs cluster={cluster.data} one={one} name={name} />}
          >
            <section className="card">
              <Facts
                of={[
                  [say.status, <StatusTag key="s" table={YEAR_STATUS} code={one.status} />],
                  [
                    say.cluster,
                    <Link key="c" to={`/cum-khoi/${id}`}>
                      {cluster.data?.name ?? '…'}
                    </Link>,
                  ],
                  [say.leader, leaders ? name(leaders.leader) : '–'],
                  [say.deputies, leaders?.deputies.map(name).join(', ') || '–'],
                  [
                    say.covenant,
                    covenant
                      ? fill(say.dated, {
                          number: covenant.document.number,
                          date: day(covenant.document.date),
                          place: covenant.conference.place,
                        })
                      : '–',
                  ],
                  [
                    say.indicators,
                    covenant?.indicators
                      .map((each) => (each.unit ? `${each.name} (${each.unit})` : each.name))
                      .join('; ') || say.none,
                  ],
                  [
                    say.scoring,
                    scoring && one.scoreRoundId ? (
                      <span key="r">
                        {mayOpen ? (
                          <Link to={`/cham-diem/${one.scoreRoundId}`}>{scoring.title}</Link>
                        ) : (
                          scoring.title
                        )}{' '}
                        <StatusTag table={ROUND_STATUS} code={scoring.status} />{' '}
                        {scoring.openDisputes > 0 &&
                          fill(say.disputes, { n: scoring.openDisputes })}
                      </span>
                    ) : (
                      say.notYet
                    ),
                  ],
                  [
                    say.closing,
                    closing
                      ? `${day(closing.on)}, ${closing.place}, ${fill(say.minutes, {
                          number: closing.minutes.number,
                        })}`
                      : '–',
                  ],
                ]}
              />
              {one.scoreRoundId &&
                one.mine.map((subject) => (
                  <p key={subject}>
                    <Link to={`/cham-diem/${one.scoreRoundId}/${subject}`}>
                      {say.mine}: {name(subject)}
                    </Link>
                  </p>
                ))}
            </section>
            <RankingCard one={one} name={name} mayOpen={mayOpen} />
            <SlotsCard one={one} name={name} />
            {mayOpen && (
              <section className="card">
                <h2>{say.history}</h2>
                <Timeline query={{ stream: `cluster-year:${id}.${year}` }} names={one.names} />
              </section>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
