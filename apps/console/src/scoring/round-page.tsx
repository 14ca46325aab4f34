import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { read } from '../api/client';
import { Timeline } from '../audit/timeline';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { nameOf } from '../words/codes';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { DisputesCard } from './disputes-card';
import { MarksCard } from './marks-card';
import { MeasuresCard } from './measures-card';
import { ResultsCard } from './results-card';
import { RoundActs } from './round-acts';
import { PURPOSE, ROUND_STATUS } from './scoring';

const words = speaker({
  status: ['Tình trạng', 'Status'],
  year: ['Năm', 'Year'],
  purpose: ['Chấm cho', 'Of'],
  sheet: ['Bảng điểm', 'Sheet'],
  source: ['Căn cứ', 'Source'],
  unverified: ['chưa đối chiếu', 'not verified'],
  concluded: ['Kết luận ngày', 'Concluded on'],
  history: ['Diễn biến', 'History'],
});

export default function ScoreRoundPage() {
  const { id = '' } = useParams();
  const say = useWords(words);
  const { language } = useLanguage();
  const found = useQuery({
    queryKey: ['/score-rounds', id],
    queryFn: () => read('/score-rounds/{id}', { id }),
  });
  return (
    <Loaded from={found}>
      {(round) => (
        <Page title={round.title} actions={<RoundActs round={round} />}>
          <section className="card">
            <Facts
              of={[
                [say.status, <StatusTag key="s" table={ROUND_STATUS} code={round.status} />],
                [say.year, round.year],
                [say.purpose, nameOf(PURPOSE, round.purpose, language)],
                [say.sheet, round.sheet.name[language]],
                [
                  say.source,
                  `${round.sheet.source}${round.sheet.verified ? '' : ` (${say.unverified})`}`,
                ],
                [say.concluded, day(round.concludedOn)],
              ]}
            />
          </section>
          <ResultsCard round={round} />
          <MarksCard round={round} />
          <MeasuresCard round={round} />
          <DisputesCard round={round} />
          <section className="card">
            <h2>{say.history}</h2>
            <Timeline query={{ stream: `score-round:${id}` }} names={round.names} />
          </section>
        </Page>
      )}
    </Loaded>
  );
}
