import type { ActionTable } from '../action-table.js';
import { PROVINCE_ROLES, UNIT_ROLES, type Role } from '../roles.js';

const KEEP: readonly Role[] = ['secretary', 'unit-clerk', 'unit-head', 'managing-unit'];
const CHAIR: readonly Role[] = ['chair', 'deputy'];

export const meetingActions = {
  'meeting.move': { roles: [...KEEP, ...CHAIR], scope: 'own-unit', bodysOwn: true },
  'meeting.freeze-agenda': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'meeting.reopen-agenda': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  // Whoever has a seat; the seats of the session say who, not a role.
  'meeting.attend': { roles: [...UNIT_ROLES, ...PROVINCE_ROLES], scope: 'own-unit' },
  // Others may follow by office, as they read the minutes afterwards.
  'meeting.follow': {
    roles: [...KEEP, ...CHAIR, 'council-member', 'board-head', 'auditor'],
    scope: 'own-unit',
  },
} satisfies ActionTable;
