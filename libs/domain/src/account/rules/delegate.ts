import { actingDay, type CommandContext, type Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { AccountCommand, AccountPolicy } from '../commands.js';
import { holdsRole, type AccountState } from '../state.js';

type Delegate = Extract<AccountCommand, { type: 'delegate' }>;
type EndDelegation = Extract<AccountCommand, { type: 'end-delegation' }>;

/**
 * Makes this account act under a role of another for some days. Nobody can pass on what he does
 * not hold himself, and a delegated role cannot be delegated further.
 */
export function delegate(
  state: AccountState,
  command: Delegate,
  policy: AccountPolicy,
  context: CommandContext,
): Decision {
  const { type: _type, ...data } = command;
  if (command.to < command.from)
    return reject('dates-reversed', { from: command.from, to: command.to });
  if (command.to < actingDay(context)) return reject('delegation-over', { to: command.to });
  if (!holdsRole(policy.delegatorGrants ?? [], command, command.from))
    return reject('delegator-lacks-role', { role: command.role });
  const clash = state.delegations.some(
    (d) => same(d, command) && d.from <= command.to && command.from <= d.to,
  );
  if (clash) return reject('role-already-held', { role: command.role });
  return [{ type: 'account.delegated', data }];
}

/** Takes a delegation back; it ends with the named day. */
export function endDelegation(state: AccountState, command: EndDelegation): Decision {
  const { type: _type, ...data } = command;
  if (!state.delegations.some((d) => same(d, command) && command.to <= d.to))
    return reject('role-not-held', { role: command.role });
  return [{ type: 'account.delegation-ended', data }];
}

const same = (
  a: { role: string; unitId?: string; by: string },
  b: { role: string; unitId?: string; by: string },
): boolean => a.role === b.role && a.unitId === b.unitId && a.by === b.by;
