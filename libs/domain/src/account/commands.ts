import type { Role, RoleGrant } from '../access/roles.js';

/** Why an account is locked; a closed list, since events hold no free text about a person. */
export const LOCK_REASONS = ['left-post', 'misuse', 'long-absence', 'on-request', 'other'] as const;
export type LockReason = (typeof LOCK_REASONS)[number];

/** Ids of organisations. */
export interface RoleMove {
  from: string;
  to: string;
}

/** All dates are ISO days, both ends included. */
export type AccountCommand =
  | {
      type: 'open';
      username: string;
      displayName: string;
      validFrom?: string;
      validTo?: string;
      sample?: boolean;
    }
  | { type: 'grant-role'; role: Role; unitId?: string; from: string; to?: string }
  | { type: 'end-role'; role: Role; unitId?: string; to: string }
  /** On the deputy's account; the policy says what the person delegating holds. */
  | {
      type: 'delegate';
      role: Role;
      unitId?: string;
      by: string;
      from: string;
      to: string;
      document?: string;
    }
  | { type: 'end-delegation'; role: Role; unitId?: string; by: string; to: string }
  /** What was held for a body that ended is held for its successor from a day on. */
  | { type: 'move-roles'; lineageId: string; effectiveOn: string; moves: RoleMove[] }
  | { type: 'set-validity'; from?: string; to?: string }
  | { type: 'lock'; reason: LockReason }
  | { type: 'unlock' }
  | { type: 'change-password' }
  | { type: 'reset-password' };

/** Roles of the account that delegates; only `delegate` asks. */
export interface AccountPolicy {
  delegatorGrants?: RoleGrant[];
}
