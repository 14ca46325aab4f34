import { isIsoDay } from '../catalogue/period.js';
import type { Decider } from '../log/decider.js';
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
export const stockDecider: Decider<StockState, MoveStock> = {
  kind: 'stock',
  initial: noStock,
  /** Rejects `bad-date`, `count-not-valid`, `stock-short`, `more-back-than-out`. */
  decide(state, command) {
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
