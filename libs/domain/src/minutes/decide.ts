import type { CommandContext, Decider, Decision } from '../log/decider.js';
import type { MinutesCommand, MinutesPolicy } from './commands.js';
import { evolveMinutes } from './evolve.js';
import { bindScan } from './rules/bind-scan.js';
import { draw } from './rules/draw.js';
import { note } from './rules/note.js';
import { record } from './rules/record.js';
import { sign } from './rules/sign.js';
import { noMinutes, type MinutesState } from './state.js';

function decide(
  state: MinutesState,
  command: MinutesCommand,
  policy: MinutesPolicy,
  context: CommandContext,
): Decision {
  switch (command.type) {
    case 'note':
      return note(state, command, policy);
    case 'draw':
      return draw(state, command, policy);
    case 'sign':
      return sign(state, command, policy, context);
    case 'record':
      return record(state, command, policy, context);
    case 'bind-scan':
      return bindScan(state, command, policy);
  }
}

/** Rules of the minutes of a council session (biên bản họp hội đồng). */
export const minutesDecider: Decider<MinutesState, MinutesCommand, MinutesPolicy> = {
  kind: 'minutes',
  initial: noMinutes,
  decide,
  evolve: evolveMinutes,
};
