import { isUnitRole } from '../access/roles.js';
import type { WorkItemOwed } from '../log/decider.js';
import { stepKind } from '../steps/kinds/index.js';
import type { OpinionState } from './state.js';

/** The body owes its answer; once its term is over, an officer owes a word on what to do about it. */
export function opinionOwes(state: OpinionState): WorkItemOwed[] {
  if (state.status !== 'asked') return [];
  const kind = stepKind(state.stepKind);
  if (!kind) return [];
  const { since, dueOn, bodyId, lapsedOn } = state;
  const stage = 'council-review';
  const answer: WorkItemOwed = {
    kind: 'give-opinion',
    stage,
    role: kind.role,
    since,
    ...(isUnitRole(kind.role) && bodyId ? { unitId: bodyId } : {}),
    ...(dueOn ? { finishBy: dueOn } : {}),
  };
  if (!lapsedOn) return [answer];
  return [answer, { kind: 'settle-silence', stage, role: 'board-head', since, finishBy: lapsedOn }];
}
