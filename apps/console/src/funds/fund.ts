import type { Status } from '../words/codes';
import type { Phrase } from '../words/in-both';

export interface FundRow {
  id: string;
  version: number;
  name: string;
  year: number;
  status: string;
  unitId: string;
}
export interface FundEntry {
  number: number;
  kind: string;
  on: string;
  /** Whole VND, signed. */
  amount: number;
  source: string;
  reference: string;
  reverses?: number;
}
export interface Fund extends FundRow {
  entries: FundEntry[];
  balance: number;
  paid: number;
  paidLines: number;
  due: number;
  dueLines: number;
}
export interface Reward {
  dossierId: string;
  version: number;
  subjectName: string | null;
  actId: string;
  actNumber: string | null;
  award: string;
  amount: number;
  paidBy: string | null;
  status: string;
  fundId: string;
  entries: { number: number; kind: string; on: string; amount: number; voucher: string }[];
}

const nobody: Phrase = ['', ''];
const treasurer: Phrase = ['người giữ quỹ', 'whoever keeps the fund'];
export const REWARD_STATUS: Record<string, Status> = {
  due: { name: ['Còn phải chi', 'To be paid'], holder: treasurer, colour: 'orange' },
  paid: { name: ['Đã chi', 'Paid'], holder: nobody, colour: 'green' },
  cancelled: { name: ['Thôi chi', 'Cancelled'], holder: nobody, colour: 'grey' },
};
export const FUND_STATUS: Record<string, Status> = {
  open: { name: ['Đang mở', 'Open'], holder: nobody, colour: 'blue' },
  closed: { name: ['Đã khoá sổ', 'Closed'], holder: nobody, colour: 'grey' },
};
export const PAYER: Record<string, Phrase> = {
  decider: ['Cơ quan quyết định', 'The deciding body'],
  'proposing-agency': ['Cơ quan đề nghị', 'The proposing agency'],
};
export const ENTRY: Record<string, Phrase> = {
  credit: ['Thu', 'Credit'],
  expense: ['Chi khác', 'Other expense'],
  reversal: ['Ghi đảo', 'Reversal'],
};
export const KEEPERS = ['specialist', 'board-head', 'unit-clerk', 'unit-head'] as const;
