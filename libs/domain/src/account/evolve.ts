import { holdsOn, type RoleGrant } from '../access/roles.js';
import type { JsonObject } from '../log/json.js';
import type { AccountState, Delegation } from './state.js';

/** Replays facts; the data of an event is what its rule wrote. */
export function evolveAccount(
  state: AccountState,
  event: { type: string; data: JsonObject },
  at: string,
): AccountState {
  const data = event.data;
  switch (event.type) {
    case 'account.opened':
      return { ...state, ...(data as Partial<AccountState>), status: 'open' };
    case 'account.role-granted':
      return { ...state, grants: [...state.grants, data as unknown as RoleGrant] };
    case 'account.role-ended':
      return { ...state, grants: state.grants.map((g) => ended(g, data)) };
    case 'account.delegated':
      return { ...state, delegations: [...state.delegations, data as unknown as Delegation] };
    case 'account.delegation-ended':
      return {
        ...state,
        delegations: state.delegations.map((d) => (d.by === data.by ? ended(d, data) : d)),
      };
    case 'account.validity-set': {
      const { validFrom: _from, validTo: _to, ...rest } = state;
      return {
        ...rest,
        ...(data.from ? { validFrom: String(data.from) } : {}),
        ...(data.to ? { validTo: String(data.to) } : {}),
      };
    }
    case 'account.locked':
      return { ...state, locked: true };
    case 'account.unlocked':
      return { ...state, locked: false };
    case 'account.password-changed':
    case 'account.password-reset':
      return { ...state, passwordSince: at };
    default:
      return state;
  }
}

function ended<R extends { role: string; unitId?: string; from: string; to?: string }>(
  right: R,
  end: JsonObject,
): R {
  const to = String(end.to);
  const meant = right.role === end.role && right.unitId === (end.unitId ?? undefined);
  return meant && (holdsOn(right, to) || to < right.from) ? { ...right, to } : right;
}
