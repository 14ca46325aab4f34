import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';
import { PROVINCE_ROLES, UNIT_ROLES } from '../roles.js';

const PREPARE: readonly Role[] = ['unit-clerk', 'unit-head', 'managing-unit'];
const ANSWER_FOR: readonly Role[] = ['unit-head', 'managing-unit'];

/** A letter is its unit's own affair; units above and the province may read it. */
export const proposalActions = {
  'proposal.draft': { roles: PREPARE, scope: 'own-unit' },
  'proposal.amend-letter': { roles: PREPARE, scope: 'own-unit' },
  'proposal.add-lines': { roles: PREPARE, scope: 'own-unit' },
  'proposal.attach-paper': { roles: PREPARE, scope: 'own-unit' },
  'proposal.present': { roles: PREPARE, scope: 'own-unit' },
  'proposal.file': { roles: ANSWER_FOR, scope: 'own-unit' },
  'proposal.withdraw': { roles: ANSWER_FOR, scope: 'own-unit' },
  'proposal.adopt-lines': { roles: ['unit-head', 'managing-unit'], scope: 'own-unit' },
  'proposal.grade-report': { roles: ['specialist', 'board-head'], scope: 'province' },
  'proposal.read': { roles: [...UNIT_ROLES, ...PROVINCE_ROLES], scope: 'management-line' },
} satisfies ActionTable;
