import type { Phrase } from '../words/in-both';

/** Causes an appraiser may name; the others come of the vote, a verification or the signer. */
export const REASONS: Record<string, Phrase> = {
  'wrong-subject': ['Sai đối tượng', 'Wrong subject'],
  'below-standard': ['Chưa đạt tiêu chuẩn', 'Below standard'],
  incomplete: ['Hồ sơ không đầy đủ', 'Incomplete'],
  breach: ['Vi phạm', 'Breach'],
  'over-quota': ['Vượt tỷ lệ, số lượng', 'Over quota'],
  'same-achievement': ['Trùng thành tích', 'Same achievement'],
  'lower-form': ['Phù hợp hình thức khác', 'Another form fits'],
  other: ['Lý do khác', 'Other'],
};

/** Causes the signer may name, the own refusal first. */
export const SIGNER_REASONS: Record<string, Phrase> = {
  'signer-refused': ['Người ký không đồng ý', 'The signer does not agree'],
  ...REASONS,
};

/** A cause that follows from what is recorded. */
export interface FoundCause {
  cause: string;
  facts: Record<string, unknown>;
  source: string;
  verified: boolean;
}

export const options = (table: Record<string, Phrase>, n: 0 | 1) =>
  Object.entries(table).map(([value, name]) => ({ value, label: name[n] }));
