import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { PrepareSubmission } from '../commands.js';
import type { SubmissionState } from '../state.js';

/** One letter makes one package, once; a repeated order to prepare it is no news. */
export function prepare(state: SubmissionState, command: PrepareSubmission): Decision {
  const { type: _type, ...data } = command;
  if (state.status !== 'none')
    return state.actId === command.actId ? [] : reject('submission-exists', { actId: state.actId });
  if (command.lineCount < 1) return reject('no-lines', { actId: command.actId });
  return [{ type: 'submission.prepared', data }];
}
