import type { ActionTable } from '../action-table.js';
import { ROLES } from '../roles.js';

/** Accounts are the administrator's; everyone keeps the own password, sign-ins and deputies. */
export const accountActions = {
  'account.open': { roles: ['admin'], scope: 'province' },
  'account.read': { roles: ['admin', 'auditor'], scope: 'province' },
  'account.lock': { roles: ['admin'], scope: 'province' },
  'account.grant-role': { roles: ['admin'], scope: 'province' },
  'account.reset-password': { roles: ['admin'], scope: 'province' },
  'account.set-validity': { roles: ['admin'], scope: 'province' },
  'account.import': { roles: ['admin'], scope: 'province' },
  'account.delegate': { roles: ROLES, scope: 'self' },
  'account.delegate-for-another': { roles: ['admin'], scope: 'province' },
} satisfies ActionTable;
