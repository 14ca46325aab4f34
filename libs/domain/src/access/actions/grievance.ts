import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';

/**
 * Two registers, two circles of people. Neither the unit, nor the subject, nor the auditor reads
 * either; the name of a denouncer is read by nobody but for two persons' act.
 */
const STANDING: readonly Role[] = ['specialist', 'board-head'];
const FEW: readonly Role[] = ['board-head'];

export const grievanceActions = {
  'complaint.enter': { roles: STANDING, scope: 'province' },
  'complaint.read': { roles: STANDING, scope: 'province' },
  'complaint.handle': { roles: STANDING, scope: 'province' },
  'denunciation.enter': { roles: FEW, scope: 'province' },
  'denunciation.read': { roles: [...FEW, 'chair', 'deputy'], scope: 'province' },
  'denunciation.handle': { roles: FEW, scope: 'province' },
  'denunciation.request-unsealing': { roles: FEW, scope: 'province' },
  'denunciation.answer-unsealing': { roles: ['chair', 'deputy'], scope: 'province' },
} satisfies ActionTable;
