import type { ActionTable } from '../action-table.js';

/** Whoever sets the province up sees how far it is: figures, and nothing of any dossier. */
export const firstStepsActions = {
  'first-steps.read': { roles: ['admin'], scope: 'province' },
} satisfies ActionTable;
