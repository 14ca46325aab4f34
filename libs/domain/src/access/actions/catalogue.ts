import type { ActionTable } from '../action-table.js';
import { ROLES } from '../roles.js';

/**
 * The law is entered and confirmed by the administrator alone: the standing body appraises under it
 * and must not be able to change, between two of its own cases, what they are judged by. Everybody
 * may read it.
 */
export const catalogueActions = {
  'catalogue.activate-edition': { roles: ['admin'], scope: 'province' },
  'catalogue.amend': { roles: ['admin'], scope: 'province' },
  'catalogue.confirm': { roles: ['admin'], scope: 'province' },
  'catalogue.read': { roles: ROLES, scope: 'province' },
} satisfies ActionTable;
