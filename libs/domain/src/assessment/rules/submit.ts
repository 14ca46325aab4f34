import type { CriteriaSet } from '../../criteria-set/criteria-set.js';
import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { AssessmentPolicy, CancelAssessment } from '../commands.js';
import type { AssessmentEvent } from '../events.js';
import type { AssessmentState } from '../state.js';
import { unlessIn } from './in-state.js';

/**
 * Sends the assessment to the reviewing body. A task that was never given needs no evidence.
 * Rejects `criteria-open`, `evidence-missing`, each naming the criteria.
 */
export function submit(state: AssessmentState, { set }: AssessmentPolicy): Decision {
  const barred = unlessIn(state, 'open', 'returned');
  if (barred) return barred;
  if (!set) return reject('no-such-criteria-set', { set: state.set });
  const open = namesWhere(set, (id) => !state.own[id]);
  if (open.length > 0) return reject('criteria-open', { count: open.length, criteria: open });
  const bare = namesWhere(set, (id, least) => {
    const { answer, evidence } = state.own[id]!;
    return !('notAssigned' in answer) && evidence.length < least;
  });
  if (bare.length > 0) return reject('evidence-missing', { count: bare.length, criteria: bare });
  const data = { submission: state.submissions + 1 };
  return [{ type: 'assessment.submitted', data } satisfies AssessmentEvent];
}

const namesWhere = (
  { criteria }: CriteriaSet,
  test: (id: string, least: number) => boolean,
): string[] =>
  criteria.filter(({ id, evidence }) => test(id, evidence.least)).map(({ name }) => name.vi);

/** Takes a request back that was made in error. Rejects `reason-missing`. */
export function cancel(state: AssessmentState, { reason }: CancelAssessment): Decision {
  const barred = unlessIn(state, 'open', 'submitted', 'returned', 'reviewed');
  if (barred) return barred;
  if (!reason.trim()) return reject('reason-missing');
  return [{ type: 'assessment.cancelled', data: { why: reason } } satisfies AssessmentEvent];
}
