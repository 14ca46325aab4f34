import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';

/** The secretary keeps the minutes of the province; a unit's own people those of its own council. */
const KEEP: readonly Role[] = ['secretary', 'unit-clerk', 'unit-head', 'managing-unit'];
const CHAIR: readonly Role[] = ['chair', 'deputy', 'unit-head'];

export const minutesActions = {
  'minutes.note': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'minutes.draw': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'minutes.bind-scan': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'minutes.record': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  // A seat may name any member; which of the two seats is whose, the next two or the seat say.
  'minutes.sign': {
    roles: [...new Set([...KEEP, ...CHAIR, 'council-member' as const])],
    scope: 'own-unit',
    bodysOwn: true,
  },
  'minutes.sign-as-secretary': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'minutes.sign-as-chair': { roles: CHAIR, scope: 'own-unit', bodysOwn: true },
  // Discussion on all lines together: not for a unit with one line among them.
  'minutes.read': {
    roles: [
      ...new Set([
        ...KEEP,
        ...CHAIR,
        ...(['council-member', 'specialist', 'board-head', 'office', 'auditor'] as const),
      ]),
    ],
    scope: 'own-unit',
  },
} satisfies ActionTable;
