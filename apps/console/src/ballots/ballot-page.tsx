import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useAsking } from '../app/live';
import { useMe } from '../app/session';
import { Loaded } from '../parts/loaded';
import { Page } from '../parts/page';
import { useStay } from '../parts/use-stay';
import { Waiting } from '../parts/waiting';
import type { Session } from '../sessions/session';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import { ASK_EVERY, readRound, readSession, sheetLines, type Round } from './ballot';
import './ballot.css';
import { CastingCard } from './casting-card';
import { castSealed } from './device';
import type { KeptSheet, SheetKeeper } from './kept-sheet';
import { ReceiptCard } from './receipt-card';
import { SheetForm } from './sheet-form';
import { SheetSteps, type Step } from './sheet-steps';
import { TakeSheet } from './take-sheet';
import { useSheet } from './use-sheet';

const words = speaker({
  title: ['Phiếu bỏ phiếu kín', 'Secret ballot'],
  of: ['{title}, ngày {day}', '{title}, {day}'],
  back: ['Về phiên họp', 'To the session'],
  void: [
    'Vòng bỏ phiếu này đã hủy, không phiếu nào được tính. Nếu Hội đồng bỏ phiếu lại, một vòng mới sẽ hiện ở trang phiên họp.',
    'This round is void and counts for nothing. If the council votes again, a new round appears on the page of the session.',
  ],
  missed: [
    'Vòng này đã hết lúc nhận phiếu và trên máy này không có phiếu của bạn.',
    'Check-in of this round is over and this device holds no sheet of yours.',
  ],
  elsewhere: [
    'Bạn đã nhận phiếu của vòng này ở máy hoặc trình duyệt khác: hãy mở lại đúng máy đó để bỏ phiếu. Phiếu chỉ nằm ở nơi đã nhận; hệ thống không giữ bản nào nên không cấp lại được. Nếu máy đó đã mất dữ liệu, đề nghị chủ toạ hủy vòng này và bỏ phiếu lại.',
    'You took your sheet on another device or in another browser: open it there. It exists only there; the service has no copy and cannot give another. If that device lost it, ask the chair to void the round and vote again.',
  ],
  notKept: [
    'Trình duyệt này không cho lưu dữ liệu (cửa sổ riêng tư hoặc bị chặn), nên phiếu có thể mất. Hãy mở bằng cửa sổ thường.',
    'This browser keeps no data (a private window, or blocked), so the sheet could be lost. Use an ordinary window.',
  ],
});

/** A member's way through a secret round, from taking the sheet to the receipts. */
export default function BallotPage() {
  const { id = '', roundId = '' } = useParams();
  const round = useQuery({
    queryKey: ['/ballot-rounds', roundId],
    queryFn: () => readRound(roundId),
    refetchInterval: useAsking(ASK_EVERY),
  });
  const session = useQuery({
    queryKey: ['/council-sessions', id, 'whole'],
    queryFn: () => readSession(id),
    staleTime: 60_000,
  });
  return (
    <Loaded from={session}>
      {(held) => (
        <Loaded from={round}>
          {(open) => <Ballot key={roundId} {...{ round: open, session: held }} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function Ballot({ round, session }: { round: Round; session: Session }) {
  const say = useWords(words);
  const { accountId } = useMe();
  const { keeper, sheet, fault } = useSheet(accountId, round.roundId);
  const waits = useFate(round, keeper, sheet);
  const [reviewing, setReviewing] = useState(false);
  useStay(sheet !== undefined && sheet.stage !== 'done' && round.status !== 'void');
  const lines = sheetLines(round, session);
  return (
    <Page
      title={say.title}
      help={fill(say.of, { title: session.title, day: day(session.heldOn) })}
      actions={
        <Link className="button-link" to={`/phien-hop/${session.id}`}>
          {say.back}
        </Link>
      }
    >
      {round.status !== 'void' && <SheetSteps at={stepOf(sheet, reviewing)} />}
      {fault && <Alert showIcon type="error" title={say.notKept} />}
      {!keeper && !fault && <Waiting />}
      {keeper && part()}
    </Page>
  );

  function part() {
    if (!keeper) return null;
    if (round.status === 'void') return <Alert showIcon type="warning" title={say.void} />;
    if (sheet?.stage === 'taken')
      return <SheetForm {...{ round, lines, keeper, sheet, reviewing, setReviewing }} />;
    if (sheet?.stage === 'sealed') return <CastingCard {...{ round, sheet, waits }} />;
    if (sheet?.stage === 'done') return <ReceiptCard {...{ round, session, sheet }} />;
    const taken = round.checkedIn.includes(accountId);
    if (!sheet && taken) return <Alert showIcon type="warning" title={say.elsewhere} />;
    if (round.status !== 'check-in') return <Alert showIcon type="info" title={say.missed} />;
    return <TakeSheet {...{ round, keeper, asked: sheet !== undefined }} />;
  }
}

const stepOf = (sheet: KeptSheet | undefined, reviewing: boolean): Step => {
  if (!sheet || sheet.stage === 'asked') return 'take';
  if (sheet.stage === 'taken') return reviewing ? 'review' : 'choose';
  return sheet.stage === 'sealed' ? 'cast' : 'receipt';
};

const RETRY_MS = 3_000;

/** Casts once casting has begun, and clears away what a round that is over leaves behind. */
function useFate(
  round: Round,
  keeper: SheetKeeper | undefined,
  sheet: KeptSheet | undefined,
): boolean {
  const status = useRef(round.status);
  status.current = round.status;
  const [waits, setWaits] = useState(false);
  const sealed = sheet?.stage === 'sealed';
  useEffect(() => {
    if (!keeper || !sheet) return;
    const over = (): boolean => status.current !== 'casting';
    if (round.status === 'void') void keeper.put(undefined);
    else if (round.status === 'casting' && sealed) {
      let again: number | undefined;
      const go = (): Promise<void> =>
        castSealed(round.roundId, keeper, over).then(
          () => setWaits(false),
          () => {
            setWaits(true);
            again = window.setTimeout(() => void go(), RETRY_MS);
          },
        );
      void go();
      return () => window.clearTimeout(again);
    } else if (sealed && ['counting', 'tallied'].includes(round.status))
      void keeper.change((kept) => ({
        ...kept,
        stage: 'done',
        refused: [...kept.refused, ...late(kept)],
        ballots: [],
      }));
    // Whether to go on depends on where both stand, not on each ballot that goes.
  }, [keeper, round.status, round.roundId, sealed]);
  return waits;
}

const late = ({ ballots }: KeptSheet) =>
  ballots.map(({ item }) => ({ item: Number(item), code: 'ballot-round-closed' }));
