import type { JsonObject, RecordedEvent } from '@vinhdanh/domain';
import type { QueueName } from './stage-processor.js';

export interface TaskSpec {
  queue: QueueName;
  kind: string;
  /** Defaults to the event's own stream. */
  stream?: string;
  data?: JsonObject;
  notBeforeSeconds?: number;
}

/**
 * Answer for every event type of a feature: what the service owes next, or null for nothing.
 * `rest` are the types of the events that follow it from the same command.
 */
export type RouteTable = Record<
  string,
  ((event: RecordedEvent, rest: readonly string[]) => TaskSpec[]) | null
>;
