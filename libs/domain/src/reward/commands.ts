import type { RewardAnswer } from '../catalogue/pay-once.js';
import type { RewardBasis, RewardState } from './state.js';

/** What is to be paid; again with other figures as long as nothing was. */
export interface BookReward extends Pick<
  RewardState,
  | 'dossierId'
  | 'actId'
  | 'subjectId'
  | 'unitId'
  | 'unitLine'
  | 'award'
  | 'amount'
  | 'paidBy'
  | 'fundId'
> {
  type: 'book';
  basis: RewardBasis;
}
/** Always the whole amount, once. ISO day. */
export interface PayReward {
  type: 'pay';
  on: string;
  /** Number of the voucher. */
  voucher: string;
  /** Who took it: the recipient, an heir, or somebody on behalf. */
  to: 'recipient' | 'heir' | 'representative';
}
/** Money that came back, or never went: the payment is taken back by an entry of its own. */
export interface ReversePayment {
  type: 'reverse-payment';
  on: string;
  voucher: string;
  reason: string;
}
export interface CancelReward {
  type: 'cancel';
  reason: string;
}
export type RewardCommand = BookReward | PayReward | ReversePayment | CancelReward;

/** How things stand outside the stream. */
export interface RewardPolicy {
  /** Whether the line is granted now. */
  granted?: boolean;
  /** Its effect is suspended. */
  suspended?: boolean;
  /** ISO day of the decision; nothing is paid before it. */
  decidedOn?: string;
  /** The fund that is to pay: open or not, and its balance in VND. */
  fund?: { id: string; open: boolean; balance: number };
  /** What the law of the day says of the award beside the subject's others, as they stand now. */
  claim?: RewardAnswer['outcome'] | 'no-figure';
  /** A lower title of the same period has been paid already. */
  lowerPaid?: boolean;
}
