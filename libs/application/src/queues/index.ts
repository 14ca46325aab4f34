import { CountQueuesHandler, ListDeadTasksHandler } from './read-queues.js';
import { RedriveTaskHandler } from './redrive-task.js';

export * from './read-queues.js';
export * from './redrive-task.js';

export const queueHandlers = [CountQueuesHandler, ListDeadTasksHandler, RedriveTaskHandler];
