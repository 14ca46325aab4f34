import type { CommandContext, Decider, Decision } from '../log/decider.js';
import { reject } from '../log/rejection.js';
import { decideWork, isWorkCommand } from '../work/claims.js';
import type { GrievanceCommand, GrievancePolicy } from './commands.js';
import { evolveGrievance } from './evolve.js';
import { grievanceOwes } from './owes.js';
import {
  accept,
  conclude,
  decline,
  enter,
  extend,
  moveDeadline,
  noteEffects,
} from './rules/handling.js';
import { answerUnsealing, readIdentity, requestUnsealing } from './rules/unsealing.js';
import { noGrievance, type GrievanceState, type Register } from './state.js';

const decideFor =
  (register: Register) =>
  (
    state: GrievanceState,
    command: GrievanceCommand,
    policy: GrievancePolicy,
    context: CommandContext,
  ): Decision => {
    if (isWorkCommand(command)) {
      const owed = grievanceOwes(register)(state).map((item) => item.kind);
      return decideWork(state.claims, owed, command, context.actor);
    }
    switch (command.type) {
      case 'enter':
        return enter(register, state, command, context);
      case 'accept':
        return accept(register, state, command, context);
      case 'decline':
        return decline(register, state, command, context);
      case 'extend':
        return extend(register, state, command, policy);
      case 'conclude':
        return conclude(register, state, command, context);
      case 'note-effects':
        return noteEffects(register, state, command);
      case 'move-deadline':
        return moveDeadline(register, state, command);
      default:
        return register === 'denunciation'
          ? unseal(state, command, context)
          : reject('not-visible');
    }
  };

type Unsealing = Extract<
  GrievanceCommand,
  { type: 'request-unsealing' | 'answer-unsealing' | 'read-identity' }
>;

function unseal(state: GrievanceState, command: Unsealing, context: CommandContext): Decision {
  if (command.type === 'request-unsealing') return requestUnsealing(state, command, context);
  return command.type === 'answer-unsealing'
    ? answerUnsealing(state, command, context)
    : readIdentity(state, context);
}

const deciderOf = (kind: Register): Decider<GrievanceState, GrievanceCommand, GrievancePolicy> => ({
  kind,
  initial: noGrievance,
  decide: decideFor(kind),
  evolve: evolveGrievance(kind),
  owes: grievanceOwes(kind),
});

/** Rules of the register of complaints (sổ khiếu nại). */
export const complaintDecider = deciderOf('complaint');
/** Rules of the register of denunciations (sổ tố cáo). */
export const denunciationDecider = deciderOf('denunciation');

export const grievanceDecider = (register: Register) =>
  register === 'complaint' ? complaintDecider : denunciationDecider;
