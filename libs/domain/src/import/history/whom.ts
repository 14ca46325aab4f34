import type { Fault } from '../read/messages.js';
import type { ListedPerson } from './people-of-list.js';
import type { NamedInRow } from './record-line.js';

/** Somebody of the register whom a row may be about. */
export interface SubjectMatch {
  id: string;
  /** What speaks for it. */
  by: 'number' | 'staff-code' | 'name';
  /** Neither name nor number of the row speaks against it. */
  agrees: boolean;
  /** Belongs to the unit whose records the list is for, or to one below it. */
  within: boolean;
}

export interface SubjectCandidate {
  id: string;
  by: SubjectMatch['by'];
}

export type Whom =
  | { subjectId: string }
  | { isNew: true }
  | { fault: Fault; found: string; candidates: SubjectCandidate[] };

/** What a person answers about a row: an id of the register, or this. */
export const NEW_SUBJECT = 'new';

/**
 * Whom a row is about. A number, or a code of the same unit, proves it where the name agrees; a
 * name proves nothing, however rare: then somebody has to say. `made` is the id that this list gives
 * to somebody new in this row.
 */
export function whom(
  named: NamedInRow,
  matches: SubjectMatch[],
  { said, rival }: Pick<ListedPerson, 'said' | 'rival'>,
  made: string,
): Whom {
  const numbered = matches.find(({ by }) => by === 'number');
  if (numbered && !numbered.within) return doubt('subject-elsewhere', []);
  if (said && said !== NEW_SUBJECT) return { subjectId: said };
  if (numbered)
    return numbered.agrees ? { subjectId: numbered.id } : doubt('number-of-another', [numbered]);
  if (matches.some(({ id }) => id === made)) return { subjectId: made };
  if (!said) {
    const coded = matches.filter(({ by }) => by === 'staff-code');
    const [only] = coded;
    if (only)
      return coded.length === 1 && only.agrees
        ? { subjectId: only.id }
        : doubt('code-of-another', coded);
    const namesakes = matches.filter(({ by }) => by === 'name');
    if (namesakes.length > 0) return doubt('subject-to-decide', namesakes);
    if (rival) return doubt('same-name-in-list', [], `dòng ${rival}`);
  }
  if (!named.name) return doubt('subject-unknown', []);
  if (!said && tooLittle(named)) return doubt('subject-too-little', []);
  return { isNew: true };
}

/** A bare name of a person: the next row of that name could be anybody. */
const tooLittle = ({ recipientKind, personalNumber, staffCode, birthYear }: NamedInRow): boolean =>
  recipientKind === 'individual' && !personalNumber && !staffCode && !birthYear;

const doubt = (fault: Fault, matches: SubjectMatch[], found = String(matches.length)): Whom => ({
  fault,
  found,
  candidates: matches.map(({ id, by }) => ({ id, by })),
});
