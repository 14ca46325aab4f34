import type { CommandContext, Decider, Decision } from '../log/decider.js';
import type { AssessmentCommand, AssessmentPolicy } from './commands.js';
import { evolveAssessment } from './evolve.js';
import { answer } from './rules/answer.js';
import { open } from './rules/open.js';
import { decline, recognise, revoke } from './rules/recognise.js';
import { conclude, giveBack, review } from './rules/review.js';
import { cancel, submit } from './rules/submit.js';
import { noAssessment, type AssessmentState } from './state.js';

function decide(
  state: AssessmentState,
  command: AssessmentCommand,
  policy: AssessmentPolicy,
  context: CommandContext,
): Decision {
  switch (command.type) {
    case 'open':
      return open(state, command, policy);
    case 'answer':
      return answer(state, command, policy);
    case 'submit':
      return submit(state, policy);
    case 'review':
      return review(state, command, policy, context);
    case 'return':
      return giveBack(state, command, policy, context);
    case 'conclude':
      return conclude(state, policy, context);
    case 'recognise':
      return recognise(state, command, policy, context);
    case 'decline':
      return decline(state, command, policy, context);
    case 'revoke':
      return revoke(state, command, policy, context);
    case 'cancel':
      return cancel(state, command);
  }
}

/** Rules of one body's assessment: own word, review, result, recognition. */
export const assessmentDecider: Decider<AssessmentState, AssessmentCommand, AssessmentPolicy> = {
  kind: 'assessment',
  initial: noAssessment,
  decide,
  evolve: evolveAssessment,
};
