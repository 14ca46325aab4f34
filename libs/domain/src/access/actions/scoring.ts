import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';

const RUN: readonly Role[] = ['specialist', 'board-head', 'secretary'];
const MARK: readonly Role[] = [...RUN, 'council-member', 'chair', 'deputy'];

/** A sheet is law as data and written as such; rounds are run by the standing body. */
export const scoringActions = {
  'scoring.define-sheet': { roles: ['admin'], scope: 'province' },
  'scoring.run': { roles: RUN, scope: 'province' },
  'scoring.mark': { roles: MARK, scope: 'province' },
  'scoring.read': { roles: [...MARK, 'auditor'], scope: 'province' },
  'scoring.read-sheet': { roles: [...MARK, 'auditor', 'admin'], scope: 'province' },
} satisfies ActionTable;
