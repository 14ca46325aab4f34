import { createHash } from 'node:crypto';
import { agendaGrowing, type CouncilState } from '../council/index.js';
import { canonical } from '../log/canonical.js';
import type { Decision } from '../log/decider.js';
import type { Json } from '../log/json.js';
import { reject } from '../log/rejection.js';
import type { FrozenPaper, MeetingPhase, MeetingState } from './state.js';

/** The chair or the secretary moves the meeting on. */
export interface MoveMeeting {
  type: 'move';
  phase: MeetingPhase;
  dossierId?: string;
}

export type MeetingCommand =
  MoveMeeting | { type: 'freeze-agenda' } | { type: 'reopen-agenda'; reason: string };

/** What the rules must know from outside the stream. */
export interface MeetingPolicy {
  session: CouncilState;
  /** freeze-agenda: papers of every line of the agenda. */
  papers?: ReadonlyMap<string, FrozenPaper[]>;
  /** freeze-agenda: papers of the letters those lines came with, by letter. */
  letters?: ReadonlyMap<string, FrozenPaper[]>;
}

const OPEN = ['convened', 'in-session'];

/**
 * Moves to a line and a phase, or between lines. Roll call first: nobody votes before it. Rejects
 * `not-in-this-state`, `not-on-agenda`, `attendance-missing`, `line-missing`.
 */
export function move(state: MeetingState, command: MoveMeeting, policy: MeetingPolicy): Decision {
  const { session } = policy;
  const { phase, dossierId } = command;
  if (!OPEN.includes(session.status))
    return reject('not-in-this-state', { status: session.status, allowed: OPEN });
  const item = dossierId === undefined ? undefined : session.agenda.items[dossierId];
  if (dossierId !== undefined && item === undefined) return reject('not-on-agenda', { dossierId });
  if (phase === 'voting' && !session.attendance) return reject('attendance-missing');
  if (phase === 'voting' && dossierId === undefined) return reject('meeting-line-missing');
  const { position } = state;
  if (position && position.phase === phase && position.dossierId === dossierId) return [];
  const line = dossierId !== undefined && item !== undefined ? { dossierId, item } : {};
  return [{ type: 'meeting.moved', data: { phase, ...line } }];
}

/**
 * Closes the agenda: no line joins it any more, and the papers before the members are fixed by
 * their hashes. Rejects `not-in-this-state`, `agenda-being-built`, `agenda-empty`,
 * `agenda-frozen`.
 */
export function freeze(state: MeetingState, { session, papers, letters }: MeetingPolicy): Decision {
  if (!OPEN.includes(session.status))
    return reject('not-in-this-state', { status: session.status, allowed: OPEN });
  if (agendaGrowing(session)) return reject('agenda-being-built');
  if (state.frozen) return reject('agenda-frozen');
  const lines = Object.entries(session.agenda.items)
    .sort(([, a], [, b]) => a - b)
    .map(([dossierId, item]) => ({ dossierId, item, papers: papers?.get(dossierId) ?? [] }));
  if (lines.length === 0) return reject('agenda-empty');
  const came = [...(letters ?? [])]
    .map(([proposalId, own]) => ({ proposalId, papers: own }))
    .sort((a, b) => (a.proposalId < b.proposalId ? -1 : 1));
  const digest = createHash('sha256')
    .update(canonical({ lines, letters: came } as unknown as Json))
    .digest('hex');
  const count = [...lines, ...came].reduce((sum, one) => sum + one.papers.length, 0);
  return [
    {
      type: 'meeting.agenda-frozen',
      data: { count: lines.length, papers: count, digest, lines, letters: came },
    },
  ];
}

/** Opens it again, for a line that must still join it. Rejects `agenda-not-frozen`. */
export function reopen(state: MeetingState, reason: string, { session }: MeetingPolicy): Decision {
  if (!OPEN.includes(session.status))
    return reject('not-in-this-state', { status: session.status, allowed: OPEN });
  if (!state.frozen) return reject('agenda-not-frozen');
  return [{ type: 'meeting.agenda-reopened', data: { reason: reason.trim() } }];
}
