import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import { stepKind } from '../../steps/kinds/index.js';
import type { ProceedWithout } from '../commands.js';
import { said } from '../events.js';
import type { OpinionState } from '../state.js';
import { councilBarred } from './council.js';

/**
 * The officer's recorded decision to go on. Silence counts only once the term is over and where the
 * catalogue lets it. Rejects `officer-may-not-proceed`, `silence-does-not-count`, `still-in-time`,
 * `answered-already`, `not-asked-about`, `reason-missing`.
 */
export function proceed(
  state: OpinionState,
  { dossierIds, reason }: ProceedWithout,
  context: CommandContext,
): Decision {
  if (state.status === 'none') return reject('not-visible');
  if (dossierIds.length === 0) return reject('no-line-named');
  if (!reason.trim()) return reject('reason-missing');
  const on = actingDay(context);
  for (const id of dossierIds) {
    const barred = proceedBarred(state, id, on);
    if (barred) return barred;
  }
  const { step, stepKind: code } = state;
  return dossierIds
    .filter((id) => !state.lines[id]!.proceeded)
    .map((dossierId) => {
      const { answer, subjectId } = state.lines[dossierId]!;
      const data = { step, stepKind: code, dossierId, ...(answer ? { answer } : {}), on };
      return said('opinion.proceeded', data, subjectId, { reason });
    });
}

/** Why nobody may go on without the answer for this line on a day; undefined if somebody may. */
export function proceedBarred(state: OpinionState, id: string, on: string): Rejection | undefined {
  const kind = stepKind(state.stepKind);
  const line = Object.hasOwn(state.lines, id) ? state.lines[id] : undefined;
  if (!line) return reject('not-asked-about', { dossierId: id });
  const busy = councilBarred(state, id, undefined);
  if (busy) return busy;
  if (!kind?.officerMayProceed)
    return reject('officer-may-not-proceed', { stepKind: state.stepKind });
  if (line.answer !== undefined)
    return kind.answers[line.answer]?.clears
      ? reject('answered-already', { dossierId: id })
      : undefined;
  if (!state.proceedOnSilence)
    return reject('silence-does-not-count', { agency: state.agency ?? null });
  if (state.dueOn === undefined || on <= state.dueOn)
    return reject('still-in-time', { dueOn: state.dueOn ?? null });
  return undefined;
}
