/** Where a dossier is; four stages of work and the end. */
export const STAGES = [
  'unit-proposal',
  'council-review',
  'provincial-decision',
  'central-submission',
  'closed',
] as const;
export type Stage = (typeof STAGES)[number];

/** What a route may ask for, in order. */
export const STEPS = [
  'appraisal',
  'council-review',
  'provincial-decision',
  'central-submission',
  'own-council',
  'own-head',
] as const;
export type Step = (typeof STEPS)[number];

/** The ordered steps of one award; data of the catalogue, copied into the dossier when checked. */
export interface Route {
  id: string;
  steps: Step[];
}
