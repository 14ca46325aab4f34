import type { Actor } from '../access/authorise.js';
import { holdsOn, type Role, type RoleGrant } from '../access/roles.js';

export interface Delegation {
  role: Role;
  unitId?: string;
  /** Account on whose behalf. */
  by: string;
  from: string;
  to: string;
  /** Number of the paper by which the role was passed on. */
  document?: string;
}

export interface AccountState {
  status: 'none' | 'open';
  username: string;
  displayName: string;
  locked: boolean;
  validFrom?: string;
  validTo?: string;
  grants: RoleGrant[];
  /** Roles received by delegation. */
  delegations: Delegation[];
  /** ISO instant of the last change or reset; sessions begun before a reset are void. */
  passwordSince?: string;
  /** Account of the sample province; never valid in a real one. */
  sample?: boolean;
}

export const noAccount: AccountState = {
  status: 'none',
  username: '',
  displayName: '',
  locked: false,
  grants: [],
  delegations: [],
};

/**
 * The account as the authorisation function sees it. A delegated role reaches no further than the
 * role it comes from: it is cut to the dates on which the delegating account itself holds it.
 * `delegators` are the states of the accounts named in `delegations`.
 */
export function actorOf(
  accountId: string,
  state: AccountState,
  delegators: ReadonlyMap<string, AccountState> = new Map(),
): Actor {
  const received = state.delegations.flatMap((d) => inherited(d, delegators.get(d.by)));
  return {
    accountId,
    grants: [...state.grants, ...received],
    validFrom: state.validFrom,
    validTo: state.validTo,
    locked: state.locked,
  };
}

function inherited(d: Delegation, delegator: AccountState | undefined): RoleGrant[] {
  return (delegator?.grants ?? []).flatMap((g) => {
    if (g.role !== d.role || g.unitId !== d.unitId) return [];
    const from = g.from > d.from ? g.from : d.from;
    const to = g.to !== undefined && g.to < d.to ? g.to : d.to;
    return from <= to
      ? [{ role: d.role, ...(d.unitId ? { unitId: d.unitId } : {}), from, to, delegatedBy: d.by }]
      : [];
  });
}

export const holdsRole = (
  grants: readonly RoleGrant[],
  wanted: { role: Role; unitId?: string },
  on: string,
): boolean =>
  grants.some((g) => g.role === wanted.role && g.unitId === wanted.unitId && holdsOn(g, on));
