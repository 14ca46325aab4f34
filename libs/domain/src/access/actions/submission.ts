import type { ActionTable } from '../action-table.js';
import { PROVINCE_ROLES } from '../roles.js';

/** Packages to the centre are the liaison officer's; who sees the province may follow them. */
export const submissionActions = {
  'submission.read': { roles: PROVINCE_ROLES, scope: 'province' },
  'submission.liaise': { roles: ['liaison'], scope: 'province' },
} satisfies ActionTable;
