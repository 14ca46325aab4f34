/** Words of the domain as they stand in requests; the domain holds the same words as types. */
export const COMMENDATION_KINDS = [
  'merit',
  'movement',
  'spot',
  'long-service',
  'seniority',
  'external',
  'resistance-war',
] as const;
export const LEVELS = ['unit', 'province', 'state'] as const;
export const RECIPIENT_KINDS = ['individual', 'collective', 'household', 'family'] as const;
export const POSITION_CLASSES = [
  'worker',
  'farmer',
  'soldier',
  'direct-labourer',
  'adviser',
  'producer',
  'non-manager',
  'leader',
] as const;
/** How well a reported decision is known, once somebody has looked. */
export const REPORT_GRADES = ['scan-checked', 'confirmed'] as const;
export const RECORD_SOURCES = ['workflow', 'reported', 'imported', 'sample'] as const;
/** Which day of a line must lie in the period of a report, and how far the line must have come. */
export const REPORT_BASES = ['merit', 'proposed', 'decided', 'promulgated'] as const;
export const REPORT_STATUSES = ['proposed', 'passed', 'submitted', 'granted', 'net'] as const;
/** Between which two days of a line time is taken. */
export const PROGRESS_STRETCHES = [
  'proposed-passed',
  'passed-decided',
  'decided-promulgated',
  'proposed-decided',
  'submitted-decided',
] as const;
export const DOSSIER_STAGES = [
  'unit-proposal',
  'council-review',
  'provincial-decision',
  'central-submission',
  'closed',
] as const;
export const PROPOSAL_SHOWN = [
  'draft',
  'presented',
  'filed',
  'supplement-asked',
  'in-appraisal',
  'in-council',
  'in-decision',
  'in-centre',
  'held',
  'granted',
  'partly-granted',
  'refused',
  'withdrawn',
] as const;
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
export const RETURN_REASONS = [
  'paper-missing',
  'paper-unclear',
  'data-wrong',
  'centre-asks',
  'other',
] as const;
export const WITHDRAWAL_REASONS = [
  'with-proposal',
  'subject-declined',
  'filed-in-error',
  'subject-left',
  'other',
] as const;
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
/** Codes of awards, papers, fields: lower-case words joined by hyphens. */
export const CODE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
