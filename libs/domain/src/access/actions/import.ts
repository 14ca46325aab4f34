import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';

const PREPARE: readonly Role[] = ['unit-clerk', 'unit-head', 'managing-unit'];

/** A list is part of drafting a unit's letter: nobody else reads the staged rows. */
export const importActions = {
  'import.receive': { roles: PREPARE, scope: 'own-unit' },
  'import.map': { roles: PREPARE, scope: 'own-unit' },
  'import.mend': { roles: PREPARE, scope: 'own-unit' },
  'import.commit': { roles: PREPARE, scope: 'own-unit' },
  'import.read': { roles: PREPARE, scope: 'own-unit' },
} satisfies ActionTable;
