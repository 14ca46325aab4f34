import { Link } from 'react-router';
import { useHolds, useMe } from '../app/session';
import { StatusTag } from '../parts/status-tag';
import type { Session, SessionBallot } from '../sessions/session';
import { fill, speaker } from '../words/in-both';
import { useWords } from '../words/language';
import './ballot.css';
import { ROUND_STATUS } from './round-status';

const words = speaker({
  title: ['Bỏ phiếu kín', 'Secret ballot'],
  none: ['Chưa mở vòng bỏ phiếu kín nào.', 'No secret round was opened.'],
  round: ['Vòng {n}', 'Round {n}'],
  items: ['{n} mục trên một phiếu', '{n} items on one sheet'],
  sheets: ['{n} phiếu điện tử', '{n} sheets on devices'],
  paper: ['{n} phiếu giấy', '{n} on paper'],
  vote: ['Vào bỏ phiếu', 'Vote'],
  mine: ['Phiếu của tôi', 'My sheet'],
  run: ['Điều hành vòng này', 'Run this round'],
  enter: ['Nhập phiếu giấy', 'Enter the paper'],
  check: ['Kiểm tra biên nhận', 'Check receipts'],
  open: ['Mở vòng bỏ phiếu kín', 'Open a secret round'],
});

/** The session's secret rounds: for members the way to their sheet, for the secretary to the desk. */
export function RoundsCard({ session }: { session: Session }) {
  const say = useWords(words);
  const holds = useHolds();
  const { accountId } = useMe();
  const { ballots = [] } = session;
  const seated = session.council.members?.some((seat) => seat.accountId === accountId) ?? false;
  const keeps = holds('secretary', 'unit-clerk', 'unit-head', 'managing-unit');
  const last = ballots.at(-1);
  const free = !last || last.status === 'tallied' || last.status === 'void';
  const mayOpen =
    keeps && free && session.status !== 'closed' && session.recorded < session.agenda.lines;
  if (ballots.length === 0 && !mayOpen) return null;
  return (
    <section className="card rounds">
      <h2>{say.title}</h2>
      {ballots.length === 0 && <p className="quiet">{say.none}</p>}
      <ul className="plain">
        {ballots.map((round, i) => (
          <li key={round.roundId}>
            <div>
              <strong>{fill(say.round, { n: i + 1 })}</strong>{' '}
              <StatusTag table={ROUND_STATUS} code={round.status} />{' '}
              <span className="quiet">{sums(round)}</span>
            </div>
            <div className="page-actions">{links(round)}</div>
          </li>
        ))}
      </ul>
      {mayOpen && (
        <Link className="button-link" to={`/phien-hop/${session.id}/bo-phieu/moi`}>
          {say.open}
        </Link>
      )}
    </section>
  );

  function sums({ items, issued, paper }: SessionBallot): string {
    const parts = [fill(say.items, { n: items })];
    if (issued > 0) parts.push(fill(say.sheets, { n: issued }));
    if (paper > 0) parts.push(fill(say.paper, { n: paper }));
    return parts.join(' · ');
  }

  function links({ roundId, status }: SessionBallot) {
    const at = `/phien-hop/${session.id}/bo-phieu/${roundId}`;
    const open = status === 'check-in' || status === 'casting';
    return (
      <>
        {seated && status !== 'void' && (
          <Link className={open ? 'button-link primary' : undefined} to={at}>
            {open ? say.vote : say.mine}
          </Link>
        )}
        {keeps && status !== 'void' && <Link to={`${at}/dieu-hanh`}>{say.run}</Link>}
        {!keeps && seated && status === 'counting' && (
          <Link to={`${at}/dieu-hanh`}>{say.enter}</Link>
        )}
        {status === 'tallied' && <Link to={`${at}/bien-nhan`}>{say.check}</Link>}
      </>
    );
  }
}
