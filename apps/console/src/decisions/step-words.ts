import { ACT_STATUS, OWN_ACT_STATUS, type Status } from '../words/codes';
import type { Phrase } from '../words/in-both';
import type { Hand, Issuer } from './hands';

/** What each hand has done once the act passed it. */
export const STEP: Partial<Record<Hand, Phrase>> = {
  endorse: ['Lãnh đạo Ban duyệt', 'Endorsed'],
  verify: ['Văn phòng thẩm tra', 'Verified'],
  sign: ['Ký', 'Signed'],
  number: ['Lấy số', 'Numbered'],
  promulgate: ['Ban hành', 'Promulgated'],
};

/** What the states of an act are called, with who holds it. */
export const statusesOf = ({ issuer }: { issuer?: Issuer }): Record<string, Status> =>
  issuer?.level === 'unit' ? OWN_ACT_STATUS : ACT_STATUS;
