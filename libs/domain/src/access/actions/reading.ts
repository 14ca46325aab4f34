import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';
import { PROVINCE_ROLES, UNIT_ROLES } from '../roles.js';

const EVERYONE_WITH_SCOPE: readonly Role[] = [...UNIT_ROLES, ...PROVINCE_ROLES];

/** What is read from the log shows each viewer no more than the lines in his scope. */
export const readingActions = {
  'audit.read': { roles: EVERYONE_WITH_SCOPE, scope: 'management-line' },
  'due.read': { roles: EVERYONE_WITH_SCOPE, scope: 'management-line' },
  'due.request': { roles: EVERYONE_WITH_SCOPE, scope: 'management-line' },
  'eligibility.check': { roles: EVERYONE_WITH_SCOPE, scope: 'management-line' },
  'quota.read': { roles: EVERYONE_WITH_SCOPE, scope: 'management-line' },
  'report.read': { roles: EVERYONE_WITH_SCOPE, scope: 'management-line' },
} satisfies ActionTable;
