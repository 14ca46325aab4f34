import type { Decider, WorkItemOwed } from '@vinhdanh/domain';
import type { WorkItemRow } from '../ports/event-log.js';

type Owing = Pick<Decider<object, { type: string }>, 'owes' | 'kind'>;
interface Placed {
  unitLine?: string[];
  claims?: Record<string, { by: string; at: string }>;
}

/** Rows of the work queue a state asks for. */
export function workRows(decider: Owing, stream: string, state: object): WorkItemRow[] {
  const { unitLine, claims } = state as Placed;
  return (decider.owes?.(state as never) ?? []).map((owed: WorkItemOwed) => ({
    ...owed,
    unitLine: unitLine ?? (owed.unitId ? [owed.unitId] : []),
    dossierId: decider.kind === 'dossier' ? stream.slice('dossier:'.length) : undefined,
    claimedBy: claims?.[owed.kind]?.by,
    claimedAt: claims?.[owed.kind]?.at,
  }));
}

/** What changed in a stream's work items between two states; unchanged rows are not written. */
export function workDelta(
  decider: Owing,
  stream: string,
  before: object,
  after: object,
): { owed: WorkItemRow[]; gone: string[] } {
  const old = new Map(workRows(decider, stream, before).map((row) => [row.kind, row]));
  const now = workRows(decider, stream, after);
  const kept = new Set(now.map((row) => row.kind));
  return {
    owed: now.filter((row) => JSON.stringify(old.get(row.kind)) !== JSON.stringify(row)),
    gone: [...old.keys()].filter((kind) => !kept.has(kind)),
  };
}
