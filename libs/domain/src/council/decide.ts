import type { CommandContext, Decider, Decision, WorkItemOwed } from '../log/decider.js';
import { decideWork, isWorkCommand, type WorkCommand } from '../work/claims.js';
import type { CouncilCommand, CouncilPolicy } from './commands.js';
import { evolveCouncil, evolveCouncilAll } from './evolve.js';
import { agendaBuilt, closeAgenda, openAgenda, setAgenda } from './rules/agenda.js';
import { close } from './rules/close.js';
import { countBox, enterPaper } from './rules/count-ballot.js';
import { checkIn, closeCheckIn, voidRound } from './rules/hold-ballot.js';
import { deferInBallot } from './rules/defer-in-ballot.js';
import { openRound } from './rules/open-ballot.js';
import { convene } from './rules/convene.js';
import { declareConflict, detected, settleConflict } from './rules/conflicts.js';
import { castVote, closeVote, openVoteRound, voidVote } from './rules/hold-vote.js';
import { nameWorks } from './recognition.js';
import { recordAttendance } from './rules/record-attendance.js';
import { recordResults } from './rules/record-results.js';
import { agendaGrowing, noSession, type CouncilState } from './state.js';

function decide(
  state: CouncilState,
  command: CouncilCommand | WorkCommand,
  policy: CouncilPolicy,
  context: CommandContext,
): Decision {
  if (isWorkCommand(command)) {
    const owed = owes(state).map((item) => item.kind);
    return decideWork(state.claims, owed, command, context.actor);
  }
  switch (command.type) {
    case 'convene':
      return convene(state, command);
    case 'set-agenda':
      return setAgenda(state, command);
    case 'agenda-built':
      return agendaBuilt(state, command);
    case 'close-agenda':
      return closeAgenda(state, command);
    case 'open-agenda':
      return openAgenda(state);
    case 'record-attendance':
      return recordAttendance(state, command);
    case 'record-results':
      return recordResults(state, command, policy);
    case 'close':
      return close(state, policy);
    case 'open-ballot':
      return openRound(state, command, policy);
    case 'check-in':
      return checkIn(state, command, context);
    case 'close-check-in':
      return closeCheckIn(state, command);
    case 'defer-in-ballot':
      return deferInBallot(state, command, policy);
    case 'count-box':
      return countBox(state, command, policy);
    case 'enter-paper':
      return enterPaper(state, command, policy, context);
    case 'void-ballot':
      return voidRound(state, command);
    case 'open-vote':
      return openVoteRound(state, command, policy);
    case 'cast-vote':
      return castVote(state, command, context);
    case 'close-vote':
      return closeVote(state, command, policy);
    case 'void-vote':
      return voidVote(state, command);
    case 'declare-conflict':
      return declareConflict(state, command, context);
    case 'name-works':
      return nameWorks(state, command, policy);
    case 'detect-conflicts':
      return detected(state, command);
    case 'settle-conflict':
      return settleConflict(state, command, context);
  }
}

/** The secretary owes results from the moment there is a list until the session is closed. */
function owes(state: CouncilState): WorkItemOwed[] {
  const waiting = state.status === 'convened' || state.status === 'in-session';
  if (!waiting || agendaGrowing(state) || Object.keys(state.agenda.items).length === 0) return [];
  return [
    {
      kind: 'record-results',
      stage: 'council-review',
      role: 'secretary',
      ...(state.council?.unitId ? { unitId: state.council.unitId } : {}),
      startBy: state.heldOn,
      since: state.convenedAt ?? '',
    },
  ];
}

/** Rules of a council session (hội đồng thi đua – khen thưởng). */
export const councilDecider: Decider<CouncilState, CouncilCommand | WorkCommand, CouncilPolicy> = {
  kind: 'council-session',
  initial: noSession,
  decide,
  evolve: evolveCouncil,
  evolveAll: evolveCouncilAll,
  owes,
};
