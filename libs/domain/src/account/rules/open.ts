import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import { USERNAME } from '../account-id.js';
import type { AccountCommand } from '../commands.js';
import type { AccountState } from '../state.js';

type Open = Extract<AccountCommand, { type: 'open' }>;

/** Opens an account without any role: it can sign in and sees nothing. */
export function open(state: AccountState, command: Open): Decision {
  const { type: _type, ...data } = command;
  if (state.status !== 'none') return reject('username-taken', { username: command.username });
  if (!USERNAME.test(command.username)) return reject('username-malformed');
  if (command.validFrom && command.validTo && command.validTo < command.validFrom)
    return reject('dates-reversed', { from: command.validFrom, to: command.validTo });
  return [{ type: 'account.opened', data }];
}
