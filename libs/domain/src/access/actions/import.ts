import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';

const PREPARE: readonly Role[] = ['unit-clerk', 'unit-head', 'managing-unit'];

/** Who sends lists at all; what of, the proposal or the unit of the records decides. */
const SENDERS: readonly Role[] = [...PREPARE, 'specialist', 'board-head'];

/** A list of nominees is part of drafting a unit's letter: nobody else reads the staged rows. */
export const importActions = {
  'import.use': { roles: SENDERS, scope: 'management-line' },
  'import.receive': { roles: PREPARE, scope: 'own-unit' },
  'import.map': { roles: PREPARE, scope: 'own-unit' },
  'import.mend': { roles: PREPARE, scope: 'own-unit' },
  'import.commit': { roles: PREPARE, scope: 'own-unit' },
  'import.read': { roles: PREPARE, scope: 'own-unit' },
} satisfies ActionTable;
