import { Link } from 'react-router';
import { useHolds, useMe } from '../app/session';
import { useKeeps } from '../councils/who';
import { StatusTag } from '../parts/status-tag';
import { Tag } from '../parts/tag';
import { sitsIn, type Session, type SessionBallot, type SessionVote } from '../sessions/session';
import { VOTE_STATUS } from '../votes/vote';
import { day } from '../words/dates';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import './ballot.css';
import { ROUND_MODE } from './round-modes';
import { ROUND_STATUS } from './round-status';

const words = speaker({
  title: ['Biểu quyết, bỏ phiếu', 'Votes and ballots'],
  none: ['Chưa mở vòng nào.', 'No round was opened.'],
  items: ['{n} mục', '{n} items'],
  sheet: ['{n} mục trên một phiếu', '{n} items on one sheet'],
  sheets: ['{n} phiếu điện tử', '{n} sheets on devices'],
  paper: ['{n} phiếu giấy', '{n} on paper'],
  until: ['đến hết {day}', 'until {day}'],
  vote: ['Vào bỏ phiếu', 'Vote'],
  answer: ['Biểu quyết', 'Vote'],
  mine: ['Phiếu của tôi', 'My sheet'],
  run: ['Điều hành vòng này', 'Run this round'],
  see: ['Xem kết quả vòng này', 'Results of this round'],
  enter: ['Nhập phiếu giấy', 'Enter the paper'],
  check: ['Kiểm tra biên nhận', 'Check receipts'],
  open: ['Mở vòng biểu quyết', 'Open a round'],
});

/** The session's rounds of every kind: for members the way to theirs, for the secretary to the desk. */
export function RoundsCard({ session }: { session: Session }) {
  const say = useWords(words);
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const { accountId } = useMe();
  const holds = useHolds();
  const office = holds('chair', 'deputy');
  const { ballots = [], votes = [] } = session;
  const seated = sitsIn(session, accountId);
  const keeps = useKeeps()(session.council.unitId);
  // A seat alone counts no papers: in the province's council an office does, in a body's its own people.
  const counts = session.council.unitId === undefined && (office || holds('council-member'));
  const last = ballots.at(-1)?.status;
  const busy =
    (last !== undefined && last !== 'tallied' && last !== 'void') ||
    votes.at(-1)?.status === 'open';
  const mayOpen =
    keeps && !busy && session.status !== 'closed' && session.recorded < session.agenda.lines;
  if (ballots.length + votes.length === 0 && !mayOpen) return null;
  const base = `/phien-hop/${session.id}`;
  return (
    <section className="card rounds">
      <h2>{say.title}</h2>
      {ballots.length + votes.length === 0 && <p className="quiet">{say.none}</p>}
      <ul className="plain">
        {votes.map((round) => (
          <li key={round.roundId}>
            <div>
              <Tag>{ROUND_MODE[round.mode].name[n]}</Tag>{' '}
              <StatusTag table={VOTE_STATUS} code={round.status} />{' '}
              <span className="quiet">
                {fill(say.items, { n: round.items })}
                {round.until && ` · ${fill(say.until, { day: day(round.until) })}`}
              </span>
            </div>
            <div className="page-actions">{toVote(round)}</div>
          </li>
        ))}
        {ballots.map((round) => (
          <li key={round.roundId}>
            <div>
              <Tag>{ROUND_MODE.secret.name[n]}</Tag>{' '}
              <StatusTag table={ROUND_STATUS} code={round.status} />{' '}
              <span className="quiet">{sums(round)}</span>
            </div>
            <div className="page-actions">{toBallot(round)}</div>
          </li>
        ))}
      </ul>
      {mayOpen && (
        <Link className="button-link" to={`${base}/bo-phieu/moi`}>
          {say.open}
        </Link>
      )}
    </section>
  );

  function sums({ items, issued, paper }: SessionBallot): string {
    const parts = [fill(say.sheet, { n: items })];
    if (issued > 0) parts.push(fill(say.sheets, { n: issued }));
    if (paper > 0) parts.push(fill(say.paper, { n: paper }));
    return parts.join(' · ');
  }

  function toVote({ roundId, mode, status }: SessionVote) {
    const at = `${base}/bieu-quyet/${roundId}`;
    if (status === 'void') return null;
    const answers = seated && status === 'open' && mode !== 'open';
    const reads = keeps || office || seated;
    if (answers)
      return (
        <Link className="button-link primary" to={at}>
          {say.answer}
        </Link>
      );
    return reads ? <Link to={at}>{keeps && status === 'open' ? say.run : say.see}</Link> : null;
  }

  function toBallot({ roundId, status }: SessionBallot) {
    const at = `${base}/bo-phieu/${roundId}`;
    const open = status === 'check-in' || status === 'casting';
    return (
      <>
        {seated && status !== 'void' && (
          <Link className={open ? 'button-link primary' : undefined} to={at}>
            {open ? say.vote : say.mine}
          </Link>
        )}
        {keeps && status !== 'void' && <Link to={`${at}/dieu-hanh`}>{say.run}</Link>}
        {!keeps && seated && counts && status === 'counting' && (
          <Link to={`${at}/dieu-hanh`}>{say.enter}</Link>
        )}
        {status === 'tallied' && <Link to={`${at}/bien-nhan`}>{say.check}</Link>}
      </>
    );
  }
}
