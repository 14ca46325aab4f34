import type { ActionTable } from '../action-table.js';
import { PROVINCE_ROLES, UNIT_ROLES, type Role } from '../roles.js';

const RUN: readonly Role[] = ['specialist', 'board-head', 'unit-clerk', 'unit-head'];
const STORE: readonly Role[] = ['specialist', 'board-head', 'office'];

/** A unit's fund is its own affair; objects and ceremonies are the standing body's. */
export const fundActions = {
  'fund.run': { roles: RUN, scope: 'own-unit' },
  'fund.read': {
    roles: [...RUN, 'office', 'chair', 'deputy', 'auditor'],
    scope: 'management-line',
  },
  'reward.read': { roles: [...UNIT_ROLES, ...PROVINCE_ROLES], scope: 'management-line' },
  'handover.run': { roles: STORE, scope: 'province' },
  'handover.read-stock': { roles: [...STORE, 'auditor'], scope: 'province' },
  'handover.read': { roles: [...UNIT_ROLES, ...PROVINCE_ROLES], scope: 'management-line' },
} satisfies ActionTable;
