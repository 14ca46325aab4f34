import type { CommandContext, Decider, Decision } from '../log/decider.js';
import { reject } from '../log/rejection.js';
import type { AccountCommand, AccountPolicy } from './commands.js';
import { evolveAccount } from './evolve.js';
import { delegate, endDelegation } from './rules/delegate.js';
import { open } from './rules/open.js';
import { moveRoles } from './rules/move-roles.js';
import { endRole, grantRole } from './rules/roles.js';
import { noAccount, type AccountState } from './state.js';

function decide(
  state: AccountState,
  command: AccountCommand,
  policy: AccountPolicy,
  context: CommandContext,
): Decision {
  if (command.type === 'open') return open(state, command);
  if (state.status === 'none') return reject('no-such-account');
  switch (command.type) {
    case 'grant-role':
      return grantRole(state, command);
    case 'end-role':
      return endRole(state, command);
    case 'delegate':
      return delegate(state, command, policy, context);
    case 'end-delegation':
      return endDelegation(state, command);
    case 'move-roles':
      return moveRoles(state, command);
    case 'set-validity': {
      const { from, to } = command;
      if (from && to && to < from) return reject('dates-reversed', { from, to });
      return [{ type: 'account.validity-set', data: { from: from ?? null, to: to ?? null } }];
    }
    case 'lock':
      if (state.locked) return reject('already-locked');
      return [{ type: 'account.locked', data: { reason: command.reason } }];
    case 'unlock':
      if (!state.locked) return reject('not-locked');
      return [{ type: 'account.unlocked', data: {} }];
    case 'change-password':
      return [{ type: 'account.password-changed', data: {} }];
    case 'reset-password':
      return [{ type: 'account.password-reset', data: {} }];
  }
}

/** Rules of an account: who it is, what roles it holds and when. */
export const accountDecider: Decider<AccountState, AccountCommand, AccountPolicy> = {
  kind: 'account',
  initial: noAccount,
  decide,
  evolve: evolveAccount,
};
