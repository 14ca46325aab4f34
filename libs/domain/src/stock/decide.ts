import { isIsoDay } from '../catalogue/period.js';
import type { Decider, Decision } from '../log/decider.js';
import type { JsonObject } from '../log/json.js';
import { reject } from '../log/rejection.js';
import type { StockEvent } from './events.js';
import { noStock, type StockItem, type StockState } from './state.js';

/** So many come, go to a ceremony or a unit, come back, or are destroyed. ISO day. */
export interface MoveStock extends StockItem {
  type: 'receive' | 'issue' | 'take-back' | 'write-off';
  on: string;
  count: number;
  /** From or to whom, in words. */
  party: string;
  /** Number of the slip. */
  reference: string;
  ceremonyId?: string;
}

/** Old forms come in and are destroyed, new ones go out in their place; either may be none. */
export interface ExchangeStock extends Omit<MoveStock, 'type' | 'ceremonyId'> {
  type: 'exchange';
  /** Old ones; at most what is out. */
  back: number;
}

const EVENT = {
  receive: 'stock.received',
  issue: 'stock.issued',
  'take-back': 'stock.taken-back',
  'write-off': 'stock.written-off',
} as const;
const SIGN = { receive: 1, issue: -1, 'take-back': 1, 'write-off': -1 } as const;
const TOTAL = {
  'stock.received': 'received',
  'stock.issued': 'issued',
  'stock.taken-back': 'takenBack',
  'stock.written-off': 'writtenOff',
} as const;

/** Rules of one item in stock: there is never less than nothing, nor more back than went out. */
export const stockDecider: Decider<StockState, MoveStock | ExchangeStock> = {
  kind: 'stock',
  initial: noStock,
  /** Rejects `bad-date`, `count-not-valid`, `stock-short`, `more-back-than-out`. */
  decide(state, command) {
    if (command.type === 'exchange') return exchange(state, command);
    const { type, ...moved } = command;
    const { on, count } = moved;
    if (!isIsoDay(on)) return reject('bad-date', { value: on });
    if (!Number.isInteger(count) || count < 1 || count > 1e6) return reject('count-not-valid');
    const onHand = state.onHand + SIGN[type] * count;
    if (onHand < 0) return reject('stock-short', { onHand: state.onHand, count });
    const out = state.issued - state.takenBack;
    if (type === 'take-back' && count > out) return reject('more-back-than-out', { out });
    return [{ type: EVENT[type], data: { ...moved, onHand } } satisfies StockEvent];
  },
  evolve(state, recorded: { type: string; data: JsonObject }) {
    const event = recorded as unknown as StockEvent;
    const total = TOTAL[event.type];
    if (!total) return state;
    const { object, award, count, onHand } = event.data;
    return {
      ...{ ...state, status: 'kept', object, onHand, [total]: state[total] + count },
      ...(award === undefined ? {} : { award }),
    };
  },
};

/** Rejects `bad-date`, `stock-short`, `more-back-than-out`. */
function exchange(state: StockState, command: ExchangeStock): Decision {
  const { type: _type, back, count, ...slip } = command;
  if (!isIsoDay(slip.on)) return reject('bad-date', { value: slip.on });
  const { onHand } = state;
  const out = state.issued - state.takenBack;
  if (back > out) return reject('more-back-than-out', { out });
  // What came back is destroyed and serves nobody.
  if (count > onHand) return reject('stock-short', { onHand, count });
  const events: StockEvent[] = [];
  if (back > 0)
    events.push(
      { type: 'stock.taken-back', data: { ...slip, count: back, onHand: onHand + back } },
      { type: 'stock.written-off', data: { ...slip, count: back, onHand } },
    );
  if (count > 0)
    events.push({ type: 'stock.issued', data: { ...slip, count, onHand: onHand - count } });
  return events;
}
