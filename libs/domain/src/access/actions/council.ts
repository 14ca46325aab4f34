import type { ActionTable } from '../action-table.js';
import type { Role } from '../roles.js';
import { PROVINCE_ROLES, UNIT_ROLES } from '../roles.js';

/** The secretary keeps the sessions of the province; a unit's own people those of its own council. */
const KEEP: readonly Role[] = ['secretary', 'unit-clerk', 'unit-head', 'managing-unit'];

export const councilActions = {
  'council-session.convene': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'council-session.set-agenda': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'council-session.record-attendance': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'council-session.record-results': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'council-session.name-works': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'council-session.close': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'council-session.read': { roles: [...UNIT_ROLES, ...PROVINCE_ROLES], scope: 'management-line' },
  // Who is a member is said by the seats of the session, not by a role.
  'council-session.declare-conflict': {
    roles: [...UNIT_ROLES, ...PROVINCE_ROLES],
    scope: 'own-unit',
    bodysOwn: true,
  },
  'council-session.detect-conflicts': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'council-session.settle-conflict': {
    roles: [...KEEP, 'chair', 'deputy'],
    scope: 'own-unit',
    bodysOwn: true,
  },
  'council-vote.open': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'council-vote.cast': {
    roles: [...UNIT_ROLES, ...PROVINCE_ROLES],
    scope: 'own-unit',
    bodysOwn: true,
  },
  'council-vote.enter': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'council-vote.close': { roles: KEEP, scope: 'own-unit', bodysOwn: true },
  'council-vote.void': { roles: [...KEEP, 'chair', 'deputy'], scope: 'own-unit', bodysOwn: true },
  'council-vote.read': { roles: [...UNIT_ROLES, ...PROVINCE_ROLES], scope: 'own-unit' },
  'ballot-round.open': { roles: KEEP, scope: 'own-unit' },
  'ballot-round.close-check-in': { roles: KEEP, scope: 'own-unit' },
  'ballot-round.close': { roles: KEEP, scope: 'own-unit' },
  'ballot-round.defer-line': { roles: [...KEEP, 'chair', 'deputy'], scope: 'own-unit' },
  'ballot-round.void': { roles: [...KEEP, 'chair', 'deputy'], scope: 'own-unit' },
  // Counted by two: anyone of the council's side, never one alone.
  'ballot-round.enter-paper': {
    roles: [...KEEP, 'council-member', 'chair', 'deputy'],
    scope: 'own-unit',
  },
  // Who may take a sheet is said by the seats of the council, not by a role.
  'ballot-round.check-in': { roles: [...UNIT_ROLES, ...PROVINCE_ROLES], scope: 'own-unit' },
  'ballot-round.read': { roles: [...KEEP, ...PROVINCE_ROLES], scope: 'own-unit' },
  // Ballots of all lines together: not for a unit with one line among them.
  'ballot-round.read-box': { roles: [...KEEP, ...PROVINCE_ROLES], scope: 'own-unit' },
} satisfies ActionTable;
