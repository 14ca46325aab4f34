import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';
import { PROVINCE_ROLES, UNIT_ROLES } from '../roles.js';

const PREPARE: readonly Role[] = ['unit-clerk', 'unit-head', 'managing-unit'];
const ANSWER_FOR: readonly Role[] = ['unit-head', 'managing-unit'];
/** Those who hold a line after its unit, each for the papers that arise there. */
const TAKE_ON: readonly Role[] = [
  'specialist',
  'board-head',
  'secretary',
  'liaison',
  'managing-unit',
];
/** The standing body; a managing unit only for awards its own council and head decide. */
const APPRAISE: readonly Role[] = ['specialist', 'board-head', 'managing-unit'];

export const dossierActions = {
  'dossier.paper': { roles: [...PREPARE, ...TAKE_ON], scope: 'management-line' },
  'dossier.supply-paper': { roles: PREPARE, scope: 'own-unit' },
  'dossier.add-paper': { roles: TAKE_ON, scope: 'management-line' },
  'dossier.amend': { roles: PREPARE, scope: 'own-unit' },
  'dossier.remove': { roles: PREPARE, scope: 'own-unit' },
  'dossier.supplement': { roles: PREPARE, scope: 'own-unit' },
  'dossier.withdraw': { roles: ANSWER_FOR, scope: 'own-unit' },
  'dossier.refuse-report': { roles: ['specialist', 'board-head'], scope: 'province' },
  'dossier.return': { roles: APPRAISE, scope: 'management-line', bodysOwn: true },
  'dossier.appraise': { roles: APPRAISE, scope: 'management-line', bodysOwn: true },
  'dossier.confirm-criterion': { roles: APPRAISE, scope: 'management-line', bodysOwn: true },
  'dossier.hold': { roles: APPRAISE, scope: 'management-line' },
  'dossier.reply': { roles: PREPARE, scope: 'own-unit' },
  /** What a verification is about: nobody but the standing body, whoever else sees the line. */
  'dossier.read-hold': { roles: ['specialist', 'board-head'], scope: 'province' },
  'dossier.receive': { roles: APPRAISE, scope: 'management-line' },
  'dossier.apply-edition': { roles: ['board-head'], scope: 'province' },
  'dossier.settle-duplicate': { roles: APPRAISE, scope: 'management-line' },
  'dossier.waive-step': { roles: ['board-head'], scope: 'province' },
  'dossier.read': { roles: [...UNIT_ROLES, ...PROVINCE_ROLES], scope: 'management-line' },
} satisfies ActionTable;
