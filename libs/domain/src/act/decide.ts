import type { CommandContext, Decider, Decision, WorkItemOwed } from '../log/decider.js';
import { decideWork, isWorkCommand, type WorkCommand } from '../work/claims.js';
import type { ActCommand, ActPolicy } from './commands.js';
import { evolveAct } from './evolve.js';
import { bindScan } from './rules/bind-scan.js';
import { draft, revise } from './rules/draft.js';
import { addLines, nameLines, refuseLines, removeLines, settleLines } from './rules/lines.js';
import { number } from './rules/number.js';
import { endorse, returnToDrafter, verify } from './rules/pass-on.js';
import { promulgate } from './rules/promulgate.js';
import { recordApplied } from './rules/record-applied.js';
import { sign } from './rules/sign.js';
import { withdraw } from './rules/withdraw.js';
import { noAct, type ActState } from './state.js';
import { dueStep } from './steps.js';

function decide(
  state: ActState,
  command: ActCommand | WorkCommand,
  policy: ActPolicy,
  context: CommandContext,
): Decision {
  if (isWorkCommand(command)) {
    const owed = owes(state).map((item) => item.kind);
    return decideWork(state.claims, owed, command, context.actor);
  }
  switch (command.type) {
    case 'draft':
      return draft(state, command, policy);
    case 'revise':
      return revise(state, command);
    case 'add-lines':
      return addLines(state, command);
    case 'name-lines':
      return nameLines(state, command, policy);
    case 'remove-lines':
      return removeLines(state, command, policy);
    case 'refuse-lines':
      return refuseLines(state, command, policy, context);
    case 'settle-lines':
      return settleLines(state, command);
    case 'endorse':
      return endorse(state, context);
    case 'verify':
      return verify(state, context);
    case 'sign':
      return sign(state, command, policy, context);
    case 'number':
      return number(state, command, policy, context);
    case 'promulgate':
      return promulgate(state, command, context);
    case 'bind-scan':
      return bindScan(state, command);
    case 'record-applied':
      return recordApplied(state, command);
    case 'return-to-drafter':
      return returnToDrafter(state, command, context);
    case 'withdraw':
      return withdraw(state, context);
  }
}

/** The next holder owes the next step; an empty or returned draft is owed by its drafters. */
function owes(state: ActState): WorkItemOwed[] {
  const due = dueStep(state);
  if (!due) return [];
  const drafting = state.status === 'draft' && (state.lineCount === 0 || state.returned);
  const unit = state.issuer?.level === 'unit';
  const drafter = unit ? 'unit-clerk' : 'specialist';
  return [
    {
      kind: drafting ? 'draft' : due.step,
      stage: 'provincial-decision',
      role: drafting ? drafter : due.role,
      ...(unit ? { unitId: state.issuer?.unitId } : {}),
      since: state.since ?? '',
    },
  ];
}

/** Rules of an act (quyết định, tờ trình, văn bản đính chính, sửa đổi, thay thế, hủy bỏ). */
export const actDecider: Decider<ActState, ActCommand | WorkCommand, ActPolicy> = {
  kind: 'act',
  initial: noAct,
  decide,
  evolve: evolveAct,
  owes,
};
