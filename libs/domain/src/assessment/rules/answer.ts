import { answerFault } from '../../criteria-set/answer-fault.js';
import type { CriteriaSet, SetCriterion } from '../../criteria-set/criteria-set.js';
import type { CriterionAnswer } from '../../criteria-set/sheet-of.js';
import { canonical } from '../../log/canonical.js';
import type { Decision } from '../../log/decider.js';
import type { Json } from '../../log/json.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type { AnswerCriteria, AssessmentPolicy } from '../commands.js';
import type { AssessmentEvent } from '../events.js';
import type { AssessmentState, Evidence } from '../state.js';
import { unlessIn } from './in-state.js';

/**
 * The unit answers criteria, each with what it shows for it; after a return only those that came
 * back. Rejects `no-such-criterion`, `named-twice-criterion`, `criterion-closed`, `answer-not-fit`,
 * `evidence-not-fit`.
 */
export function answer(
  state: AssessmentState,
  { items }: AnswerCriteria,
  { set }: AssessmentPolicy,
): Decision {
  const barred = unlessIn(state, 'open', 'returned');
  if (barred) return barred;
  if (!set) return reject('no-such-criteria-set', { set: state.set });
  const seen = new Set<string>();
  for (const { criterion: id, answer: said, evidence } of items) {
    const fault = itemFault(set, seen, id, said) ?? evidenceFault(set, id, evidence);
    if (fault) return fault;
    if (state.status === 'returned' && !state.back?.criteria.includes(id))
      return reject('criterion-closed', { criterion: nameOf(set, id) });
  }
  const fresh = items.filter(({ criterion, ...said }) => !same(state.own[criterion], said));
  if (fresh.length === 0) return [];
  const data = { items: fresh, count: fresh.length };
  return [{ type: 'assessment.answered', data } satisfies AssessmentEvent];
}

export const criterionOf = (set: CriteriaSet, id: string): SetCriterion | undefined =>
  set.criteria.find((one) => one.id === id);
export const nameOf = (set: CriteriaSet, id: string): string => criterionOf(set, id)?.name.vi ?? id;
const same = (a: object | undefined, b: object): boolean =>
  a !== undefined && canonical(a as unknown as Json) === canonical(b as unknown as Json);

/** What unit and reviewer alike may say of a criterion, each criterion once. */
export function itemFault(
  set: CriteriaSet,
  seen: Set<string>,
  id: string,
  said: CriterionAnswer,
): Rejection | undefined {
  const criterion = criterionOf(set, id);
  if (!criterion) return reject('no-such-criterion', { criterion: id });
  if (seen.has(id)) return reject('named-twice-criterion', { criterion: criterion.name.vi });
  seen.add(id);
  const fault = answerFault(criterion, said);
  return fault && reject('answer-not-fit', { criterion: criterion.name.vi, fault });
}

function evidenceFault(set: CriteriaSet, id: string, shown: Evidence[]): Rejection | undefined {
  const kinds = criterionOf(set, id)!.evidence.kinds;
  const sound = shown.every(
    ({ kind, sha256, text }) =>
      kinds.includes(kind) &&
      text.trim() !== '' &&
      (kind === 'file') === (sha256 !== undefined) &&
      (kind !== 'link' || /^https:\/\/[^\s/]+/.test(text)),
  );
  return sound ? undefined : reject('evidence-not-fit', { criterion: nameOf(set, id), kinds });
}
