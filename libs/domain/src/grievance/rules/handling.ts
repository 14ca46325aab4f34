import { isIsoDay } from '../../catalogue/period.js';
import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type {
  AcceptGrievance,
  ConcludeGrievance,
  DeclineGrievance,
  EnterGrievance,
  ExtendGrievance,
  GrievancePolicy,
  MoveGrievanceDeadline,
  NoteEffects,
} from '../commands.js';
import { told } from '../events.js';
import type { GrievanceState, GrievanceStatus, Register } from '../state.js';

const unlessIn = (
  { status }: GrievanceState,
  ...allowed: GrievanceStatus[]
): Rejection | undefined => {
  if (status === 'none') return reject('not-visible');
  return allowed.includes(status) ? undefined : reject('matter-not-so-far', { status, allowed });
};

/** Rejects `already-exists`, `no-line-named`, `reason-missing` (nothing is said). */
export function enter(
  register: Register,
  state: GrievanceState,
  { type: _type, about, from, key, ...data }: EnterGrievance,
  context: CommandContext,
): Decision {
  if (state.status !== 'none') return reject('already-exists');
  if (data.dossierIds.length === 0) return reject('no-line-named');
  if (!about.trim()) return reject('reason-missing');
  const anonymous = !from?.trim();
  const entered = { ...data, on: actingDay(context), anonymous };
  return [told(register, 'entered', entered, key, { about, from })];
}

export function accept(
  register: Register,
  state: GrievanceState,
  { settleBy }: AcceptGrievance,
  context: CommandContext,
): Decision {
  const barred = unlessIn(state, 'entered');
  if (barred) return barred;
  const on = actingDay(context);
  if (on < state.receivedOn) return reject('bad-date', { value: on });
  return [told(register, 'accepted', { on, ...(settleBy ? { settleBy } : {}) })];
}

/** Not taken on, with its ground; what it is about goes on. Rejects `reason-missing`. */
export function decline(
  register: Register,
  state: GrievanceState,
  { reason, note, key }: DeclineGrievance,
  context: CommandContext,
): Decision {
  const barred = unlessIn(state, 'entered');
  if (barred) return barred;
  if (!note.trim()) return reject('reason-missing');
  return [told(register, 'declined', { on: actingDay(context), reason }, key, { note })];
}

/** A longer term, as often as the law lets it. Rejects `extended-already`, `reason-missing`. */
export function extend(
  register: Register,
  state: GrievanceState,
  { settleBy, reason, key }: ExtendGrievance,
  { mostExtensions = 0 }: GrievancePolicy,
): Decision {
  const barred = unlessIn(state, 'accepted');
  if (barred) return barred;
  if (state.extensions >= mostExtensions)
    return reject('extended-already', { most: mostExtensions });
  if (!reason.trim()) return reject('reason-missing');
  return [told(register, 'extended', { from: state.settleBy ?? '', settleBy }, key, { reason })];
}

/** By the paper of the body that settled it. Rejects `bad-date`, `reason-missing`. */
export function conclude(
  register: Register,
  state: GrievanceState,
  { outcome, paper, note, key }: ConcludeGrievance,
  context: CommandContext,
): Decision {
  const barred = unlessIn(state, 'accepted');
  if (barred) return barred;
  const on = actingDay(context);
  if (!isIsoDay(paper.date) || paper.date > on) return reject('bad-date', { value: paper.date });
  if (!note.trim()) return reject('reason-missing');
  return [told(register, 'concluded', { on, outcome, paper }, key, { note })];
}

/** What is known already is not said again. */
export function noteEffects(
  register: Register,
  state: GrievanceState,
  command: NoteEffects,
): Decision {
  if (state.status === 'none') return reject('not-visible');
  const news = Object.entries(command.effects).filter(
    ([id, effect]) => state.effects[id] !== effect,
  );
  if (news.length === 0) return [];
  const data = { effects: Object.fromEntries(news), count: news.length };
  return [told(register, 'effects-noted', data)];
}

/** The day it is due on moves with the working calendar. */
export function moveDeadline(
  register: Register,
  state: GrievanceState,
  { to }: MoveGrievanceDeadline,
): Decision {
  const from = state.status === 'entered' ? state.acceptBy : state.settleBy;
  if (!['entered', 'accepted'].includes(state.status) || !from || from === to) return [];
  return [told(register, 'deadline-moved', { from, to })];
}
