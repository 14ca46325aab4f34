import type { ActionTable } from '../action-table.js';
import { PROVINCE_ROLES, UNIT_ROLES } from '../roles.js';

/** Rosters of the province are kept by the secretary and the standing body, a unit's by the unit. */
export const councilBodyActions = {
  'council.keep': {
    roles: ['secretary', 'board-head', 'unit-clerk', 'unit-head', 'managing-unit'],
    scope: 'own-unit',
    bodysOwn: true,
  },
  'council.read': { roles: [...UNIT_ROLES, ...PROVINCE_ROLES], scope: 'management-line' },
} satisfies ActionTable;
