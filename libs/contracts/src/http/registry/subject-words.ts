/** Words of the register as they stand in requests; the domain holds the same words as types. */
export const DOCUMENT_KINDS = ['identity-card', 'passport', 'military-card', 'other'] as const;
export const NO_NUMBER_REASONS = [
  'wartime-mother',
  'martyr',
  'deceased',
  'foreigner',
  'not-recorded',
] as const;
export const MERGE_REASONS = ['same-number', 'same-person', 'same-body'] as const;
export const ERASURE_REASONS = ['request', 'retention-over', 'order', 'purpose-ended'] as const;
export const REVEAL_PURPOSES = ['submission', 'payment', 'verification', 'own-request'] as const;
export const RECORD_KINDS = [
  'award',
  'rating',
  'initiative',
  'achievement',
  'movement',
  'assessment',
  'figures',
  'post',
  'leave',
  'discipline',
  'hold',
] as const;
export const FACT_GRADES = ['system', 'confirmed', 'scan-checked', 'declared'] as const;
export const RECORD_WITHDRAWALS = ['wrong', 'duplicate', 'wrong-person', 'import-undone'] as const;
