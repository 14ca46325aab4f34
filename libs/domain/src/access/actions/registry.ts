import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';
import { PROVINCE_ROLES, ROLES, UNIT_ROLES } from '../roles.js';

/** Who keeps the register of a unit's people and bodies, each as far as he manages them. */
const KEEPERS: readonly Role[] = [
  'unit-clerk',
  'unit-head',
  'managing-unit',
  'specialist',
  'board-head',
];

/** Organisations are public to who may sign in; people and bodies nominated are not. */
export const registryActions = {
  'organisation.register': { roles: ['admin', 'board-head'], scope: 'province' },
  'organisation.amend': { roles: ['admin', 'board-head'], scope: 'province' },
  'organisation.record-lineage': { roles: ['admin'], scope: 'province' },
  'organisation.preview-lineage': { roles: ['admin', 'board-head'], scope: 'province' },
  'organisation.decide-continuity': { roles: ['board-head'], scope: 'province' },
  'organisation.read': { roles: ROLES, scope: 'province' },
  'subject.register': { roles: KEEPERS, scope: 'management-line' },
  'subject.amend': { roles: KEEPERS, scope: 'management-line' },
  'subject.state-coverage': {
    roles: ['unit-head', 'managing-unit', 'specialist', 'board-head'],
    scope: 'management-line',
  },
  'subject.reveal-number': {
    roles: ['unit-head', 'specialist', 'board-head', 'liaison'],
    scope: 'management-line',
  },
  'subject.merge': { roles: ['specialist', 'board-head'], scope: 'province' },
  'subject.erase': { roles: ['board-head'], scope: 'province' },
  'record.add': { roles: KEEPERS, scope: 'management-line' },
  'record.correct': { roles: KEEPERS, scope: 'management-line' },
  'record.import': { roles: KEEPERS, scope: 'management-line' },
  'record.grade': { roles: ['specialist', 'board-head'], scope: 'province' },
  // Discipline and matters under verification: few read them, fewer write them.
  'record.restrict': { roles: ['specialist'], scope: 'province' },
  'record.read-restricted': { roles: ['specialist', 'secretary', 'auditor'], scope: 'province' },
  'record.know-holds': { roles: ['unit-head'], scope: 'management-line' },
  'record.answer': { roles: ['unit-head'], scope: 'management-line' },
  'subject.read': { roles: [...UNIT_ROLES, ...PROVINCE_ROLES], scope: 'management-line' },
} satisfies ActionTable;
