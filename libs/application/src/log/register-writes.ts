import { entryWrite, subjectWrite, type RecordedEvent, type SubjectState } from '@vinhdanh/domain';
import type { RegisterWrites } from '../ports/event-log.js';

/**
 * Adds what one more event of a subject does; `after` is the state it leads to. Every event moves
 * the row's version on, whether it changes a column or not.
 */
export function addRegisterWrites(
  before: RegisterWrites | undefined,
  event: RecordedEvent,
  after: SubjectState,
): RegisterWrites {
  const writes = before ?? { subject: { first: false, set: {} }, entries: [] };
  const subject = subjectWrite(event, event.private, after);
  const entry = entryWrite(event, event.private, event.stream.slice('subject:'.length));
  if (entry) writes.entries.push(entry);
  if (subject)
    writes.subject = {
      first: subject.first || writes.subject.first,
      set: { ...writes.subject.set, ...subject.set },
    };
  return writes;
}
