import type { ActionTable } from '../action-table.js';
import { PROVINCE_ROLES, ROLES, UNIT_ROLES } from '../roles.js';

/** Organisations are public to who may sign in; people and bodies nominated are not. */
export const registryActions = {
  'organisation.register': { roles: ['admin', 'board-head'], scope: 'province' },
  'organisation.amend': { roles: ['admin', 'board-head'], scope: 'province' },
  'organisation.record-lineage': { roles: ['admin'], scope: 'province' },
  'organisation.preview-lineage': { roles: ['admin', 'board-head'], scope: 'province' },
  'organisation.decide-continuity': { roles: ['board-head'], scope: 'province' },
  'organisation.read': { roles: ROLES, scope: 'province' },
  'subject.register': {
    roles: ['unit-clerk', 'unit-head', 'managing-unit', 'specialist', 'board-head'],
    scope: 'management-line',
  },
  'subject.read': { roles: [...UNIT_ROLES, ...PROVINCE_ROLES], scope: 'management-line' },
} satisfies ActionTable;
