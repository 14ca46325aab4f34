import type { PlacedFault } from '@vinhdanh/domain';
import type { Language } from './language.js';

/** Faults as a form reads them: one language, and the field each belongs to. */
export const inOne = (faults: readonly PlacedFault[], language: Language) =>
  faults.map((fault) => ({ pointer: fault.pointer, message: fault[language] }));
