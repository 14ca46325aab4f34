import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { read } from '../api/client';
import { useHolds } from '../app/session';
import { Timeline } from '../audit/timeline';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { PlainTable } from '../parts/plain-table';
import { StatusTag } from '../parts/status-tag';
import { nameOf } from '../words/codes';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { CLUSTER_LEVEL, CLUSTER_STATUS, ERASED, KIND, YEAR_STATUS } from './cluster';
import { ClusterActs } from './cluster-acts';
import { SignCovenant } from './sign-covenant';

const words = speaker({
  status: ['Tình trạng', 'Status'],
  kind: ['Loại', 'Kind'],
  level: ['Cấp', 'Level'],
  basis: ['Quy chế', 'Regulation'],
  from: ['Từ ngày', 'From'],
  to: ['Đến ngày', 'To'],
  years: ['Các năm', 'Years'],
  noYear: [
    'Chưa ký giao ước năm nào. Hội nghị ký kết mở năm thi đua.',
    'No covenant yet. The signing conference opens a year.',
  ],
  leader: ['Trưởng', 'Leader'],
  members: ['Thành viên', 'Members'],
  member: ['Đơn vị', 'Unit'],
  turn: ['Lượt làm trưởng', 'Turn to lead'],
  history: ['Diễn biến', 'History'],
});

/** A cluster: who belongs to it, whose turn it is to lead, and its years. */
export default function ClusterPage() {
  const { id = '' } = useParams();
  const say = useWords(words);
  const { language } = useLanguage();
  const holds = useHolds();
  const found = useQuery({
    queryKey: ['/clusters', id],
    queryFn: () => read('/clusters/{id}', { id }),
  });
  return (
    <Loaded from={found}>
      {(one) => {
        const name = (subject: string): string =>
          one.names[subject] ?? ERASED[language === 'vi' ? 0 : 1];
        const turnOf = (subject: string): string => {
          const at = one.rotation?.order.indexOf(subject) ?? -1;
          return at < 0 || !one.rotation ? '–' : String(one.rotation.firstYear + at);
        };
        const keeps = holds('specialist', 'board-head') && one.status === 'formed';
        return (
          <Page
            title={one.name}
            actions={
              keeps && (
                <>
                  <SignCovenant cluster={one} />
                  <ClusterActs cluster={one} />
                </>
              )
            }
          >
            <section className="card">
              <Facts
                of={[
                  [say.status, <StatusTag key="s" table={CLUSTER_STATUS} code={one.status} />],
                  [say.kind, nameOf(KIND, one.kind, language)],
                  [say.level, nameOf(CLUSTER_LEVEL, one.level, language)],
                  [say.basis, one.basis],
                  [say.from, day(one.from)],
                  ...(one.to ? [[say.to, day(one.to)] as const] : []),
                ]}
              />
            </section>
            <section className="card">
              <h2>{say.years}</h2>
              {one.years.length === 0 && <p className="quiet">{say.noYear}</p>}
              <ul className="plain">
                {one.years.map(({ year, status, leaders }) => (
                  <li key={year}>
                    <Link to={`/cum-khoi/${id}/${year}`}>{year}</Link>{' '}
                    <StatusTag table={YEAR_STATUS} code={status} />{' '}
                    {leaders && (
                      <span className="quiet">
                        {say.leader}: {name(leaders.leader)}
                      </span>
                    )}
                  </li>
                ))}
              </ul>
            </section>
            <section className="card">
              <h2>{say.members}</h2>
              <PlainTable
                caption={say.members}
                file="thanh-vien"
                texts={4}
                empty="–"
                head={[say.member, say.from, say.to, say.turn]}
                rows={one.members.map(({ subjectId, from, to }) => [
                  name(subjectId),
                  day(from),
                  day(to),
                  turnOf(subjectId),
                ])}
              />
            </section>
            {holds('specialist', 'board-head', 'secretary', 'chair', 'deputy', 'auditor') && (
              <section className="card">
                <h2>{say.history}</h2>
                <Timeline query={{ stream: `cluster:${id}` }} names={one.names} />
              </section>
            )}
          </Page>
        );
      }}
    </Loaded>
  );
}
