import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { read } from '../api/client';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { PlainTable } from '../parts/plain-table';
import { StatusTag } from '../parts/status-tag';
import { moment } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { CardActs } from './card-acts';
import { ClaimCard } from './claim-card';
import { points } from './mark-text';
import { ROUND_STATUS, scoreWords, type Score } from './scoring';

const words = speaker({
  title: ['Phiếu điểm: {name}', 'Scorecard: {name}'],
  round: ['Đợt chấm', 'Round'],
  status: ['Tình trạng', 'Status'],
  rank: ['Hạng theo điểm', 'Rank by points'],
  sideBySide: ['Điểm đặt cạnh nhau', 'Side by side'],
  criterion: ['Tiêu chí', 'Criterion'],
  max: ['Tối đa', 'At most'],
  target: ['Chỉ tiêu', 'Target'],
  actual: ['Thực hiện', 'Result'],
  self: ['Tự chấm', 'Self'],
  peer: ['Chấm chéo: {name}', 'Peer: {name}'],
  cluster: ['Cụm, khối chấm', 'Cluster'],
  total: ['Tổng', 'Total'],
  later: [
    'Điểm của cụm, khối hiện ra khi việc chấm được kết luận. Chỉ điểm này được tính.',
    'What the cluster gives is shown once the scoring is concluded. It alone counts.',
  ],
  words: ['Giải trình và kiến nghị', 'Explanations and disputes'],
  none: ['Chưa có.', 'None yet.'],
  dispute: ['Kiến nghị số {n}', 'Dispute {n}'],
  open: ['chưa giải quyết', 'open'],
  upheld: ['được chấp nhận', 'upheld'],
  rejected: ['không được chấp nhận', 'not upheld'],
});

/** One candidate's points: its own, its peers' and the cluster's, and what was said of them. */
export default function ScorecardPage() {
  const { id = '', subjectId = '' } = useParams();
  const say = useWords(words);
  const shared = useWords(scoreWords);
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: ['/score-rounds', id, subjectId],
    queryFn: () => read('/score-rounds/{id}/scorecards/{subjectId}', { id, subjectId }),
  });
  return (
    <Loaded from={found}>
      {(card) => {
        const name = (who: string): string => card.names[who] ?? shared.erased;
        const columns: [string, Score | undefined][] = [
          [say.self, card.self],
          ...card.peers.map(({ peerId, score }): [string, Score] => [
            fill(say.peer, { name: name(peerId) }),
            score,
          ]),
          [say.cluster, card.cluster],
        ];
        const at = (score: Score | undefined, criterion: string): string =>
          points(score?.items.find((item) => item.id === criterion)?.points);
        return (
          <Page
            title={fill(say.title, { name: name(subjectId) })}
            actions={<CardActs roundId={id} card={card} />}
          >
            <section className="card">
              <Facts
                of={[
                  [say.round, `${card.title} (${card.year})`],
                  [say.status, <StatusTag key="s" table={ROUND_STATUS} code={card.status} />],
                  [say.rank, card.cluster?.rank ?? '–'],
                ]}
              />
            </section>
            <section className="card">
              <h2>{say.sideBySide}</h2>
              {!card.cluster && <p className="quiet">{say.later}</p>}
              <PlainTable
                caption={say.sideBySide}
                file="phieu-diem"
                empty={say.none}
                head={[
                  ...[say.criterion, say.max, say.target, say.actual],
                  ...columns.map(([title]) => title),
                ]}
                rows={[
                  ...card.sheet.criteria.map((one) => [
                    one.name[language],
                    points(one.max),
                    points(card.measured[one.id]?.target),
                    points(card.measured[one.id]?.actual),
                    ...columns.map(([, score]) => at(score, one.id)),
                  ]),
                  [say.total, '', '', '', ...columns.map(([, score]) => points(score?.total))],
                ]}
              />
            </section>
            <ClaimCard roundId={id} card={card} />
            <section className="card">
              <h2>{say.words}</h2>
              {card.explanations.length + card.disputes.length === 0 && (
                <p className="quiet">{say.none}</p>
              )}
              <ul className="plain">
                {card.explanations.map(({ text, at: when }) => (
                  <li key={when}>
                    <span className="quiet small">{moment(when)}</span>
                    <div className="long-text">{text}</div>
                  </li>
                ))}
                {card.disputes.map((one) => (
                  <li key={one.number}>
                    <strong>{fill(say.dispute, { n: one.number })}</strong>{' '}
                    <span className="quiet small">{moment(one.at)}</span>
                    <div className="long-text">{one.grounds}</div>
                    <div className="quiet">
                      {one.settled
                        ? `${one.settled.upheld ? say.upheld : say.rejected}: ${one.settled.why}`
                        : say.open}
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          </Page>
        );
      }}
    </Loaded>
  );
}
