import type { CommandContext } from '@vinhdanh/domain';

/** What travels with a command besides its content. */
export interface RunContext extends CommandContext {
  /** Idempotency: the same id is applied once, for ever. */
  commandId: string;
  /** Hash of the request; the same id with another hash is refused. */
  requestHash: string;
  correlationId: string;
  /** Event that caused the command, if a stage issued it. */
  causationId?: string;
  /** Version the person saw (If-Match); absent means: retry on a clash. */
  expectedVersion?: number;
}

export interface RunResult<S> {
  id: string;
  version: number;
  state: S;
  eventTypes: string[];
  /** True when the command had been applied before; the answer is the current state. */
  replayed: boolean;
}

export type BatchOutcome =
  | { id: string; ok: true; version: number; replayed: boolean }
  | { id: string; ok: false; code: string; facts: Record<string, unknown> };
