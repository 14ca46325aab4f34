import { assessAnswers } from '../../criteria-set/assess.js';
import { canonical } from '../../log/canonical.js';
import type { CommandContext, Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { AssessmentPolicy, ReturnAssessment, ReviewCriteria } from '../commands.js';
import type { AssessmentEvent } from '../events.js';
import type { AssessmentState } from '../state.js';
import { criterionOf, itemFault, nameOf } from './answer.js';
import { unlessIn } from './in-state.js';

/**
 * The reviewing body says what it found, criterion by criterion. Whoever differs from the unit says
 * why. Rejects `own-submission`, `no-such-criterion`, `named-twice-criterion`, `answer-not-fit`,
 * `reason-of-criterion-missing`.
 */
export function review(
  state: AssessmentState,
  { items }: ReviewCriteria,
  { set }: AssessmentPolicy,
  { actor }: CommandContext,
): Decision {
  const barred = unlessIn(state, 'submitted');
  if (barred) return barred;
  if (!set) return reject('no-such-criteria-set', { set: state.set });
  if (actor === state.submittedBy) return reject('own-submission');
  const seen = new Set<string>();
  for (const { criterion: id, answer, reason } of items) {
    const fault = itemFault(set, seen, id, answer);
    if (fault) return fault;
    const differs = canonical(state.own[id]?.answer) !== canonical(answer);
    if (differs && !reason?.trim())
      return reject('reason-of-criterion-missing', { criterion: nameOf(set, id) });
  }
  const data = { items, count: items.length };
  return [{ type: 'assessment.criteria-reviewed', data } satisfies AssessmentEvent];
}

/** Rejects `own-submission`, `criteria-not-named`, `no-such-criterion`, `reason-missing`. */
export function giveBack(
  state: AssessmentState,
  { criteria, reason }: ReturnAssessment,
  { set }: AssessmentPolicy,
  { actor }: CommandContext,
): Decision {
  const barred = unlessIn(state, 'submitted');
  if (barred) return barred;
  if (!set) return reject('no-such-criteria-set', { set: state.set });
  if (actor === state.submittedBy) return reject('own-submission');
  const named = [...new Set(criteria)];
  if (named.length === 0) return reject('criteria-not-named');
  const stranger = named.find((id) => !criterionOf(set, id));
  if (stranger !== undefined) return reject('no-such-criterion', { criterion: stranger });
  if (!reason.trim()) return reject('reason-missing');
  return [
    { type: 'assessment.returned', data: { criteria: named, reason } } satisfies AssessmentEvent,
  ];
}

/** Reckons the result of the reviewed answers. Rejects `own-submission`, `review-open`. */
export function conclude(
  state: AssessmentState,
  { set }: AssessmentPolicy,
  { actor }: CommandContext,
): Decision {
  const barred = unlessIn(state, 'submitted');
  if (barred) return barred;
  if (!set) return reject('no-such-criteria-set', { set: state.set });
  if (actor === state.submittedBy) return reject('own-submission');
  const answers = Object.fromEntries(
    Object.entries(state.reviewed).map(([id, { answer }]) => [id, answer]),
  );
  const ground = { region: state.region, references: state.references };
  const { open, ...result } = assessAnswers(set, answers, ground);
  if (open.length > 0)
    return reject('review-open', {
      count: open.length,
      criteria: open.map((id) => nameOf(set, id)),
    });
  const data = { ...result, title: set.recognition.vi };
  return [{ type: 'assessment.concluded', data } satisfies AssessmentEvent];
}
