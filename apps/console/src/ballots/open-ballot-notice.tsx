import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { READERS } from '../app/menu';
import { useAsking } from '../app/live';
import { useHolds, useMe } from '../app/session';
import { readAll } from '../sessions/read-all';
import { sitsIn } from '../sessions/session';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { ROUND_MODE } from './round-modes';

const words = speaker({
  open: [
    'Đang có vòng bỏ phiếu kín: {title}. Phiếu gồm {n} mục.',
    'A secret round is under way: {title}. The sheet has {n} items.',
  ],
  vote: ['Vào bỏ phiếu', 'Vote'],
  named: [
    'Đang có vòng biểu quyết ({mode}): {title}, {n} mục.',
    'A round is under way ({mode}): {title}, {n} items.',
  ],
  written: [
    'Đang lấy ý kiến bằng văn bản: {title}, {n} mục, đến hết ngày {day}.',
    'Opinions are taken in writing: {title}, {n} items, until {day}.',
  ],
  answer: ['Biểu quyết', 'Vote'],
});

/** On a member's desk while a round is open in a council the member sits on. */
export function OpenBallotNotice() {
  const say = useWords(words);
  const { language } = useLanguage();
  const { accountId } = useMe();
  // A seat goes by the account: who checks forms or keeps the numbers may have one, too.
  const sits = useHolds()(...READERS.sessions);
  const asking = useAsking(15_000);
  const sessions = useQueries({
    // A circulation in writing calls no roll and is never "in session".
    queries: ['in-session', 'convened'].map((status) => ({
      queryKey: ['/council-sessions', { status, all: true }],
      queryFn: () => readAll('/council-sessions', { status }),
      enabled: sits,
      refetchInterval: asking,
    })),
  });
  const mine = sessions
    .flatMap(({ data }) => data?.items ?? [])
    .filter((session) => sitsIn(session, accountId));
  return mine.flatMap(({ id, title, ballots = [], votes = [] }) => {
    const ballot = ballots.at(-1);
    const vote = votes.at(-1);
    const secret = ballot && (ballot.status === 'check-in' || ballot.status === 'casting');
    const named = vote?.status === 'open' && vote.mode !== 'open';
    return [
      ...(secret
        ? [
            notice(
              `bo-phieu/${ballot.roundId}`,
              fill(say.open, { title, n: ballot.items }),
              say.vote,
            ),
          ]
        : []),
      ...(named
        ? [
            notice(
              `bieu-quyet/${vote.roundId}`,
              fill(vote.until ? say.written : say.named, {
                title,
                n: vote.items,
                mode: ROUND_MODE[vote.mode].name[language === 'vi' ? 0 : 1].toLowerCase(),
                day: day(vote.until),
              }),
              say.answer,
            ),
          ]
        : []),
    ];

    function notice(at: string, text: string, label: string) {
      return (
        <p key={at} className="notice" role="status">
          {text}
          <Link className="button-link primary" to={`/phien-hop/${id}/${at}`}>
            {label}
          </Link>
        </p>
      );
    }
  });
}
