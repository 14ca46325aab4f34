import { entryText, type FactGrade, type NewEntry, type RecordEntry } from '@vinhdanh/domain';
import type { IdentityCipher } from '../../ports/identity-cipher.js';
import type { SubjectViews } from '../../ports/subject-views.js';

/** An entry as somebody tells it. */
export interface EntryInput {
  entry: RecordEntry;
  /** `declared` unless an officer has looked. */
  grade?: FactGrade;
  /** Hash of a scan stored before. */
  scan?: string;
  reference?: string;
  synthetic?: boolean;
  origin?: NewEntry['origin'];
}

/**
 * Keyed hash of what an entry says, bound to the subject: the table of another person, or of one
 * whose data was erased, tells nothing by holding the same key.
 */
export const entryKey = (cipher: IdentityCipher, subjectId: string, entry: RecordEntry): string =>
  cipher.mark(`entry\u0000${subjectId}\u0000${entryText(entry)}`);

export const newEntry = (
  entryId: string,
  subjectId: string,
  { entry, grade = 'declared', scan, reference, synthetic = false, origin = 'entered' }: EntryInput,
  cipher: IdentityCipher,
): NewEntry => ({
  entryId,
  entry: cleanEntry(entry),
  key: entryKey(cipher, subjectId, entry),
  grade,
  origin,
  synthetic,
  scan,
  reference,
});

/** Texts in one form (NFC) and without blanks around them, so that equal titles are equal. */
export const cleanEntry = (entry: RecordEntry): RecordEntry =>
  JSON.parse(JSON.stringify(entry), (_key, value: unknown) =>
    typeof value === 'string' && value.isWellFormed() ? value.normalize('NFC').trim() : value,
  ) as RecordEntry;

/**
 * Keys, as this subject would have them, of those entries that stand in the record of one merged
 * with it: a stream does not know what its twin holds.
 */
export async function keysOfTwins(
  { subjects, cipher }: { subjects: SubjectViews; cipher: IdentityCipher },
  subjectId: string,
  entries: RecordEntry[],
): Promise<string[]> {
  const standing = (await subjects.entryKeys([subjectId])).get(subjectId) ?? [];
  return knownKeys(cipher, subjectId, entries, standing);
}

export function knownKeys(
  cipher: IdentityCipher,
  subjectId: string,
  entries: RecordEntry[],
  standing: { subjectId: string; key: string }[],
): string[] {
  const twins = [...new Set(standing.map((row) => row.subjectId))].filter((t) => t !== subjectId);
  if (twins.length === 0) return [];
  const keys = new Set(standing.map((row) => row.key));
  return entries
    .filter((entry) => twins.some((twin) => keys.has(entryKey(cipher, twin, entry))))
    .map((entry) => entryKey(cipher, subjectId, entry));
}
