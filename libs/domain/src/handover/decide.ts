import { isIsoDay } from '../catalogue/period.js';
import type { Decider, Decision } from '../log/decider.js';
import type { JsonObject } from '../log/json.js';
import { reject } from '../log/rejection.js';
import type {
  HandObjects,
  HandoverCommand,
  HandoverPolicy,
  ListForCeremony,
  ReissueObjects,
  ReportLost,
  TakeObjectsBack,
} from './commands.js';
import type { HandoverEvent, HandoverEventData } from './events.js';
import { handingFault, notHeld, received, unlessGranted } from './receipt.js';
import { orderReprint, reprint, reprinted } from './reprint.js';
import {
  heldItems,
  noHandover,
  itemsWithout,
  type HandedItem,
  type Handing,
  type HandoverState,
} from './state.js';

const lineOf = ({ line }: HandoverPolicy) => {
  const { status: _status, decidedOn: _day, ...facts } = line!;
  return facts;
};
const otherState = ({ status }: HandoverState, ...allowed: string[]) =>
  reject('not-in-this-state', { status, allowed });

/** Rejects `line-not-granted`, `no-such-ceremony`, `not-in-this-state`. */
function list(
  state: HandoverState,
  { ceremonyId }: ListForCeremony,
  policy: HandoverPolicy,
): Decision {
  const barred = unlessGranted(policy);
  if (barred) return barred;
  if (policy.ceremony?.status !== 'planned') return reject('no-such-ceremony');
  if (state.status !== 'none' && state.status !== 'listed')
    return otherState(state, 'none', 'listed');
  if (state.ceremonyId === ceremonyId) return [];
  const data = { ...lineOf(policy), ceremonyId };
  return [{ type: 'handover.listed', data } satisfies HandoverEvent];
}

/** Rejects `handed-already`, `line-not-granted`, and what is wrong with the receipt. */
function hand(state: HandoverState, command: HandObjects, policy: HandoverPolicy): Decision {
  const barred = unlessGranted(policy);
  if (barred) return barred;
  if (state.handings.length > 0) return reject('handed-already');
  const fault = handingFault(command, policy);
  if (fault) return fault;
  const { on, to, items, reference } = command;
  const data = { ...lineOf(policy), on, to, items, reference, count: items.length };
  return [{ type: 'handover.handed', data, ...received(command, policy) } satisfies HandoverEvent];
}

/** Rejects `items-missing`, `items-not-held`, `bad-date`. */
function lose(state: HandoverState, { on, items, reason }: ReportLost): Decision {
  const barred = notHeld(state, items);
  if (barred) return barred;
  if (!isIsoDay(on)) return reject('bad-date', { value: on });
  const data = { on, items, count: items.length, why: reason };
  return [{ type: 'handover.lost', data } satisfies HandoverEvent];
}

/** Rejects `nothing-lost` for more of an object than was lost, and what is wrong with the receipt. */
function reissue(state: HandoverState, command: ReissueObjects, policy: HandoverPolicy): Decision {
  const barred = unlessGranted(policy) ?? handingFault(command, policy);
  if (barred) return barred;
  const { on, to, items, reference } = command;
  // A new certificate may bear a new number: objects are counted, not serials.
  const plain = (given: readonly HandedItem[]) => given.map(({ object }) => ({ object }));
  const lost = plain(state.lost.flatMap((one) => one.items));
  const anew = plain(
    state.handings
      .slice(1)
      .filter((one) => one.reprintOf === undefined)
      .flatMap((one) => one.items),
  );
  if (itemsWithout(plain(items), itemsWithout(lost, anew)).length > 0)
    return reject('nothing-lost');
  const { award } = lineOf(policy);
  const data = { on, to, items, reference, award, count: items.length };
  const told = received(command, policy);
  return [{ type: 'handover.reissued', data, ...told } satisfies HandoverEvent];
}

/** Rejects `line-not-annulled` for recovery without an annulment, and as above; a reprint is its own command. */
function takeBack(
  state: HandoverState,
  { type: _type, ...fields }: TakeObjectsBack,
  { line }: HandoverPolicy,
): Decision {
  const barred = notHeld(state, fields.items);
  if (barred) return barred;
  if (!isIsoDay(fields.on)) return reject('bad-date', { value: fields.on });
  const gone = line?.status === 'annulled' || line?.status === 'stripped';
  if (fields.cause === 'annulled' && !gone) return reject('line-not-annulled');
  const left = heldItems(state).length - fields.items.length;
  const data = { ...fields, count: fields.items.length, left };
  return [{ type: 'handover.taken-back', data } satisfies HandoverEvent];
}

/** Rules of the objects of one granted line, from the list to what came back. */
export const handoverDecider: Decider<HandoverState, HandoverCommand, HandoverPolicy> = {
  kind: 'handover',
  initial: noHandover,
  decide(state, command, policy) {
    switch (command.type) {
      case 'list':
        return list(state, command, policy);
      case 'hand':
        return hand(state, command, policy);
      case 'report-lost':
        return lose(state, command);
      case 'reissue':
        return reissue(state, command, policy);
      case 'take-back':
        return takeBack(state, command, policy);
      case 'order-reprint':
        return orderReprint(state, command);
      case 'reprint':
        return reprint(state, command, policy);
    }
  },
  evolve(state, recorded: { type: string; data: JsonObject }) {
    const event = recorded as unknown as HandoverEvent;
    switch (event.type) {
      case 'handover.listed':
        return { ...state, ...event.data, status: 'listed' };
      case 'handover.handed': {
        const { on, to, items, reference, count: _count, ...line } = event.data;
        const handings = [{ on, to, items, reference }];
        return { ...state, ...line, status: 'handed', handings };
      }
      case 'handover.lost': {
        const { on, items, why } = event.data;
        return { ...state, status: 'lost', lost: [...state.lost, { on, items, reason: why }] };
      }
      case 'handover.reissued':
        return anew(state, event.data);
      case 'handover.taken-back': {
        const { on, items, cause, reference, left } = event.data;
        const returned = [...state.returned, { on, items, cause, reference }];
        return { ...state, returned, status: left === 0 ? 'returned' : state.status };
      }
      case 'handover.reprint-ordered': {
        const { count: _count, ...order } = event.data;
        return { ...state, reprints: [...(state.reprints ?? []), order] };
      }
      case 'handover.reprinted':
        return reprinted(state, event.data);
      default:
        return state;
    }
  },
};

/** Handed again as soon as as many objects went out anew as were lost. */
function anew(
  state: HandoverState,
  { on, to, items, reference, award }: HandoverEventData['handover.reissued'],
): HandoverState {
  const made: Handing = { on, to, items, reference, ...(award ? { award } : {}) };
  const handings = [...state.handings, made];
  const issued = handings
    .slice(1)
    .filter((one) => one.reprintOf === undefined)
    .reduce((sum, one) => sum + one.items.length, 0);
  const lost = state.lost.reduce((sum, one) => sum + one.items.length, 0);
  return { ...state, handings, status: issued >= lost ? 'handed' : 'lost' };
}
