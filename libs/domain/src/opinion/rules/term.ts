import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import type { MoveOpinionDeadline } from '../commands.js';
import { said } from '../events.js';
import { silentLines, type OpinionState } from '../state.js';

/** Says once that the term is over; says nothing while it runs or when all have answered. */
export function lapse(state: OpinionState, context: CommandContext): Decision {
  const { status, dueOn, lapsedOn, stepKind } = state;
  const on = actingDay(context);
  if (status !== 'asked' || dueOn === undefined || lapsedOn !== undefined || on <= dueOn) return [];
  const dossierIds = silentLines(state);
  return [said('opinion.lapsed', { stepKind, on, dueOn, dossierIds, count: dossierIds.length })];
}

/** The working calendar was corrected; the same day again changes nothing. */
export function moveDeadline(state: OpinionState, { dueOn }: MoveOpinionDeadline): Decision {
  if (state.status !== 'asked' || state.dueOn === undefined || state.dueOn === dueOn) return [];
  return [said('opinion.deadline-moved', { from: state.dueOn, dueOn })];
}
