import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useAwards } from '../api/awards';
import { read } from '../api/client';
import { useHolds } from '../app/session';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { day } from '../words/dates';
import { speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { ExpectedCard } from './expected-card';
import { InviteUnits } from './invite-units';
import { RoundActs } from './round-acts';

const words = speaker({
  back: ['Các đợt xét', 'All rounds'],
  dossiers: ['Xem hồ sơ', 'Dossiers'],
  status: ['Trạng thái', 'Status'],
  open: ['Đang nhận hồ sơ', 'Open'],
  closed: ['Đã kết thúc nhận hồ sơ', 'Closed'],
  deadline: ['Hạn nộp', 'Deadline'],
  merit: ['Thành tích', 'Merit period'],
  letter: ['Công văn', 'Opening letter'],
  awards: ['Hình thức', 'Awards'],
});

/** One round: its terms, and which of the units expected have filed. */
export default function RoundPage() {
  const say = useWords(words);
  const { id = '' } = useParams();
  const awards = useAwards();
  const board = useHolds()('board-head', 'specialist');
  const found = useQuery({
    queryKey: ['/rounds/{id}', id],
    queryFn: () => read('/rounds/{id}', { id }),
  });
  return (
    <Loaded from={found}>
      {(round) => (
        <Page
          title={round.title}
          actions={
            <>
              <Link className="button-link" to="/dot-xet">
                {say.back}
              </Link>
              <Link className="button-link" to={`/ho-so?roundId=${id}`}>
                {say.dossiers}
              </Link>
              <RoundActs round={round} />
            </>
          }
        >
          <section className="card">
            <Facts
              of={[
                [say.status, round.status === 'open' ? say.open : say.closed],
                [say.deadline, day(round.deadline)],
                [say.merit, `${day(round.meritFrom)} – ${day(round.meritTo)}`],
                [
                  say.letter,
                  round.openingLetter
                    ? `${round.openingLetter.number}, ${day(round.openingLetter.date)}`
                    : '–',
                ],
                [say.awards, round.awards.map(awards.name).join('; ')],
              ]}
            />
          </section>
          <ExpectedCard round={round} />
          {board && round.status === 'open' && <InviteUnits round={round} />}
        </Page>
      )}
    </Loaded>
  );
}
