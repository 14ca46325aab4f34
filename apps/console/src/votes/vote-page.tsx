import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { Link, useParams } from 'react-router';
import { command } from '../api/client';
import { useAsking } from '../app/live';
import { readSession } from '../ballots/ballot';
import '../ballots/ballot.css';
import { ROUND_MODE } from '../ballots/round-modes';
import { useKeeps, useLeads } from '../councils/who';
import { ActButton } from '../parts/act-button';
import { Facts } from '../parts/facts';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { StatusTag } from '../parts/status-tag';
import { usePosition } from '../sessions/meeting';
import type { Session } from '../sessions/session';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { CloseVote } from './close-vote';
import { NamesGrid } from './names-grid';
import { OwnVote } from './own-vote';
import { linesOf, readVote, VOTE_STATUS, type VoteRound } from './vote';
import { VoteResults } from './vote-results';

const words = speaker({
  title: ['Vòng biểu quyết', 'Round'],
  back: ['Về phiên họp', 'To the session'],
  mode: ['Cách biểu quyết', 'Kind'],
  status: ['Trạng thái', 'Status'],
  items: ['Số mục', 'Items'],
  quorum: ['Túc số', 'Quorum'],
  met: ['cần {quorum}, đã đủ', '{quorum} needed, met'],
  still: ['cần {quorum}, còn thiếu {missing}', '{quorum} needed, {missing} still missing'],
  answered: ['Đã biểu quyết', 'Answered'],
  of: ['{n}/{all} người', '{n} of {all}'],
  until: ['Nhận ý kiến đến hết ngày', 'Answers until'],
  hands: [
    'Vòng giơ tay: thư ký đếm và nhập số. Màn hình này chuyển sang kết quả khi vòng kết thúc.',
    'A show of hands: the secretary counts. This screen turns to the result when the round ends.',
  ],
  absentWriting: [
    'Ý kiến bằng văn bản của người vắng: không kín, được tính riêng vào kết quả của vòng ở cuộc họp.',
    'Opinions in writing of absent members: not secret, counted apart with the round at the meeting.',
  ],
  voided: ['Vòng này đã hủy: {why}. Có thể mở vòng khác.', 'Void: {why}. Another may be opened.'],
  again: ['Mở vòng khác', 'Open another round'],
  void: ['Hủy vòng', 'Void the round'],
  voidWhat: [
    'Không ý kiến nào của vòng này được tính. Sau đó có thể mở vòng khác.',
    'Nothing of this round counts. Another round can be opened afterwards.',
  ],
  reason: ['Lý do', 'Reason'],
});
const ASK_MS = 3_000;

/** One round that is not secret: the member's choices, the secretary's desk, the result. */
export default function VotePage() {
  const { id = '', roundId = '' } = useParams();
  const asking = useAsking(ASK_MS);
  const round = useQuery({
    queryKey: ['/council-sessions', id, 'vote', roundId],
    queryFn: () => readVote(roundId),
    refetchInterval: ({ state }) => (state.data?.status === 'open' ? asking : false),
  });
  const session = useQuery({
    queryKey: ['/council-sessions', id, 'whole'],
    queryFn: () => readSession(id),
    staleTime: 10_000,
    // The verdict follows the close by a moment.
    refetchInterval: round.data?.status === 'closed' ? asking : false,
  });
  return (
    <Loaded from={session}>
      {(held) => <Loaded from={round}>{(now) => <Room round={now} session={held} />}</Loaded>}
    </Loaded>
  );
}

function Room({ round, session }: { round: VoteRound; session: Session }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const keeps = useKeeps()(session.council.unitId);
  const leads = useLeads()(session.council.unitId);
  const now = usePosition(session.id, round.status === 'open' && round.mode !== 'written');
  const { mode, status, quorum, missing, members } = round;
  const base = `/phien-hop/${session.id}`;
  const lines = linesOf(round, session);
  const on = now?.line?.dossierId;
  const open = status === 'open';
  const kind = ROUND_MODE[mode];
  return (
    <Page
      title={`${say.title}: ${kind.name[language === 'vi' ? 0 : 1].toLowerCase()}`}
      help={session.title}
      actions={
        <>
          {open && leads && (
            <ActButton
              final
              label={say.void}
              consequence={say.voidWhat}
              fields={[{ name: 'reason', label: say.reason, type: 'area', required: true }]}
              run={({ reason }) =>
                command('/vote-rounds/{id}/void', { id: round.roundId }, { reason })
              }
            />
          )}
          <Link className="button-link" to={base}>
            {say.back}
          </Link>
        </>
      }
    >
      {status === 'void' && (
        <Alert
          className="problem"
          showIcon
          type="warning"
          title={fill(say.voided, { why: round.reason ?? '–' })}
          action={keeps && <Link to={`${base}/bo-phieu/moi`}>{say.again}</Link>}
        />
      )}
      {mode === 'written' && session.mode === 'both' && status !== 'void' && (
        <Alert className="problem" showIcon type="info" title={say.absentWriting} />
      )}
      <section className="card">
        <Facts
          of={[
            [say.status, <StatusTag key="status" table={VOTE_STATUS} code={status} />],
            [say.items, lines.length],
            [say.quorum, fill(missing > 0 ? say.still : say.met, { quorum, missing })],
            ...(mode === 'open'
              ? []
              : [
                  [
                    say.answered,
                    fill(say.of, {
                      n: members.filter(({ answered }) => answered).length,
                      all: members.length,
                    }),
                  ] as const,
                ]),
            ...(round.until ? [[say.until, day(round.until)] as const] : []),
          ]}
        />
      </section>
      {open && mode === 'open' && !keeps && <p>{say.hands}</p>}
      {open && round.seat !== undefined && <OwnVote {...{ round, lines, on }} />}
      {open && keeps && mode !== 'open' && <NamesGrid {...{ round, lines, on }} />}
      {open && keeps && <CloseVote key={round.roundId} {...{ round, session, lines }} />}
      {status === 'closed' && <VoteResults {...{ round, session, lines }} />}
    </Page>
  );
}
