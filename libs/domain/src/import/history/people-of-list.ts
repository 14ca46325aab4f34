import { nameKey } from '../../registry/text/name-key.js';
import { plain } from '../text.js';
import { whoKey, type NamedInRow } from './record-line.js';

export interface ListedRow {
  n: number;
  fileRow: number;
  named: NamedInRow;
  /** Whose record the row was added to. */
  subjectId: string | null;
  /** Id of a subject, or `new`. */
  decided: string | null;
}

/** What the other rows of a list tell about the one a row names. */
export interface ListedPerson {
  /** Number of the first row about the same one. */
  first: number;
  /** Whom another of these rows was added to or decided to be. */
  said?: string;
  /** Row of the file that may be about the same one, without anything to prove it. */
  rival?: number;
}

/** Who is who within one list, by row number. */
export function peopleOfList(rows: ListedRow[]): Map<number, ListedPerson> {
  const firsts = new Map<string, ListedRow>();
  const said = new Map<string, string>();
  const namesakes = new Map<string, ListedRow[]>();
  for (const row of rows) {
    const key = whoKey(row.named);
    const told = row.subjectId ?? row.decided;
    if (told && (row.subjectId || !said.has(key))) said.set(key, told);
    if (firsts.has(key)) continue;
    firsts.set(key, row);
    const name = nameOf(row.named);
    if (name) namesakes.set(name, [...(namesakes.get(name) ?? []), row]);
  }
  return new Map(
    rows.map((row) => {
      const key = whoKey(row.named);
      const first = firsts.get(key) as ListedRow;
      const others = namesakes.get(nameOf(row.named) ?? '') ?? [];
      const rival = others.find((other) => other.n < first.n && mayBeOne(other.named, row.named));
      const about = said.get(key);
      return [
        row.n,
        {
          first: first.n,
          ...(about ? { said: about } : {}),
          ...(rival ? { rival: rival.fileRow } : {}),
        },
      ];
    }),
  );
}

const nameOf = ({ recipientKind, name }: NamedInRow): string | undefined =>
  name ? `${recipientKind}|${nameKey(name)}` : undefined;

/** Namesakes that no number, code or year of birth tells apart. */
function mayBeOne(a: NamedInRow, b: NamedInRow): boolean {
  if (a.personalNumber && b.personalNumber) return false;
  const sameUnit = plain(a.unitName ?? '') === plain(b.unitName ?? '');
  // Bodies of one name in two units are two bodies.
  if (a.recipientKind === 'collective') return sameUnit;
  if (a.staffCode && b.staffCode && sameUnit) return false;
  return !a.birthYear || !b.birthYear || a.birthYear === b.birthYear;
}
