import type { EntryWrite, JsonObject, StreamKind, SubjectWrite } from '@vinhdanh/domain';
import type { QueueName } from '../process/stage-processor.js';

export interface NewEvent {
  eventId: string;
  version: number;
  type: string;
  recordedAt: string;
  /** Canonical text and its leaf hash (hex), see seal() in the domain. */
  envelope: string;
  leafHash: string;
  private?: { subjectId: string; salt: string; body: JsonObject };
}

export interface NewTask {
  taskId: string;
  queue: QueueName;
  lane: number;
  kind: string;
  stream: string;
  causeEvent: string;
  correlationId: string;
  data: JsonObject;
  notBeforeSeconds: number;
}

/** Inline work item rows: what the state owes now, and the kinds it no longer owes. */
export interface WorkItemRow {
  kind: string;
  stage: string;
  role: string;
  unitId?: string;
  unitLine: string[];
  dossierId?: string;
  since: string;
  startBy?: string;
  finishBy?: string;
  claimedBy?: string;
  claimedAt?: string;
}

/** What the events of one subject do to the register and to its record. */
export interface RegisterWrites {
  subject: SubjectWrite;
  entries: EntryWrite[];
}

/** All that one command writes; it is written whole or not at all. */
export interface Append {
  stream: string;
  kind: StreamKind;
  /** Version the decision was made on, and the one it leads to. */
  prior: number;
  version: number;
  state: JsonObject;
  commandId: string;
  actor: string;
  requestHash: string;
  events: NewEvent[];
  tasks: NewTask[];
  work: { owed: WorkItemRow[]; gone: string[] };
  /** Row of the inline read model, with the one it replaces (absent for a new dossier). */
  dossier?: { before?: JsonObject; now: JsonObject };
  register?: RegisterWrites;
  /** The task this command finishes; without its lease nothing is written. */
  finish?: { taskId: string; leaseToken: string; result: string };
  /** Makes a dead task due again (redrive), in the same transaction. */
  redrive?: { taskId: string };
}

export interface Head {
  version: number;
  state: JsonObject;
}

export interface AppliedCommand {
  stream: string;
  version: number;
  actor: string;
  requestHash: string;
}

export interface Loaded {
  heads: Map<string, Head>;
  commands: Map<string, AppliedCommand>;
}

export abstract class EventLog {
  /** Identity of this log; part of every envelope. */
  abstract logId(): Promise<string>;
  /** Current states of streams, and which of the commands were applied before. */
  abstract load(streams: string[], commandIds: string[]): Promise<Loaded>;
  /**
   * Appends in one transaction, at most one command per stream. Answers the streams that won;
   * the others had moved on, or their task's lease was lost, and nothing of them was written.
   */
  abstract append(batch: Append[]): Promise<Set<string>>;
  /** The same, but all of it or nothing: false if one of the streams had moved on. */
  abstract appendAll(batch: Append[]): Promise<boolean>;
}
