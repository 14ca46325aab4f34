import type { LawCitation } from '../catalogue/citation.js';

/** Why the amount is what it is. */
export interface RewardBasis {
  edition: string;
  /** Multiple of the base salary; null for a fixed sum. */
  times: number | null;
  baseSalary: number | null;
  sources: string[];
  verified: boolean;
  /** The text an officer had in hand where the rules are not verified. */
  cited?: LawCitation;
  /** Of a line the law leaves open: why it is paid. */
  decision?: string;
}

/** Money that went to the recipient (positive) or came back (negative). Whole VND. */
export interface RewardEntry {
  number: number;
  kind: 'payment' | 'reversal';
  on: string;
  amount: number;
  voucher: string;
}

/**
 * The reward money (tiền thưởng) of one granted line: one stream for each, so that nobody can pay it
 * twice. Entries are only added; what is paid is their sum.
 */
export interface RewardState {
  status: 'none' | 'due' | 'paid' | 'cancelled';
  dossierId: string;
  actId: string;
  subjectId: string;
  unitId: string;
  unitLine: string[];
  award: string;
  amount: number;
  /** Who pays by the law of the day; null where the edition does not say. */
  paidBy: string | null;
  /** The fund it is paid from. */
  fundId: string;
  basis?: RewardBasis;
  entries: RewardEntry[];
  /** Sum of the entries. */
  paid: number;
}

export const noReward: RewardState = {
  ...{ status: 'none', dossierId: '', actId: '', subjectId: '', unitId: '', unitLine: [] },
  ...{ award: '', amount: 0, paidBy: null, fundId: '', entries: [], paid: 0 },
};
