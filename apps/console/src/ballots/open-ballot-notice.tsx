import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { read, type PageOf } from '../api/client';
import { useHolds, useMe } from '../app/session';
import type { SessionRow } from '../sessions/session';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';

const words = speaker({
  open: [
    'Đang có vòng bỏ phiếu kín: {title}. Phiếu gồm {n} mục.',
    'A secret round is under way: {title}. The sheet has {n} items.',
  ],
  vote: ['Vào bỏ phiếu', 'Vote'],
});

/** On a member's desk while a round is open in a council the member sits on. */
export function OpenBallotNotice() {
  const say = useWords(words);
  const { accountId } = useMe();
  const sits = useHolds()('council-member', 'secretary', 'chair', 'deputy', 'unit-head');
  const sessions = useQuery({
    queryKey: ['/council-sessions', { status: 'in-session', limit: 20 }],
    queryFn: () =>
      read<PageOf<SessionRow>>('/council-sessions', { status: 'in-session', limit: 20 }),
    enabled: sits,
    refetchInterval: 15_000,
  });
  const mine = (sessions.data?.items ?? []).filter(({ council }) =>
    council.members?.some((seat) => seat.accountId === accountId),
  );
  return mine.map(({ id, title, ballots = [] }) => {
    const round = ballots.at(-1);
    if (!round || (round.status !== 'check-in' && round.status !== 'casting')) return null;
    return (
      <p key={id} className="notice" role="status">
        {fill(say.open, { title, n: round.items })}
        <Link className="button-link primary" to={`/phien-hop/${id}/bo-phieu/${round.roundId}`}>
          {say.vote}
        </Link>
      </p>
    );
  });
}
