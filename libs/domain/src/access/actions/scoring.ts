import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';

const RUN: readonly Role[] = ['specialist', 'board-head', 'secretary'];
const UNIT: readonly Role[] = ['unit-clerk', 'unit-head'];
const MARK: readonly Role[] = [...RUN, 'council-member', 'chair', 'deputy'];

/** A sheet is law as data and written as such; rounds are run by the standing body. */
export const scoringActions = {
  'scoring.define-sheet': { roles: ['admin'], scope: 'province' },
  'scoring.run': { roles: RUN, scope: 'province' },
  'scoring.mark': { roles: MARK, scope: 'province' },
  'scoring.read': { roles: [...MARK, 'auditor'], scope: 'province' },
  'scoring.read-sheet': { roles: [...MARK, 'auditor', 'admin'], scope: 'province' },
  // What a unit says of itself and of its peers is its own people's word.
  'scoring.act-as-unit': { roles: UNIT, scope: 'own-unit' },
  'scoring.read-card': { roles: [...UNIT, ...MARK, 'auditor'], scope: 'management-line' },
} satisfies ActionTable;
