import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';

/** The standing body asks; a body asked answers for itself and sees only what it is asked. */
const STANDING: readonly Role[] = ['specialist', 'board-head'];

export const opinionActions = {
  'opinion.ask': { roles: STANDING, scope: 'province' },
  'opinion.answer': { roles: ['agency', 'office', ...STANDING], scope: 'own-unit' },
  'opinion.proceed': { roles: ['board-head'], scope: 'province' },
  'opinion.read': {
    roles: ['agency', 'office', 'secretary', 'chair', 'deputy', 'auditor', ...STANDING],
    scope: 'own-unit',
  },
} satisfies ActionTable;
