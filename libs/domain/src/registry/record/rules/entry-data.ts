import type { DomainEvent } from '../../../log/event.js';
import type { JsonObject } from '../../../log/json.js';
import { isRestricted, type RecordEntry } from '../entry.js';

/** Kind of an entry as everybody who reads the log may see it. */
export const openKind = ({ kind }: RecordEntry): string =>
  isRestricted(kind) ? 'restricted' : kind;

/** An event about one entry; what the entry says is private. */
export const entryEvent = (
  type: string,
  data: JsonObject,
  subjectId: string,
  body: JsonObject,
): DomainEvent => ({ type, data, private: { subjectId, body } });

/** Plain JSON of an entry for the private part. */
export const entryBody = (entry: RecordEntry): JsonObject =>
  JSON.parse(JSON.stringify(entry)) as JsonObject;
