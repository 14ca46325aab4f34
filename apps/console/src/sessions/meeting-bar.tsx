import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useAwards } from '../api/awards';
import { command } from '../api/client';
import { ROUND_MODE } from '../ballots/round-modes';
import { useLeads } from '../councils/who';
import { ProblemAlert } from '../parts/problem-view';
import { Tag } from '../parts/tag';
import { fill, speaker } from '../words/in-both';
import { useLanguage, useWords } from '../words/language';
import { usePosition, type Phase, type Position } from './meeting';
import './meeting.css';
import type { Session } from './session';

const words = speaker({
  title: ['Diễn biến phiên họp', 'The meeting now'],
  on: ['Mục {n}/{all}', 'Item {n} of {all}'],
  between: ['Đang nghỉ giữa các mục', 'Between items'],
  before: ['Chưa vào mục nào', 'Not begun'],
  away: [
    'Bạn tạm rời mục đang xét. Màn hình sẽ trở lại khi phiên họp sang mục khác.',
    'You have left this item. The screen comes back with the next one.',
  ],
  reading: ['Đọc', 'Reading'],
  discussion: ['Thảo luận', 'Discussion'],
  voting: ['Biểu quyết', 'Voting'],
  closed: ['Xong mục', 'Item closed'],
  dossier: ['Xem hồ sơ', 'See the dossier'],
  round: ['Đang mở vòng: {kind}', 'A round is open: {kind}'],
  next: ['Sang mục {n}', 'On to item {n}'],
  rest: ['Nghỉ', 'Break'],
  go: ['Điều khiển màn hình của cả phòng', 'Everybody’s screen'],
  room: ['Tài liệu và ghi chú của tôi', 'Papers and my notes'],
});
const PHASES = ['reading', 'discussion', 'voting', 'closed'] as const;

/** Where the meeting is: the same on every member's screen; the secretary and the chair move it. */
export function MeetingBar({ session }: { session: Session }) {
  const say = useWords(words);
  const awards = useAwards();
  const now = usePosition(session.id, session.status !== 'closed');
  const { language } = useLanguage();
  const n = language === 'vi' ? 0 : 1;
  const moves = useLeads()(session.council.unitId);
  const move = useMutation({
    mutationFn: (to: { phase: Phase; dossierId?: string }) =>
      command('/council-sessions/{id}/move', { id: session.id }, to),
  });
  if (!now || session.status === 'closed' || now.lines === 0) return null;
  const { line, item, phase } = now;
  const next = session.lines.items.find((one) => one.item === (item ?? 0) + 1);
  return (
    <section className="card meeting" aria-live="polite">
      <h2>{say.title}</h2>
      <div className="meeting-now">
        {now.away ? (
          <p>{say.away}</p>
        ) : line && phase ? (
          <p>
            <Tag colour="blue">{say[phase]}</Tag>{' '}
            <strong>
              {fill(say.on, { n: item ?? '–', all: now.lines })}: {line.subjectName ?? '–'}
            </strong>{' '}
            <span className="quiet">
              {awards.name(line.award)}
              {line.unitName && ` · ${line.unitName}`}
            </span>{' '}
            <Link to={`/ho-so/${line.dossierId}`}>{say.dossier}</Link>
            {now.round && (
              <>
                {' · '}
                <Link to={toRound(session.id, now.round)}>
                  {fill(say.round, { kind: ROUND_MODE[now.round.mode].name[n] })}
                </Link>
              </>
            )}
          </p>
        ) : (
          <p className="quiet">{now.since ? say.between : say.before}</p>
        )}
        <Link className="button-link" to={`/phien-hop/${session.id}/tai-lieu`}>
          {say.room}
        </Link>
      </div>
      {moves && session.status === 'in-session' && (
        <div className="page-actions" role="group" aria-label={say.go}>
          {line &&
            PHASES.map((one) => (
              <Button
                key={one}
                aria-pressed={one === phase}
                type={one === phase ? 'primary' : 'default'}
                disabled={move.isPending}
                onClick={() => move.mutate({ phase: one, dossierId: line.dossierId })}
              >
                {say[one]}
              </Button>
            ))}
          {next && (
            <Button
              disabled={move.isPending}
              onClick={() => move.mutate({ phase: 'reading', dossierId: next.dossierId })}
            >
              {fill(say.next, { n: next.item })}
            </Button>
          )}
          {line && (
            <Button disabled={move.isPending} onClick={() => move.mutate({ phase: 'closed' })}>
              {say.rest}
            </Button>
          )}
        </div>
      )}
      <ProblemAlert problem={move.error} />
    </section>
  );
}

const toRound = (sessionId: string, { roundId, mode }: NonNullable<Position['round']>): string =>
  `/phien-hop/${sessionId}/${mode === 'secret' ? 'bo-phieu' : 'bieu-quyet'}/${roundId}`;
