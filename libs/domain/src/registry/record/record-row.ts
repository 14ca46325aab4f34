import type { JsonObject } from '../../log/json.js';
import { codeOf, isRestricted, yearOf, type RecordEntry } from './entry.js';

/** What an event does to the table of entries (vd_record_entry). */
export type EntryWrite =
  | { put: JsonObject }
  /** Columns of the one entry that change. */
  | { entryId: string; set: JsonObject };

interface RecordEvent {
  type: string;
  data: JsonObject;
  meta: { actor: string; recordedAt: string };
}

/**
 * The change in the table of entries after an event of a subject; `body` is its private part,
 * absent once erased. The fact is kept as the JSON text eligibility reads, so that ten thousand
 * histories are loaded without taking one apart.
 */
export function entryWrite(
  { type, data, meta }: RecordEvent,
  body: JsonObject | undefined,
  subjectId: string,
): EntryWrite | undefined {
  const entryId = String(data.entryId);
  const said = { by: meta.actor, at: meta.recordedAt };
  switch (type) {
    case 'subject.record-added': {
      const entry = entryOf(body);
      if (!entry) return undefined;
      const { importId = null, row = null } = (data.importRow ?? {}) as JsonObject;
      return {
        put: {
          entry_id: entryId,
          subject_id: subjectId,
          ...contents(entry),
          entry_key: data.key,
          ...graded(data, body, said),
          origin: data.origin,
          synthetic: data.synthetic === true,
          import_id: importId,
          import_row: row,
          recorded_by: said.by,
          recorded_at: said.at,
        },
      };
    }
    case 'subject.record-corrected': {
      const entry = entryOf(body);
      if (!entry) return undefined;
      const change = { ...contents(entry), entry_key: data.key, corrected: true };
      return { entryId, set: { ...change, grade: data.grade, graded_by: null, graded_at: null } };
    }
    case 'subject.record-stripped':
    case 'subject.record-restored': {
      // What it says of the award's standing; how well the entry is known does not change by it.
      const entry = entryOf(body);
      return entry && { entryId, set: { fact: JSON.stringify(entry.fact) } };
    }
    case 'subject.record-withdrawn':
      return { entryId, set: { withdrawn: data.reason } };
    case 'subject.record-graded':
      return { entryId, set: graded(data, body, said) };
    case 'subject.record-answered':
      return body && { entryId, set: { answer: { ...said, text: body.text } } };
    default:
      return undefined;
  }
}

const entryOf = (body: JsonObject | undefined): RecordEntry | undefined =>
  body?.entry as unknown as RecordEntry | undefined;

const contents = (entry: RecordEntry): JsonObject => ({
  kind: entry.kind,
  restricted: isRestricted(entry.kind),
  year: yearOf(entry),
  code: codeOf(entry),
  fact: JSON.stringify(entry.fact),
  words: { ...entry.words },
});

function graded(
  { grade, scan }: JsonObject,
  body: JsonObject | undefined,
  { by, at }: { by: string; at: string },
): JsonObject {
  // Nobody graded what somebody told, nor what follows from what stands here.
  const nobody = grade === 'declared' || grade === 'system';
  return {
    grade,
    graded_by: nobody ? null : by,
    graded_at: nobody ? null : at,
    ...(scan ? { scan: (scan as JsonObject).sha256 } : {}),
    ...(body?.reference ? { reference: body.reference } : {}),
  };
}
