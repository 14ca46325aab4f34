import type { CommandContext, Decider, Decision } from '../log/decider.js';
import type { RoundCommand, RoundPolicy } from './commands.js';
import { evolveRound } from './evolve.js';
import { close } from './rules/close.js';
import { expectUnits } from './rules/expect-units.js';
import { moveDeadline } from './rules/move-deadline.js';
import { open } from './rules/open.js';
import { succeedUnits } from './rules/succeed-units.js';
import { noRound, type RoundState } from './state.js';

function decide(
  state: RoundState,
  command: RoundCommand,
  policy: RoundPolicy,
  _context: CommandContext,
): Decision {
  switch (command.type) {
    case 'open':
      return open(state, command, policy);
    case 'move-deadline':
      return moveDeadline(state, command);
    case 'expect-units':
      return expectUnits(state, command);
    case 'succeed-units':
      return succeedUnits(state, command);
    case 'close':
      return close(state);
  }
}

/** Rules of a round of consideration (đợt xét). */
export const roundDecider: Decider<RoundState, RoundCommand, RoundPolicy> = {
  kind: 'round',
  initial: noRound,
  decide,
  evolve: evolveRound,
};
