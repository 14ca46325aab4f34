import type { Decider } from '../log/decider.js';
import { redrive, type RedriveTask } from './rules/redrive.js';
import { noTask, type TaskFacts, type TaskState } from './state.js';

/** Rules about a task are about people who touch it; the service's own handling is not recorded. */
export const taskDecider: Decider<TaskState, RedriveTask, TaskFacts> = {
  kind: 'task',
  initial: noTask,
  decide: (_state, command, facts) => redrive(command, facts),
  evolve: (state, event) =>
    event.type === 'task.redriven' ? { status: 'redriven', redrives: state.redrives + 1 } : state,
};
