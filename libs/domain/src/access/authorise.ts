import type { ActionRule, ActionTable } from './action-table.js';
import { ACTIONS } from './actions/index.js';
import { holdsOn, PROVINCE_ROLES, type RoleGrant } from './roles.js';

/** Who asks: an account with all roles it was ever given, also by delegation. */
export interface Actor {
  accountId: string;
  grants: readonly RoleGrant[];
  /** Days between which the account may be used at all; ISO dates, both included. */
  validFrom?: string;
  validTo?: string;
  locked?: boolean;
}

/** What is asked for; left out where the question is only "may this person do such a thing?". */
export interface Resource {
  /** Organisations the thing belongs to, e.g. the unit of origin and the unit that filed it. */
  unitIds?: readonly string[];
  /** Those organisations with all that manage them on the day that counts. */
  unitLine?: readonly string[];
  /** Body whose own affair it is: its own council, act or award. */
  ownBody?: string;
  /** Account the thing belongs to. */
  accountId?: string;
}

export type Denial = 'unknown-action' | 'account-not-valid' | 'no-role' | 'out-of-scope';
export type Verdict =
  | { allow: true; reason: 'granted' | 'delegated'; grant: RoleGrant }
  | { allow: false; reason: Denial };

/**
 * The one answer to "may this actor do this, to this thing, on this day?". Pure, so an auditor can
 * ask it for any day of the past. Everything is refused unless a rule of the action table and a
 * role held on that day allow it. A role held in one's own right goes before a delegated one.
 */
export function authorise(
  actor: Actor,
  action: string,
  resource: Resource | undefined,
  on: string,
  table: ActionTable = ACTIONS,
): Verdict {
  if (!Object.hasOwn(table, action)) return { allow: false, reason: 'unknown-action' };
  const rule = table[action] as ActionRule;
  if (!isValidOn(actor, on)) return { allow: false, reason: 'account-not-valid' };
  const held = actor.grants.filter((g) => rule.roles.includes(g.role) && holdsOn(g, on));
  if (held.length === 0) return { allow: false, reason: 'no-role' };
  const fitting = held.filter((g) => covers(rule, g, actor, resource));
  const grant = fitting.find((g) => g.delegatedBy === undefined) ?? fitting[0];
  if (!grant) return { allow: false, reason: 'out-of-scope' };
  return { allow: true, reason: grant.delegatedBy ? 'delegated' : 'granted', grant };
}

/** Whether the account may be used on a day: not locked and within its dates. */
export const isValidOn = (actor: Actor, on: string): boolean =>
  !actor.locked && holdsOn({ from: actor.validFrom, to: actor.validTo }, on);

function covers(rule: ActionRule, grant: RoleGrant, actor: Actor, resource?: Resource): boolean {
  if (!resource) return true;
  if (rule.scope === 'self') return resource.accountId === actor.accountId;
  if (rule.bodysOwn && resource.ownBody) return grant.unitId === resource.ownBody;
  if (rule.scope === 'province' || PROVINCE_ROLES.includes(grant.role)) return true;
  if (grant.unitId === undefined) return false;
  const within = rule.scope === 'own-unit' ? resource.unitIds : resource.unitLine;
  return within?.includes(grant.unitId) ?? false;
}
