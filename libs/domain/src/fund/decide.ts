import { isIsoDay } from '../catalogue/period.js';
import type { Decider, Decision } from '../log/decider.js';
import type { JsonObject } from '../log/json.js';
import { reject, type Rejection } from '../log/rejection.js';
import type { FundEvent } from './events.js';
import { creditOf, noFund, type FundEntry, type FundState } from './state.js';

export interface OpenFund extends Pick<FundState, 'name' | 'unitId' | 'unitLine' | 'year'> {
  type: 'open';
}
/** `amount` is positive; `spend` takes it out. */
export interface EnterFund extends Pick<FundEntry, 'on' | 'amount' | 'source' | 'reference'> {
  type: 'credit' | 'spend';
}
export interface ReverseFundEntry {
  type: 'reverse-entry';
  number: number;
  on: string;
  reason: string;
  reference: string;
}
export interface CloseFund {
  type: 'close';
  on: string;
}
export type FundCommand = OpenFund | EnterFund | ReverseFundEntry | CloseFund;

/** Whole VND paid to recipients out of the fund so far; needed where money goes. */
export interface FundPolicy {
  paid?: number;
}

/** Whole VND above nothing, and no more than can be written exactly. */
export const isSum = (amount: number): boolean =>
  Number.isSafeInteger(amount) && amount > 0 && amount <= 1e15;

const balanceOf = (state: FundState, { paid = 0 }: FundPolicy): number => creditOf(state) - paid;

/** Rejects `bad-date`, `amount-not-valid`, `fund-short`. */
function enter(state: FundState, command: EnterFund, policy: FundPolicy): Decision {
  const { type, ...fields } = command;
  if (!isIsoDay(fields.on)) return reject('bad-date', { value: fields.on });
  if (!isSum(fields.amount)) return reject('amount-not-valid');
  const number = state.entries.length + 1;
  if (type === 'credit')
    return [{ type: 'fund.credited', data: { number, ...fields } } satisfies FundEvent];
  const short = shortOf(state, fields.amount, policy);
  if (short) return short;
  return [{ type: 'fund.spent', data: { number, ...fields } } satisfies FundEvent];
}

const shortOf = (state: FundState, amount: number, policy: FundPolicy): Rejection | undefined => {
  const balance = balanceOf(state, policy);
  return amount > balance ? reject('fund-short', { amount, balance }) : undefined;
};

/** Rejects `no-such-entry`, `entry-reversed`, `bad-date`, `fund-short` for money that is spent since. */
function reverse(state: FundState, command: ReverseFundEntry, policy: FundPolicy): Decision {
  const { number: reverses, on, reason, reference } = command;
  const entry = state.entries.find(({ number }) => number === reverses);
  if (!entry || entry.kind === 'reversal') return reject('no-such-entry', { number: reverses });
  if (state.entries.some((one) => one.reverses === reverses)) return reject('entry-reversed');
  if (!isIsoDay(on)) return reject('bad-date', { value: on });
  const short = entry.amount > 0 ? shortOf(state, entry.amount, policy) : undefined;
  if (short) return short;
  const number = state.entries.length + 1;
  const { source } = entry;
  // The amount taken back, with its sign turned.
  const data = { number, reverses, on, amount: -entry.amount, source, reference, why: reason };
  return [{ type: 'fund.entry-reversed', data } satisfies FundEvent];
}

/** Rules of a fund's book. */
export const fundDecider: Decider<FundState, FundCommand, FundPolicy> = {
  kind: 'fund',
  initial: noFund,
  decide(state, command, policy) {
    const { status } = state;
    if (command.type === 'open') {
      if (status !== 'none') return reject('already-exists');
      const { type: _type, ...data } = command;
      if (!data.name.trim()) return reject('title-missing');
      return [{ type: 'fund.opened', data } satisfies FundEvent];
    }
    if (status !== 'open') return reject('not-in-this-state', { status, allowed: ['open'] });
    switch (command.type) {
      case 'credit':
      case 'spend':
        return enter(state, command, policy);
      case 'reverse-entry':
        return reverse(state, command, policy);
      case 'close': {
        const { on } = command;
        if (!isIsoDay(on)) return reject('bad-date', { value: on });
        return [{ type: 'fund.closed', data: { on } } satisfies FundEvent];
      }
    }
  },
  evolve(state, recorded: { type: string; data: JsonObject }) {
    const event = recorded as unknown as FundEvent;
    const add = (entry: FundEntry): FundState => ({ ...state, entries: [...state.entries, entry] });
    switch (event.type) {
      case 'fund.opened':
        return { ...noFund, ...event.data, status: 'open' };
      case 'fund.credited':
        return add({ kind: 'credit', ...event.data });
      case 'fund.spent':
        return add({ kind: 'expense', ...event.data, amount: -event.data.amount });
      case 'fund.entry-reversed': {
        const { why: _why, ...entry } = event.data;
        return add({ kind: 'reversal', ...entry });
      }
      case 'fund.closed':
        return { ...state, status: 'closed' };
      default:
        return state;
    }
  },
};
