import type { CommandContext, Decider, Decision } from '../log/decider.js';
import { decideWork, isWorkCommand } from '../work/claims.js';
import type { OpinionCommand } from './commands.js';
import { evolveOpinion } from './evolve.js';
import { opinionOwes } from './owes.js';
import { answer } from './rules/answer.js';
import { ask } from './rules/ask.js';
import { attachFile } from './rules/attach-file.js';
import { letGo, takeUp } from './rules/council.js';
import { proceed } from './rules/proceed.js';
import { lapse, moveDeadline } from './rules/term.js';
import { noOpinion, type OpinionState } from './state.js';

function decide(
  state: OpinionState,
  command: OpinionCommand,
  _policy: unknown,
  context: CommandContext,
): Decision {
  if (isWorkCommand(command)) {
    const owed = opinionOwes(state).map((item) => item.kind);
    return decideWork(state.claims, owed, command, context.actor);
  }
  switch (command.type) {
    case 'ask':
      return ask(state, command, context);
    case 'answer':
      return answer(state, command, context);
    case 'take-up':
      return takeUp(state, command);
    case 'let-go':
      return letGo(state, command);
    case 'attach-file':
      return attachFile(state, command, context);
    case 'proceed':
      return proceed(state, command, context);
    case 'lapse':
      return lapse(state, context);
    case 'move-deadline':
      return moveDeadline(state, command);
  }
}

/** Rules of asking a body about lines and of what its silence means. */
export const opinionDecider: Decider<OpinionState, OpinionCommand> = {
  kind: 'opinion',
  initial: noOpinion,
  decide,
  evolve: evolveOpinion,
  owes: opinionOwes,
};
