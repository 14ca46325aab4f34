import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';
import { PROVINCE_ROLES, UNIT_ROLES } from '../roles.js';

const PREPARE: readonly Role[] = ['unit-clerk', 'unit-head', 'managing-unit'];
/** The reviewing or deciding body itself, or the standing body where that has no account here. */
const JUDGE: readonly Role[] = ['unit-head', 'managing-unit', 'specialist', 'board-head'];

/** A body answers for itself, its reviewer reviews, and neither does the other's part. */
export const assessmentActions = {
  'assessment.open': { roles: JUDGE, scope: 'own-unit' },
  'assessment.answer': { roles: PREPARE, scope: 'own-unit' },
  'assessment.review': { roles: JUDGE, scope: 'own-unit' },
  'assessment.decide': { roles: JUDGE, scope: 'own-unit' },
  'assessment.read': { roles: [...UNIT_ROLES, ...PROVINCE_ROLES], scope: 'management-line' },
} satisfies ActionTable;
