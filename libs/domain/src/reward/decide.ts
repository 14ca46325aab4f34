import { isIsoDay } from '../catalogue/period.js';
import { isSum } from '../fund/decide.js';
import { canonical } from '../log/canonical.js';
import type { Decider, Decision } from '../log/decider.js';
import type { Json, JsonObject } from '../log/json.js';
import { reject } from '../log/rejection.js';
import type {
  BookReward,
  CancelReward,
  PayReward,
  ReversePayment,
  RewardCommand,
  RewardPolicy,
} from './commands.js';
import type { RewardEvent } from './events.js';
import { noReward, type RewardState } from './state.js';

const otherState = ({ status }: RewardState, ...allowed: string[]) =>
  reject('not-in-this-state', { status, allowed });

/**
 * Rejects `award-suspended`, `line-not-granted`, `reward-paid`, `reward-booked-elsewhere` (it is
 * cancelled there first), `reward-cancelled` and `reward-lower-paid` without somebody's decision,
 * `amount-not-valid`, `reward-unconfirmed`.
 */
function book(state: RewardState, command: BookReward, policy: RewardPolicy): Decision {
  const { type: _type, ...data } = command;
  if (policy.suspended) return reject('award-suspended');
  if (!policy.granted) return reject('line-not-granted');
  if (state.status === 'paid') return reject('reward-paid');
  if (state.status === 'due' && state.fundId !== data.fundId)
    return reject('reward-booked-elsewhere');
  const decided = data.basis.decision !== undefined;
  if (state.status === 'cancelled' && !decided) return reject('reward-cancelled');
  if (policy.lowerPaid && !decided) return reject('reward-lower-paid');
  if (!isSum(data.amount)) return reject('amount-not-valid');
  const { basis } = data;
  if (!basis.verified && !basis.cited)
    return reject('reward-unconfirmed', { sources: basis.sources });
  const { status, entries: _entries, paid: _paid, ...known } = state;
  const same =
    status === 'due' && canonical(known as unknown as Json) === canonical(data as unknown as Json);
  return same ? [] : [{ type: 'reward.booked', data } satisfies RewardEvent];
}

/**
 * Booking may be long ago: what the subject was granted or paid since is looked at once more.
 * Rejects `reward-covered`; `reward-to-decide` and `reward-lower-paid` unless somebody decided when
 * it was booked.
 */
function claimFault({ basis }: RewardState, { claim, lowerPaid }: RewardPolicy) {
  if (claim === 'covered') return reject('reward-covered');
  if (basis?.decision !== undefined) return undefined;
  if (claim === 'ask') return reject('reward-to-decide');
  return lowerPaid ? reject('reward-lower-paid') : undefined;
}

/**
 * Rejects `reward-paid`, `award-suspended`, `line-not-granted`, `bad-date`, `before-decision`, claimFault()'s,
 * `reward-not-booked` on this fund, `fund-closed`, `fund-short`.
 */
function pay(state: RewardState, command: PayReward, policy: RewardPolicy): Decision {
  if (state.status === 'paid') return reject('reward-paid');
  if (state.status !== 'due') return otherState(state, 'due');
  const { type: _type, ...fields } = command;
  const { on } = fields;
  const { granted, suspended, decidedOn, fund } = policy;
  if (suspended) return reject('award-suspended');
  if (!granted) return reject('line-not-granted');
  if (!isIsoDay(on)) return reject('bad-date', { value: on });
  if (decidedOn !== undefined && on < decidedOn)
    return reject('before-decision', { on: decidedOn });
  const fault = claimFault(state, policy);
  if (fault) return fault;
  // It may have been booked anew since the payment was made up.
  if (fund && fund.id !== state.fundId) return reject('reward-not-booked');
  if (!fund?.open) return reject('fund-closed');
  const { amount } = state;
  const { balance } = fund;
  if (amount > balance) return reject('fund-short', { amount, balance });
  const data = { number: state.entries.length + 1, amount, ...fields };
  return [{ type: 'reward.paid', data } satisfies RewardEvent];
}

/** Rejects `reward-not-paid`, `bad-date`. */
function reverse(state: RewardState, { on, voucher, reason }: ReversePayment): Decision {
  if (state.status !== 'paid') return reject('reward-not-paid');
  if (!isIsoDay(on)) return reject('bad-date', { value: on });
  const data = {
    ...{ number: state.entries.length + 1, on, voucher, why: reason },
    amount: -state.paid,
  };
  return [{ type: 'reward.payment-reversed', data } satisfies RewardEvent];
}

/** Rejects `reward-paid`: money that went has to come back first. */
function cancel(state: RewardState, { reason }: CancelReward): Decision {
  if (state.status === 'paid') return reject('reward-paid');
  if (state.status !== 'due') return otherState(state, 'due');
  return [{ type: 'reward.cancelled', data: { why: reason } } satisfies RewardEvent];
}

/** Rules of the reward money of one line. */
export const rewardDecider: Decider<RewardState, RewardCommand, RewardPolicy> = {
  kind: 'reward',
  initial: noReward,
  decide(state, command, policy) {
    switch (command.type) {
      case 'book':
        return book(state, command, policy);
      case 'pay':
        return pay(state, command, policy);
      case 'reverse-payment':
        return reverse(state, command);
      case 'cancel':
        return cancel(state, command);
    }
  },
  evolve(state, recorded: { type: string; data: JsonObject }) {
    const event = recorded as unknown as RewardEvent;
    switch (event.type) {
      case 'reward.booked': {
        const { entries, paid } = state;
        return { ...event.data, status: 'due', entries, paid };
      }
      case 'reward.paid': {
        const { number, on, amount, voucher } = event.data;
        const entry = { number, kind: 'payment' as const, on, amount, voucher };
        return {
          ...state,
          status: 'paid',
          entries: [...state.entries, entry],
          paid: state.paid + amount,
        };
      }
      case 'reward.payment-reversed': {
        const { number, on, amount, voucher } = event.data;
        const entry = { number, kind: 'reversal' as const, on, amount, voucher };
        return {
          ...state,
          status: 'due',
          entries: [...state.entries, entry],
          paid: state.paid + amount,
        };
      }
      case 'reward.cancelled':
        return { ...state, status: 'cancelled' };
      default:
        return state;
    }
  },
};
