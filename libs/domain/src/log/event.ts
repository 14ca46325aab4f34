import type { JsonObject } from './json.js';

/** Names of streams; a stream id is `<kind>:<uuid or key>`. */
export const STREAM_KINDS = [
  'round',
  'proposal',
  'dossier',
  'council',
  'council-session',
  'minutes',
  'meeting',
  'act',
  'submission',
  'import',
  'organisation',
  'lineage',
  'subject',
  'catalogue',
  'calendar',
  'movement',
  'criteria-set',
  'assessment',
  'agency-list',
  'complaint',
  'denunciation',
  'opinion',
  'publicity',
  'comment',
  'quota',
  'due-list',
  'account',
  'task',
  'rehearsal',
  'cluster',
  'cluster-year',
  'slot-plan',
  'fund',
  'reward',
  'stock',
  'ceremony',
  'handover',
  'score-round',
  'score-sheet',
] as const;
export type StreamKind = (typeof STREAM_KINDS)[number];

/**
 * Personal data of an event. It is stored beside the log and may be erased; the log keeps only a
 * salted hash of it, so that erasing breaks no proof (reliability note 4.3).
 */
export interface PrivatePart {
  subjectId: string;
  body: JsonObject;
}

/** A fact a rule has decided on; the writer adds who, when and where in the stream. */
export interface DomainEvent<T extends string = string, D extends object = JsonObject> {
  type: T;
  data: D;
  private?: PrivatePart;
}

/** An event read back from the log. `private` is absent when there was none or it was erased. */
export interface RecordedEvent<D extends object = JsonObject> {
  eventId: string;
  stream: string;
  version: number;
  type: string;
  schemaVersion: number;
  data: D;
  private?: JsonObject;
  meta: EventMeta;
  /** Dense position in the one order of the log; absent until sequenced. */
  logIndex?: number;
}

/** Who did it, for whom, when, and what caused it. Instants are ISO 8601 in UTC. */
export interface EventMeta {
  /** Account id, or `system:<process>` for what the service does by itself. */
  actor: string;
  onBehalfOf?: string;
  /** Organisation the actor acted for. */
  unitId?: string;
  recordedAt: string;
  /** ISO date; when it took effect, if not on the day it was recorded (paper recorded later). */
  effectiveOn?: string;
  commandId: string;
  correlationId: string;
  causationId?: string;
  /** Stage and status of the dossier after the event; absent on other streams. */
  stage?: string;
  status?: string;
}
