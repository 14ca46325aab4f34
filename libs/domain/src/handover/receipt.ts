import { isIsoDay } from '../catalogue/period.js';
import type { PrivatePart } from '../log/event.js';
import { reject, type Rejection } from '../log/rejection.js';
import type { HandObjects, HandoverPolicy, ReissueObjects, Reprint } from './commands.js';
import { heldItems, itemsWithout, type HandedItem, type HandoverState } from './state.js';

/** Rejects `award-suspended`, `line-not-granted`. */
export const unlessGranted = ({ line }: HandoverPolicy): Rejection | undefined => {
  if (line?.status === 'suspended') return reject('award-suspended');
  return line?.status === 'granted' ? undefined : reject('line-not-granted');
};
/** Rejects `heir-unknown`, `recipient-dead`, `receiver-missing`, `items-missing`, `bad-date`, `before-decision`. */
export function handingFault(
  { on, items, to, heir, receiver }: HandObjects | ReissueObjects | Reprint,
  { dead, heirs = [], line }: HandoverPolicy,
): Rejection | undefined {
  if (items.length === 0) return reject('items-missing');
  if (!isIsoDay(on)) return reject('bad-date', { value: on });
  const decidedOn = line?.decidedOn;
  if (decidedOn !== undefined && on < decidedOn)
    return reject('before-decision', { on: decidedOn });
  // What is given after death goes to those the register names.
  if (to === 'recipient' && dead) return reject('recipient-dead');
  if (to === 'heir' && (!dead || heirs[(heir ?? 0) - 1] === undefined))
    return reject('heir-unknown');
  if (to === 'representative' && !receiver?.trim()) return reject('receiver-missing');
  return undefined;
}

/** The name of who received, kept and erased with the subject. */
export function received(
  { to, heir, receiver }: HandObjects | ReissueObjects | Reprint,
  { heirs = [], line }: HandoverPolicy,
): { private?: PrivatePart } {
  const name = to === 'heir' ? heirs[(heir ?? 0) - 1] : receiver;
  if (to === 'recipient' || name === undefined) return {};
  return { private: { subjectId: line!.subjectId, body: { receiver: name } } };
}

/** Rejects `items-missing`, `items-not-held`. */
export const notHeld = (
  state: HandoverState,
  items: readonly HandedItem[],
): Rejection | undefined => {
  if (items.length === 0) return reject('items-missing');
  const strange = itemsWithout(items, heldItems(state)).length;
  return strange > 0 ? reject('items-not-held', { count: strange }) : undefined;
};
