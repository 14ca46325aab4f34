import type { ActionTable } from '../action-table.js';
import { ROLES, type Role } from '../roles.js';

const RUN: readonly Role[] = ['specialist', 'board-head'];

/** Clusters are kept by the standing body; who files for one does so as any unit files. */
export const clusterActions = {
  'cluster.run': { roles: RUN, scope: 'province' },
  'cluster.read': { roles: ROLES, scope: 'province' },
  'cluster.propose': { roles: ['unit-clerk', 'unit-head', 'managing-unit'], scope: 'own-unit' },
  'cluster.use-slot': { roles: RUN, scope: 'province' },
  'slot-plan.announce': { roles: ['board-head', 'admin'], scope: 'province' },
} satisfies ActionTable;
