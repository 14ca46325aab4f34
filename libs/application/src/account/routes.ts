import type { RouteTable } from '../process/route-table.js';

/** Accounts owe nothing further. */
export const accountRoutes: RouteTable = {
  'account.opened': null,
  'account.role-granted': null,
  'account.role-ended': null,
  'account.delegated': null,
  'account.delegation-ended': null,
  'account.validity-set': null,
  'account.locked': null,
  'account.unlocked': null,
  'account.password-changed': null,
  'account.password-reset': null,
};
