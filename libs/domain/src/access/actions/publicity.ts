import type { ActionTable } from '../action-table.js';
import { PROVINCE_ROLES } from '../roles.js';

/** The standing body hangs lists out and deals with comments; who commented, its head alone sees. */
export const publicityActions = {
  'publicity.run': { roles: ['specialist', 'board-head'], scope: 'province' },
  'publicity.read': { roles: PROVINCE_ROLES, scope: 'province' },
  'comment.handle': { roles: ['specialist', 'board-head'], scope: 'province' },
  'comment.read-commenter': { roles: ['board-head'], scope: 'province' },
} satisfies ActionTable;
