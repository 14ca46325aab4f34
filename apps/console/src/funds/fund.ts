import type { Answer, Row } from '../api/answers';
import type { Status } from '../words/codes';
import type { Phrase } from '../words/in-both';

export type FundRow = Row<'/funds'>;
export type Fund = Answer<'/funds/{id}'>;
export type Reward = Row<'/rewards'>;

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
