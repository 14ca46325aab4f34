import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { stepKind } from '../../steps/kinds/index.js';
import type { AskOpinion } from '../commands.js';
import { said } from '../events.js';
import type { OpinionState } from '../state.js';

/** Rejects `no-line-named`, `no-opinion-step`, `body-missing` (an agency is a body of the registry). */
export function ask(state: OpinionState, command: AskOpinion, context: CommandContext): Decision {
  if (state.status !== 'none') return reject('already-exists');
  const { type: _type, question, key, ...asked } = command;
  const kind = stepKind(asked.stepKind);
  if (kind?.done !== 'opinion') return reject('no-opinion-step', { step: asked.step });
  if (asked.lines.length === 0) return reject('no-line-named');
  if (kind.role === 'agency' && !asked.bodyId) return reject('body-missing');
  const on = actingDay(context);
  return [said('opinion.asked', { ...asked, on, count: asked.lines.length }, key, { question })];
}
