import type { RecipientKind } from '../../catalogue/vocabulary.js';
import { canonical } from '../../log/canonical.js';
import type { Json } from '../../log/json.js';
import type { RecordEntry } from '../../registry/record/entry.js';
import { nameKey } from '../../registry/text/name-key.js';
import { plain } from '../text.js';

/** Whom a row of a list of history names. Personal data. */
export interface NamedInRow {
  recipientKind: RecipientKind;
  name?: string;
  birthYear?: number;
  birthDate?: string;
  sex?: 'male' | 'female';
  personalNumber?: string;
  staffCode?: string;
  unitName?: string;
}

/** One row of a list of history: about whom, and the entries it makes. */
export interface RecordLine extends NamedInRow {
  entries: RecordEntry[];
}

/** Equal for rows of one list that are certainly about the same one. */
export function whoKey(named: NamedInRow): string {
  const { recipientKind, name = '', birthYear, personalNumber, staffCode, unitName = '' } = named;
  if (personalNumber) return personalNumber;
  const who = staffCode ?? `${nameKey(name)}|${birthYear ?? ''}`;
  return [recipientKind, who, plain(unitName)].join('|');
}

/** The same person and the same entries: the row says nothing new. */
export const recordLineKey = (line: RecordLine): string =>
  [whoKey(line), canonical(JSON.parse(JSON.stringify(line.entries)) as Json)].join('|');
