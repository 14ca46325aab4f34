import type { ActionTable } from '../action-table.js';
import { ROLES } from '../roles.js';

/** Days off move everybody's deadlines: the administrator enters them, everybody may look. */
export const calendarActions = {
  'calendar.announce': { roles: ['board-head', 'admin'], scope: 'province' },
  'calendar.read': { roles: ROLES, scope: 'province' },
} satisfies ActionTable;
