import type { JsonObject, ViewScope } from '@vinhdanh/domain';

/** Bounds are log indexes, both included; a time has been turned into them before. */
export interface AuditFilter {
  dossier?: string;
  stream?: string;
  actor?: string;
  unit?: string;
  stage?: string;
  type?: string;
  fromIndex?: number;
  toIndex?: number;
}

/** One event as the audit projection keeps it: kind and parameters, no words. */
export interface AuditRecord {
  logIndex: number;
  eventId: string;
  stream: string;
  dossierId: string | null;
  stage: string | null;
  status: string | null;
  type: string;
  schemaVersion: number;
  actor: string;
  onBehalfOf: string | null;
  unitId: string | null;
  /** ISO instant. */
  recordedAt: string;
  /** ISO day, where the act was done on paper before it was recorded. */
  effectiveOn: string | null;
  commandId: string | null;
  correlationId: string | null;
  causationId: string | null;
  params: JsonObject;
}

export abstract class AuditViews {
  /** Rows a scope may see, in the order of the log or backwards, beyond a log index. */
  abstract page(
    scope: ViewScope,
    filter: AuditFilter,
    order: 'asc' | 'desc',
    after: number | undefined,
    limit: number,
  ): Promise<AuditRecord[]>;
  /** Names of accounts and organisations by id; unknown ids are absent. */
  abstract names(ids: string[]): Promise<Record<string, string>>;
  /**
   * Log indexes of what was sequenced between two instants, ends included. An empty span answers
   * bounds that no row meets.
   */
  abstract span(from?: string, to?: string): Promise<{ fromIndex?: number; toIndex?: number }>;
}
