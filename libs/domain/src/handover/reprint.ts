import type { Decision } from '../log/decider.js';
import { reject } from '../log/rejection.js';
import type { HandoverPolicy, OrderReprint, Reprint } from './commands.js';
import type { HandoverEvent, HandoverEventData } from './events.js';
import { handingFault, notHeld, received, unlessGranted } from './receipt.js';
import {
  heldItems,
  itemsWithout,
  PRINTED,
  type HandedItem,
  type HandoverState,
  type ReprintOrder,
} from './state.js';

/**
 * An act changed what stands on a certificate its recipient has: it is to be printed anew. Nothing
 * where none was handed over yet, or where what changed does not stand on it.
 */
export function orderReprint(state: HandoverState, { actId, on, fields }: OrderReprint): Decision {
  if (state.reprints?.some((order) => order.actId === actId)) return [];
  const printed = fields.filter((field) => PRINTED.has(field));
  const items = heldItems(state).filter(({ object }) => object === 'certificate');
  if (printed.length === 0 || items.length === 0) return [];
  const data = { actId, on, fields: printed, items, count: items.length };
  return [{ type: 'handover.reprint-ordered', data } satisfies HandoverEvent];
}

/**
 * The old certificates are taken back and void; a new one with a number of its own stands in the
 * place of each. Rejects `no-reprint-owed`, `items-not-held`, `one-for-one`, `serial-used`, and what
 * is wrong with the receipt.
 */
export function reprint(state: HandoverState, command: Reprint, policy: HandoverPolicy): Decision {
  const { actId, on, to, items, reference, replaced } = command;
  const owed = state.reprints?.find((order) => order.actId === actId && !order.done);
  if (!owed) return reject('no-reprint-owed');
  const barred = unlessGranted(policy) ?? notHeld(state, replaced) ?? handingFault(command, policy);
  if (barred) return barred;
  const wrong = [...items, ...replaced].some(({ object }) => object !== 'certificate');
  if (wrong || items.length !== replaced.length || itemsWithout(replaced, owed.items).length > 0)
    return reject('one-for-one', { old: replaced.length, anew: items.length });
  const used = numbersOf(state.handings.flatMap((one) => one.items));
  // Neither one that was used before, nor the same on two new ones.
  const taken = items.find(
    ({ serial }, i) =>
      serial !== undefined &&
      (used.has(serial) || items.slice(0, i).some((other) => other.serial === serial)),
  );
  if (taken) return reject('serial-used', { serial: taken.serial ?? '' });
  const data = {
    ...{ actId, on, to, items, reference, replaced, count: items.length },
    ...(policy.line ? { award: policy.line.award } : {}),
  };
  return [
    { type: 'handover.reprinted', data, ...received(command, policy) } satisfies HandoverEvent,
  ];
}

const numbersOf = (items: readonly HandedItem[]): Set<string> =>
  new Set(items.flatMap(({ serial }) => serial ?? []));

/**
 * One new certificate serves every change that was made until it was printed: an order is done once
 * all its certificates have another in their place.
 */
export function reprinted(
  state: HandoverState,
  { actId, on, to, items, reference, replaced, award }: HandoverEventData['handover.reprinted'],
): HandoverState {
  const done = { on, reference, old: replaced, anew: items };
  const after = (order: ReprintOrder): ReprintOrder => {
    const left = itemsWithout(order.items, replaced);
    if (order.done || left.length === order.items.length) return order;
    return left.length === 0 ? { ...order, done } : { ...order, items: left };
  };
  // What was handed before keeps the award it was of.
  const before = state.handings.map((one) => ({ award: state.award, ...one }));
  const made = { on, to, items, reference, reprintOf: actId, ...(award ? { award } : {}) };
  return {
    ...state,
    award: award ?? state.award,
    handings: [...(award ? before : state.handings), made],
    returned: [...state.returned, { on, items: replaced, cause: 'reprinted', reference }],
    reprints: state.reprints?.map(after),
  };
}
