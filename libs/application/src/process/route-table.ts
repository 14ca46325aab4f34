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

/** Answer for every event type of a feature: what the service owes next, or null for nothing. */
export type RouteTable = Record<string, ((event: RecordedEvent) => TaskSpec[]) | null>;
