import type { TaskFacts } from '@vinhdanh/domain';
import type { QueueName } from '../process/stage-processor.js';

export interface QueueCount {
  queue: QueueName;
  /** May be worked on now. */
  due: number;
  /** Under somebody's lease now. */
  leased: number;
  /** Timers: due later. */
  later: number;
  dead: number;
  /** Seconds since the oldest due row became due; null if none is due. */
  oldestSeconds: number | null;
}

export interface DeadTask {
  taskId: string;
  queue: QueueName;
  kind: string;
  /** Stream it is about. */
  stream: string;
  attempts: number;
  lastError: string | null;
  createdAt: string;
  deadAt: string;
}

/** What an operator sees of the rows the service owes itself. */
export abstract class QueueViews {
  /** Every queue, also the empty ones. */
  abstract counts(): Promise<QueueCount[]>;
  /** Dead tasks of all queues or of one, oldest first, after a key `<deadAt>~<taskId>`. */
  abstract dead(after: string | undefined, limit: number, queue?: QueueName): Promise<DeadTask[]>;
  abstract task(taskId: string): Promise<TaskFacts | undefined>;
}
