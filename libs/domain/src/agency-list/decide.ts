import { HOLD_MATTERS } from '../dossier/holding.js';
import { actingDay, type CommandContext, type Decider, type Decision } from '../log/decider.js';
import { reject } from '../log/rejection.js';
import { decideWork, isWorkCommand } from '../work/claims.js';
import type {
  AgencyListCommand,
  AgencyListPolicy,
  ConfirmMatch,
  ReceiveAgencyList,
  RejectMatch,
} from './commands.js';
import { evolveAgencyList } from './evolve.js';
import { findMatches, moveDeadline } from './matches.js';
import { agencyListOwes } from './owes.js';
import { isMatchSettled, noAgencyList, type AgencyListState } from './state.js';

function decide(
  state: AgencyListState,
  command: AgencyListCommand,
  policy: AgencyListPolicy,
  context: CommandContext,
): Decision {
  if (isWorkCommand(command)) {
    const owed = agencyListOwes(state).map((item) => item.kind);
    return decideWork(state.claims, owed, command, context.actor);
  }
  switch (command.type) {
    case 'receive':
      return receive(state, command, policy, context);
    case 'find-matches':
      return findMatches(state, command, context);
    case 'move-deadline':
      return moveDeadline(state, command);
    default:
      return settle(state, command, policy, context);
  }
}

/** The same file again says nothing. Rejects `unknown-agency`, `list-of-the-future`, `list-empty`. */
function receive(
  { status }: AgencyListState,
  { type: _type, ...list }: ReceiveAgencyList,
  { agencies = [] }: AgencyListPolicy,
  context: CommandContext,
): Decision {
  if (status === 'received') return [];
  const on = actingDay(context);
  const { agency, year, rows } = list;
  if (!agencies.includes(agency))
    return reject('unknown-agency', { agency, allowed: [...agencies] });
  if (year > Number(on.slice(0, 4))) return reject('list-of-the-future', { year });
  if (rows === 0) return reject('list-empty');
  return [{ type: 'agency-list.received', data: { ...list, on } }];
}

/**
 * A person says whether a row is that subject; the service never does. Said again alike it changes
 * nothing. Rejects `no-such-match`, `match-settled`, `reason-missing`, `unknown-matter`.
 */
function settle(
  state: AgencyListState,
  command: ConfirmMatch | RejectMatch,
  { by }: AgencyListPolicy,
  context: CommandContext,
): Decision {
  const { n, subjectId, mark, reason } = command;
  const outcome = command.type === 'confirm' ? 'confirmed' : 'rejected';
  if (isMatchSettled(state, mark))
    return state.settled[mark] === outcome ? [] : reject('match-settled', { row: n });
  if (state.status !== 'received' || !by) return reject('no-such-match', { row: n });
  if (reason.trim() === '') return reject('reason-missing');
  if (command.type === 'confirm' && !HOLD_MATTERS.includes(command.matter))
    return reject('unknown-matter', { allowed: [...HOLD_MATTERS] });
  const matter = command.type === 'confirm' ? { matter: command.matter } : {};
  return [
    {
      type: `agency-list.match-${outcome}`,
      data: { n, mark, by, on: actingDay(context) },
      private: { subjectId, body: { reason, ...matter } },
    },
  ];
}

/** Rules of yearly lists of agencies and of matching them with the register. */
export const agencyListDecider: Decider<AgencyListState, AgencyListCommand, AgencyListPolicy> = {
  kind: 'agency-list',
  initial: noAgencyList,
  decide,
  evolve: evolveAgencyList,
  owes: agencyListOwes,
};
