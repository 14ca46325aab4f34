import type { CommandContext, Decider, Decision } from '../../log/decider.js';
import { addRecords } from '../record/rules/add.js';
import { answerRecord } from '../record/rules/answer.js';
import { correctRecord } from '../record/rules/correct.js';
import { followRecord } from '../record/rules/follow.js';
import { gradeRecord } from '../record/rules/grade.js';
import { stripRecord } from '../record/rules/strip.js';
import { withdrawRecord } from '../record/rules/withdraw.js';
import type { SubjectCommand, SubjectPolicy } from './commands.js';
import { evolve } from './evolve.js';
import { amend } from './rules/amend.js';
import { erase } from './rules/erase.js';
import { merge, unmerge } from './rules/merge.js';
import { recordDeath } from './rules/record-death.js';
import { register } from './rules/register.js';
import { revealNumber, sealNumber } from './rules/number.js';
import { stateCoverage } from './rules/state-coverage.js';
import { noSubject, type SubjectState } from './state.js';

function decide(
  state: SubjectState,
  command: SubjectCommand,
  policy: SubjectPolicy,
  context: CommandContext,
): Decision {
  switch (command.type) {
    case 'register':
      return register(state, command, policy, context);
    case 'amend':
      return amend(state, command, policy, context);
    case 'record-death':
      return recordDeath(state, command, policy, context);
    case 'merge':
      return merge(state, command, policy);
    case 'unmerge':
      return unmerge(state, command, policy);
    case 'erase':
      return erase(state, command, policy);
    case 'state-coverage':
      return stateCoverage(state, command, context);
    case 'reveal-number':
      return revealNumber(state, command);
    case 'seal-number':
      return sealNumber(state, command, policy);
    case 'add-records':
      return addRecords(state, command, policy, context);
    case 'follow-record':
      return followRecord(state, command, policy, context);
    case 'correct-record':
      return correctRecord(state, command, policy, context);
    case 'withdraw-record':
      return withdrawRecord(state, command, policy);
    case 'grade-record':
      return gradeRecord(state, command, policy);
    case 'answer-record':
      return answerRecord(state, command, policy);
    case 'strip-record':
    case 'restore-record':
      return stripRecord(state, command, policy, context);
    default:
      return command satisfies never;
  }
}

/** Rules of a subject: a person, collective, household or family that may be commended. */
export const subjectDecider: Decider<SubjectState, SubjectCommand, SubjectPolicy> = {
  kind: 'subject',
  initial: noSubject,
  decide,
  evolve,
};
