import { REGISTERS } from '../../grievance/state.js';
import { GRIEVANCE_STEPS, type GrievanceTerm } from '../../grievance/term.js';
import { DAY_UNITS } from '../award-rule.js';
import { basisFaults, twice, unknown, wholeFrom, type Faults } from './checks.js';

/** Faults of the terms for complaints and denunciations: one for each step of a register. */
export const grievanceFaults = (terms: readonly GrievanceTerm[]): Faults => [
  ...twice(terms.map(({ register, step }) => `${register}/${step}`)).map(
    (key) => `term ${key} twice`,
  ),
  ...terms.flatMap((term) => [
    ...basisFaults(`term ${term.id}`, term),
    ...unknown('register', [term.register], REGISTERS),
    ...unknown('step of a matter', [term.step], GRIEVANCE_STEPS),
    ...unknown('unit of days', [term.unit], DAY_UNITS),
    ...wholeFrom(1, `term ${term.id}: days`, term.days),
    ...wholeFrom(1, `term ${term.id}: most`, term.most ?? 1),
  ]),
];
