/** One line of a fund's book: money that came (positive) or went for other than rewards (negative). */
export interface FundEntry {
  /** From 1, in the order they were entered. */
  number: number;
  kind: 'credit' | 'expense' | 'reversal';
  /** ISO day. */
  on: string;
  /** Whole VND, signed. */
  amount: number;
  /** Where it comes from, e.g. the budget's estimate, or what it was spent on. */
  source: string;
  /** Number of the voucher or decision. */
  reference: string;
  /** Entry it takes back. */
  reverses?: number;
}

/**
 * An emulation and commendation fund (quỹ thi đua, khen thưởng; Decree 152/2025 ch. on funds). Its
 * book is only added to: a wrong entry is taken back by another. What rewards cost stands with each
 * recipient; the balance is these entries less all that was paid.
 */
export interface FundState {
  status: 'none' | 'open' | 'closed';
  name: string;
  /** Body whose fund it is, and that with all that managed it on the day it was opened. */
  unitId: string;
  unitLine: string[];
  year: number;
  entries: FundEntry[];
}

export const noFund: FundState = {
  ...{ status: 'none', name: '', unitId: '', unitLine: [], year: 0, entries: [] },
};

/** VND that came less what went for other than rewards. */
export const creditOf = ({ entries }: Pick<FundState, 'entries'>): number =>
  entries.reduce((sum, { amount }) => sum + amount, 0);
