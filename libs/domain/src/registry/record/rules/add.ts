import { vietnamDay } from '../../../calendar/day.js';
import type { CommandContext, Decision } from '../../../log/decider.js';
import type { DomainEvent } from '../../../log/event.js';
import { reject } from '../../../log/rejection.js';
import type { AddRecords, SubjectPolicy } from '../../subject/commands.js';
import { unlessStanding } from '../../subject/rules/standing.js';
import type { SubjectState } from '../../subject/state.js';
import { entryFault } from '../entry-fault.js';
import { entryBody, entryEvent, openKind } from './entry-data.js';
import { gradeFault } from './grade.js';

/**
 * Adds entries to the record: history told afterwards, never a run of the workflow. The same entry
 * twice is refused, or passed over where a list may be sent again. Rejects `record-field`,
 * `record-already-there`, `day-not-come`, and what a grade lacks.
 */
export function addRecords(
  state: SubjectState,
  { entries, passOverKnown }: AddRecords,
  { id, knownKeys = [], decidedHere }: SubjectPolicy,
  { at }: CommandContext,
): Decision {
  const barred = unlessStanding(state);
  if (barred) return barred;
  const known = new Set([...standingKeys(state), ...knownKeys]);
  const events: DomainEvent[] = [];
  for (const added of entries) {
    const { entryId, entry, key, grade, origin, synthetic, scan, reference, importRow } = added;
    const wrong =
      entryFault(entry, vietnamDay(at)) ?? gradeFault(grade, scan, reference, decidedHere);
    if (wrong) return wrong;
    if (known.has(key) && passOverKnown) continue;
    if (known.has(key) || state.entries[entryId]) return reject('record-already-there');
    known.add(key);
    const data = {
      entryId,
      what: openKind(entry),
      key,
      grade,
      origin,
      ...(synthetic ? { synthetic } : {}),
      ...(scan ? { scan: { sha256: scan } } : {}),
      ...(importRow ? { importRow: { ...importRow } } : {}),
    };
    const body = { entry: entryBody(entry), ...(reference ? { reference } : {}) };
    events.push(entryEvent('subject.record-added', data, id, body));
  }
  return events;
}

export const standingKeys = (state: SubjectState, but?: string): string[] =>
  Object.entries(state.entries).flatMap(([id, { key, withdrawn }]) =>
    withdrawn || id === but ? [] : [key],
  );
