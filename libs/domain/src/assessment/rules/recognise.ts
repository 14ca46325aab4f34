import { vietnamDay } from '../../calendar/day.js';
import { isIsoDay } from '../../catalogue/period.js';
import type { CommandContext, Decision } from '../../log/decider.js';
import { reject, type Rejection } from '../../log/rejection.js';
import type {
  AssessmentPolicy,
  DeclineBody,
  RecogniseBody,
  RevokeRecognition,
} from '../commands.js';
import type { AssessmentEvent } from '../events.js';
import { yearOfAssessment, type AssessmentState, type RecognitionAct } from '../state.js';
import { unlessIn } from './in-state.js';

/**
 * The deciding body recognises what the review has found fit. Rejects `result-short`,
 * `wrong-decider`, `number-missing`, `bad-date`, `day-not-come`.
 */
export function recognise(
  state: AssessmentState,
  { act }: RecogniseBody,
  policy: AssessmentPolicy,
  context: CommandContext,
): Decision {
  const barred = unlessIn(state, 'reviewed');
  if (barred) return barred;
  const { result } = state;
  if (!result?.passed)
    return reject('result-short', { met: result?.met ?? 0, asked: result?.asked ?? 0 });
  const whole = wholeAct(act, policy, context);
  if ('code' in whole) return whole;
  const data = { ...whole, title: policy.set!.recognition.vi, year: yearOfAssessment(state) };
  return [{ type: 'assessment.recognised', data } satisfies AssessmentEvent];
}

/** Says no, also to a body found fit: then the reason is all there is. Rejects as `recognise`. */
export function decline(
  state: AssessmentState,
  { act, reason }: DeclineBody,
  policy: AssessmentPolicy,
  context: CommandContext,
): Decision {
  const barred = unlessIn(state, 'reviewed');
  if (barred) return barred;
  if (!reason.trim()) return reject('reason-missing');
  const whole = wholeAct(act, policy, context);
  if ('code' in whole) return whole;
  const title = policy.set!.recognition.vi;
  const data = { ...whole, title, year: yearOfAssessment(state), why: reason };
  return [{ type: 'assessment.declined', data } satisfies AssessmentEvent];
}

/** A recognition given in error, or lost since. Rejects as `recognise`, and `reason-missing`. */
export function revoke(
  state: AssessmentState,
  { act, reason }: RevokeRecognition,
  policy: AssessmentPolicy,
  context: CommandContext,
): Decision {
  const barred = unlessIn(state, 'recognised');
  if (barred) return barred;
  if (!reason.trim()) return reject('reason-missing');
  const whole = wholeAct(act, policy, context);
  if ('code' in whole) return whole;
  if (state.act && whole.date < state.act.date)
    return reject('before-recognition', { date: state.act.date });
  const data = { ...whole, title: policy.set!.recognition.vi, why: reason };
  return [{ type: 'assessment.revoked', data } satisfies AssessmentEvent];
}

/** The act with its decider's kind, which follows from what sort of body it is. */
function wholeAct(
  { decider: wanted, ...act }: RecogniseBody['act'],
  { set, kinds }: AssessmentPolicy,
  { at }: CommandContext,
): RecognitionAct | Rejection {
  if (!set) return reject('no-such-criteria-set', {});
  const decider = set.deciders.find(
    ({ kind, bodies }) =>
      kinds?.decider !== undefined &&
      bodies.includes(kinds.decider) &&
      (wanted === undefined || kind === wanted),
  );
  if (!decider) return reject('wrong-decider', { deciders: set.deciders.map((d) => d.name.vi) });
  if (!act.number.trim()) return reject('number-missing');
  if (!isIsoDay(act.date)) return reject('bad-date', { value: act.date });
  if (act.date > vietnamDay(at)) return reject('day-not-come', { day: act.date });
  return { ...act, decider: decider.kind };
}
