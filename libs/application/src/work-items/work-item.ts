import { bothWords, vietnamDay } from '@vinhdanh/domain';
import type { WorkItemRecord } from '../ports/work-item-views.js';

interface Labelled {
  code: string;
  vi: string;
  en: string;
}

/** Something a person owes, as work queues show it. */
export interface WorkItem {
  /** `<stream>~<kind>`, the id in `/work-items/{id}`. */
  id: string;
  kind: Labelled;
  stage: Labelled;
  role: Labelled;
  unitId?: string;
  unitName?: string;
  dossierId?: string;
  status?: Labelled;
  award?: Labelled;
  subjectName?: string;
  /** Title or number of what it is about, where that is no dossier. */
  matter?: string;
  since: string;
  /** When anything last happened to what it is about. */
  lastAt: string;
  /** Whole days since then. */
  daysInState: number;
  startBy?: string;
  finishBy?: string;
  /** Past its finish-by day. */
  overdue: boolean;
  claimedBy?: { id: string; name?: string };
  claimedAt?: string;
}

const DAY_MS = 86_400_000;

/** The row in words, as of an instant (ISO). */
export function workItem(row: WorkItemRecord, now: string): WorkItem {
  const age = Date.parse(now) - Date.parse(row.since);
  return {
    id: `${row.stream}~${row.kind}`,
    kind: labelled('workKind', row.kind),
    stage: labelled('stage', row.stage),
    role: labelled('role', row.role),
    unitId: row.unitId ?? undefined,
    unitName: row.unitName ?? undefined,
    dossierId: row.dossierId ?? undefined,
    status: row.dossierStatus ? labelled('status', row.dossierStatus) : undefined,
    award: row.award ? labelled('award', row.award) : undefined,
    subjectName: row.subjectName ?? undefined,
    matter: row.matter ?? undefined,
    since: row.since,
    lastAt: row.lastAt,
    daysInState: Math.max(0, Math.floor(age / DAY_MS)),
    startBy: row.startBy ?? undefined,
    finishBy: row.finishBy ?? undefined,
    overdue: row.finishBy !== null && row.finishBy < vietnamDay(now),
    claimedBy: row.claimedBy
      ? { id: row.claimedBy, name: row.claimedByName ?? undefined }
      : undefined,
    claimedAt: row.claimedAt ?? undefined,
  };
}

/** Stream and kind of an item's id; undefined if it cannot be one. */
export function readWorkItemId(id: string): { stream: string; kind: string } | undefined {
  const parts = /^([a-z-]+:[\w.-]{1,80})~([a-z-]{1,60})$/.exec(id);
  return parts ? { stream: parts[1]!, kind: parts[2]! } : undefined;
}

const labelled = (category: Parameters<typeof bothWords>[0], code: string): Labelled => ({
  code,
  ...bothWords(category, code),
});
