import { holdsOn, isUnitRole } from '../../access/roles.js';
import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { AccountCommand } from '../commands.js';
import { holdsRole, type AccountState } from '../state.js';

type Grant = Extract<AccountCommand, { type: 'grant-role' }>;
type End = Extract<AccountCommand, { type: 'end-role' }>;

/** Gives a role for a time; the same role twice over the same day says nothing new. */
export function grantRole(state: AccountState, command: Grant): Decision {
  const { type: _type, ...data } = command;
  if (isUnitRole(command.role) && !command.unitId)
    return reject('role-needs-unit', { role: command.role });
  if (command.to && command.to < command.from)
    return reject('dates-reversed', { from: command.from, to: command.to });
  if (holdsRole(state.grants, command, command.from))
    return reject('role-already-held', { role: command.role });
  return [{ type: 'account.role-granted', data }];
}

/** Ends a role after a day; what was done under it before stays done. */
export function endRole(state: AccountState, command: End): Decision {
  const { type: _type, ...data } = command;
  const held = state.grants.some(
    (g) => g.role === command.role && g.unitId === command.unitId && holdsOn(g, command.to),
  );
  if (!held) return reject('role-not-held', { role: command.role });
  return [{ type: 'account.role-ended', data }];
}
