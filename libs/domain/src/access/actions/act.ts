import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';
import { PROVINCE_ROLES, UNIT_ROLES } from '../roles.js';

const DRAFT: readonly Role[] = ['specialist', 'board-head', 'unit-clerk', 'managing-unit'];
const SIGN: readonly Role[] = ['chair', 'deputy', 'unit-head'];

/** One action for each hand. That the hands differ is a rule of the act itself, not of roles. */
export const actActions = {
  'act.draft': { roles: DRAFT, scope: 'own-unit', bodysOwn: true },
  'act.change-lines': { roles: DRAFT, scope: 'own-unit', bodysOwn: true },
  'act.endorse': { roles: ['board-head'], scope: 'province' },
  'act.verify': { roles: ['office'], scope: 'province' },
  'act.refuse-lines': { roles: SIGN, scope: 'own-unit', bodysOwn: true },
  'act.sign': { roles: SIGN, scope: 'own-unit', bodysOwn: true },
  'act.number': { roles: ['numbering-clerk', 'unit-clerk'], scope: 'own-unit', bodysOwn: true },
  'act.promulgate': {
    roles: ['office', 'numbering-clerk', 'unit-clerk'],
    scope: 'own-unit',
    bodysOwn: true,
  },
  'act.bind-scan': {
    roles: ['office', 'numbering-clerk', 'unit-clerk'],
    scope: 'own-unit',
    bodysOwn: true,
  },
  'act.return': { roles: ['board-head', 'office', ...SIGN], scope: 'own-unit', bodysOwn: true },
  'act.withdraw': {
    roles: [...DRAFT, 'office', 'numbering-clerk', ...SIGN],
    scope: 'own-unit',
    bodysOwn: true,
  },
  'act.read': { roles: [...UNIT_ROLES, ...PROVINCE_ROLES], scope: 'management-line' },
} satisfies ActionTable;
