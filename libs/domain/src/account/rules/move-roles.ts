import type { DomainEvent } from '../../log/event.js';
import type { Decision } from '../../log/decider.js';
import { shiftDay } from '../../registry/lineage/change.js';
import type { AccountCommand } from '../commands.js';
import { holdsRole, type AccountState } from '../state.js';

type MoveRoles = Extract<AccountCommand, { type: 'move-roles' }>;

/**
 * Roles and delegations held for a body that ended go on for its successor, from the first day of
 * the new order to the day they would have ended. A role held for both already is not doubled.
 */
export function moveRoles(state: AccountState, command: MoveRoles): Decision {
  const { effectiveOn, moves } = command;
  const lastDay = shiftDay(effectiveOn, -1);
  const target = new Map(moves.map(({ from, to }) => [from, to]));
  const lasts = (right: { to?: string }) => right.to === undefined || right.to >= effectiveOn;
  const events: DomainEvent[] = [];
  const ended = new Set<string>();
  const given = [...state.grants];
  for (const grant of state.grants.filter(lasts)) {
    const to = grant.unitId && target.get(grant.unitId);
    if (!to) continue;
    const { role, unitId } = grant;
    const key = `${role}/${unitId}`;
    // One ending closes every later grant of the role for the unit as well.
    if (!ended.has(key))
      events.push({
        type: 'account.role-ended',
        data: { role, unitId: unitId!, to: lastDay },
      });
    ended.add(key);
    const from = grant.from > effectiveOn ? grant.from : effectiveOn;
    const moved = { role, unitId: to, from, ...(grant.to ? { to: grant.to } : {}) };
    if (holdsRole(given, moved, from)) continue;
    given.push(moved);
    events.push({ type: 'account.role-granted', data: { ...moved } });
  }
  for (const lent of state.delegations.filter(lasts)) {
    const to = lent.unitId && target.get(lent.unitId);
    if (!to) continue;
    const { role, unitId, by } = lent;
    const from = lent.from > effectiveOn ? lent.from : effectiveOn;
    events.push(
      {
        type: 'account.delegation-ended',
        data: { role, unitId: unitId!, by, to: lastDay },
      },
      { type: 'account.delegated', data: { role, unitId: to, by, from, to: lent.to } },
    );
  }
  return events;
}
