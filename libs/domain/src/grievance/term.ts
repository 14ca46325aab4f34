import type { Term } from '../calendar/term.js';
import type { Edition } from '../catalogue/edition.js';
import type { Basis } from '../catalogue/vocabulary.js';
import type { Register } from './state.js';

export const GRIEVANCE_STEPS = ['accept', 'settle', 'extend'] as const;
export type GrievanceStep = (typeof GRIEVANCE_STEPS)[number];

/** How long the law gives for one step of a matter; `most`: how often a term may be made longer. */
export interface GrievanceTerm extends Basis {
  id: string;
  register: Register;
  step: GrievanceStep;
  days: number;
  unit: Term['unit'];
  most?: number;
}

/** Undefined where the law of the day names none: then nothing is due on a day. */
export const grievanceTerm = (
  edition: Pick<Edition, 'grievances'> | undefined,
  register: Register,
  step: GrievanceStep,
): GrievanceTerm | undefined =>
  edition?.grievances?.find((one) => one.register === register && one.step === step);
