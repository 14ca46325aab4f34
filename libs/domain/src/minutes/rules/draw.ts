import { agendaGrowing, openBallot, type CouncilState } from '../../council/index.js';
import type { Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import { sessionBasis, sha256 } from '../basis.js';
import type { DrawMinutes, MinutesPolicy } from '../commands.js';
import { drawContent } from '../content.js';
import type { MinutesState } from '../state.js';

/**
 * Draws the next version from the events of the session: once every line is decided, since minutes
 * are read out before a meeting ends, or any time after it. What is drawn never changes; another
 * version says why. Rejects what `drawBarred` does, `minutes-results-on-their-way`,
 * `minutes-unchanged`, `minutes-reason-missing`.
 */
export function draw(
  state: MinutesState,
  { reason }: DrawMinutes,
  { sessionId, session, lines, undecided, frozen }: MinutesPolicy,
): Decision {
  const barred = drawBarred(session, undecided ?? 0);
  if (barred) return barred;
  const known = lines ?? new Map();
  const waiting = Object.entries(session.results).filter(
    ([id, { tally }]) => known.has(id) && !isSame(known.get(id)?.vote?.tally, tally),
  );
  if (waiting.length > 0) return reject('minutes-results-on-their-way', { count: waiting.length });
  const content = drawContent(sessionId, session, known, state.notes, frozen);
  const hash = sha256(content);
  const last = state.versions.at(-1);
  if (last?.hash === hash) return reject('minutes-unchanged', { version: last.version });
  if (last && !reason?.trim()) return reject('minutes-reason-missing');
  const version = (last?.version ?? 0) + 1;
  return [
    {
      type: 'minutes.drawn',
      data: {
        version,
        hash,
        basis: sessionBasis(session),
        lines: content.items.length,
        content,
        ...(last && reason ? { reason: reason.trim() } : {}),
      },
    },
  ];
}

/** Why a session cannot have minutes yet; asked for minutes on paper, too. */
export function drawBarred(session: CouncilState, undecided: number): Rejection | undefined {
  const allowed = ['in-session', 'closed'];
  if (!allowed.includes(session.status))
    return reject('not-in-this-state', { status: session.status, allowed });
  if (openBallot(session)) return reject('ballot-round-open');
  if (agendaGrowing(session)) return reject('agenda-being-built');
  if (undecided > 0) return reject('lines-undecided', { undecided });
  if (Object.keys(session.results).length === 0) return reject('agenda-empty');
  return undefined;
}

const isSame = (a: object | undefined, b: object): boolean =>
  a !== undefined && sha256(a) === sha256(b);
