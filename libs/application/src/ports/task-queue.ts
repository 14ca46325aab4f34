import type { JsonObject } from '@vinhdanh/domain';
import type { OwedTask, QueueName } from '../process/stage-processor.js';

export interface Claim {
  leaseToken: string;
  tasks: OwedTask[];
}

/** The rows the service owes itself. Postgres is their only home. */
export abstract class TaskQueue {
  /** Leases up to `limit` due tasks of a lane; committed before it returns. */
  abstract claim(queue: QueueName, lane: number, limit: number): Promise<Claim>;
  /** Prolongs the leases of a claim that are still held. */
  abstract renew(claim: Claim): Promise<void>;
  /** Finishes without events, as long as the lease is ours. */
  abstract finish(leaseToken: string, done: { taskId: string; result: string }[]): Promise<void>;
  /** Gives back for later without counting it as a failure. */
  abstract postpone(
    leaseToken: string,
    later: { taskId: string; seconds: number; data?: JsonObject }[],
  ): Promise<void>;
  /** Records a failure: due again after a growing pause, or dead after the last try. */
  abstract fail(leaseToken: string, failed: { taskId: string; error: string }[]): Promise<void>;
  /** Lanes with due tasks. */
  abstract dueLanes(): Promise<{ queue: QueueName; lane: number }[]>;
  /** Open (not done, not dead) tasks; for tests and readiness. */
  abstract openCount(): Promise<number>;
}

/** Says "this lane has work"; carries no data and may be lost. */
export abstract class Doorbells {
  abstract ring(queue: QueueName, lane: number): Promise<void>;
}
