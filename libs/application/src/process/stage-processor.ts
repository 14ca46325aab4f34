import type { QueueName } from '@vinhdanh/contracts';
import type { Decider, JsonObject } from '@vinhdanh/domain';
import type { Known } from '../run-command.js';

export type { QueueName };

/** A row the service owes itself, claimed under a lease. */
export interface OwedTask {
  taskId: string;
  queue: QueueName;
  kind: string;
  stream: string;
  /** The stream's id without its kind. */
  id: string;
  causeEvent: string;
  correlationId: string;
  data: JsonObject;
  attempts: number;
}

/** A command for one stream; the decider knows how to read it. */
export interface TargetedCommand {
  // The decider's own state and command types are its affair; the runner only passes them on.
  decider: Decider<never, never, never>;
  id: string;
  command: { type: string };
  policy: unknown;
  /** The stream as the processor has read it; spares reading it again. */
  known?: Known<object>;
}

export type TaskOutcome =
  | { task: OwedTask; command: TargetedCommand }
  | { task: OwedTask; done: string }
  | { task: OwedTask; later: { seconds: number; data?: JsonObject } };

/** Builds the outcome "append this command and finish the task", keeping the types honest. */
export function commandOutcome<S extends object, C extends { type: string }, P>(
  task: OwedTask,
  decider: Decider<S, C, P>,
  id: string,
  command: C,
  policy: P,
  known?: Known<S>,
): TaskOutcome {
  const rules = decider as unknown as Decider<never, never, never>;
  return { task, command: { decider: rules, id, command, policy, known } };
}

/**
 * What a queue does with the tasks it owes. Gets up to 500 at once, or one alone if it failed
 * before; answers one outcome for each. A thrown error means: try again later.
 */
export abstract class StageProcessor {
  abstract readonly queue: QueueName;
  abstract readonly kinds: readonly string[];
  abstract process(tasks: OwedTask[]): Promise<TaskOutcome[]>;
}
