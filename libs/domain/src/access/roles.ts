/** Every role there is. A person may hold several, each for a unit and for a time. */
export const ROLES = [
  'unit-clerk',
  'unit-head',
  'managing-unit',
  'specialist',
  'board-head',
  'office',
  'numbering-clerk',
  'council-member',
  'secretary',
  'chair',
  'deputy',
  'liaison',
  'agency',
  'auditor',
  'admin',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that mean nothing without the organisation they are held for. */
export const UNIT_ROLES: readonly Role[] = ['unit-clerk', 'unit-head', 'managing-unit', 'agency'];

/**
 * Roles whose holder sees the dossiers of the whole province. `admin` is not one of them: who
 * keeps the accounts has no business in the dossiers unless another role says so.
 */
export const PROVINCE_ROLES: readonly Role[] = [
  'specialist',
  'board-head',
  'office',
  'numbering-clerk',
  'council-member',
  'secretary',
  'chair',
  'deputy',
  'liaison',
  'auditor',
];

export const isUnitRole = (role: Role): boolean => UNIT_ROLES.includes(role);
export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);

/** A role held for a time; ISO dates, both included. `to` absent means until ended. */
export interface RoleGrant {
  role: Role;
  unitId?: string;
  from: string;
  to?: string;
  /** Account that delegated it; absent for a role held in one's own right. */
  delegatedBy?: string;
}

/** Whether a dated right holds on a day (ISO dates compare as text). */
export const holdsOn = (right: { from?: string; to?: string }, on: string): boolean =>
  (right.from === undefined || right.from <= on) && (right.to === undefined || on <= right.to);
