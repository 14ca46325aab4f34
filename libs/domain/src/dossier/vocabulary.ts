/** Why a line was not eligible or was refused; words to it stand in the private part. */
export const REFUSAL_REASONS = [
  'wrong-subject',
  'below-standard',
  'incomplete',
  'breach',
  'votes-short',
  'over-quota',
  'same-achievement',
  'lower-form',
  'held',
  'signer-refused',
  'other',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Why a line was taken back by those who filed it. */
export const WITHDRAWAL_REASONS = [
  'with-proposal',
  'subject-declined',
  'filed-in-error',
  'subject-left',
  'other',
] as const;
export type WithdrawalReason = (typeof WITHDRAWAL_REASONS)[number];

/** Why a line was sent back for more. */
export const RETURN_REASONS = [
  'paper-missing',
  'paper-unclear',
  'data-wrong',
  'centre-asks',
  'other',
] as const;
export type ReturnReason = (typeof RETURN_REASONS)[number];

/** Where a record comes from; `sample` marks what was generated. */
export const RECORD_SOURCES = ['workflow', 'reported', 'imported', 'sample'] as const;
export type RecordSource = (typeof RECORD_SOURCES)[number];

/** Fields of a line that its unit may change; the last two are private. */
export const LINE_FIELDS = [
  'award',
  'recipientKind',
  'positionClass',
  'meritFrom',
  'meritTo',
  'summary',
  'post',
  'restsOn',
] as const;
export type LineField = (typeof LINE_FIELDS)[number];

/** Fields that say what the line is; a change makes every earlier check of it void. */
export const IDENTITY_FIELDS: readonly LineField[] = [
  'award',
  'recipientKind',
  'meritFrom',
  'meritTo',
  'restsOn',
];
