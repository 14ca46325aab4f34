import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { TaskFacts } from '../state.js';

export interface RedriveTask {
  type: 'redrive';
  /** Why it should go well this time; stands in the log, so no names of people. */
  reason: string;
}

/** Only a dead task is redriven, and never without a reason. */
export function redrive(command: RedriveTask, task: TaskFacts): Decision {
  if (!task.dead) return reject('task-not-dead', { kind: task.kind });
  const reason = command.reason.trim();
  if (!reason) return reject('reason-missing');
  const { queue, kind, about, attempts } = task;
  return [{ type: 'task.redriven', data: { task: kind, queue, about, attempts, reason } }];
}
