import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { AnswerUnsealing, RequestUnsealing } from '../commands.js';
import { told } from '../events.js';
import type { GrievanceState } from '../state.js';

const REGISTER = 'denunciation';

/**
 * The name of a denouncer is read by two persons' act alone: one asks with a reason. Rejects
 * `nobody-sealed` (it is anonymous), `unsealing-open`, `reason-missing`.
 */
export function requestUnsealing(
  state: GrievanceState,
  { reason, key }: RequestUnsealing,
  context: CommandContext,
): Decision {
  if (state.status === 'none') return reject('not-visible');
  if (state.anonymous) return reject('nobody-sealed');
  if (state.unsealing) return reject('unsealing-open');
  if (!reason.trim()) return reject('reason-missing');
  const on = actingDay(context);
  return [told(REGISTER, 'unsealing-requested', { on }, key, { reason })];
}

/**
 * And another person agrees or does not. Rejects `no-unsealing-asked`, `same-person` (also where
 * one of them acts on behalf of the other), `reason-missing`.
 */
export function answerUnsealing(
  { unsealing }: GrievanceState,
  { agree, reason, key }: AnswerUnsealing,
  { actor, onBehalfOf, ...when }: CommandContext,
): Decision {
  if (!unsealing || unsealing.approvedBy) return reject('no-unsealing-asked');
  const { requestedBy } = unsealing;
  if (actor === requestedBy || onBehalfOf === requestedBy) return reject('same-person');
  if (!reason.trim()) return reject('reason-missing');
  const data = { on: actingDay(when), requestedBy };
  const name = agree ? 'unsealing-agreed' : 'unsealing-refused';
  return [told(REGISTER, name, data, key, { reason })];
}

/** Who asked reads it, once; to read again is to ask again. Rejects `identity-sealed`. */
export function readIdentity({ unsealing }: GrievanceState, context: CommandContext): Decision {
  if (!unsealing?.approvedBy || unsealing.requestedBy !== context.actor)
    return reject('identity-sealed');
  const data = { on: actingDay(context), agreedBy: unsealing.approvedBy };
  return [told(REGISTER, 'identity-read', data)];
}
