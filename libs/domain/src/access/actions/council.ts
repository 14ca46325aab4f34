import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';
import { PROVINCE_ROLES, UNIT_ROLES } from '../roles.js';

/** The secretary keeps the sessions of the province; a unit's own people those of its own council. */
const KEEP: readonly Role[] = ['secretary', 'unit-clerk', 'unit-head', 'managing-unit'];

export const councilActions = {
  'council-session.convene': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'council-session.set-agenda': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'council-session.record-attendance': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'council-session.record-results': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'council-session.close': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'council-session.read': { roles: [...UNIT_ROLES, ...PROVINCE_ROLES], scope: 'management-line' },
} satisfies ActionTable;
