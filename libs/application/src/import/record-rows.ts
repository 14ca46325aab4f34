import {
  cellError,
  decisionKey,
  NEW_SUBJECT,
  whom,
  type CellError,
  type ListedPerson,
  type RecordEntry,
  type RecordLine,
  type Whom,
} from '@vinhdanh/domain';
import type { StagedRow } from '../ports/import-staging.js';
import { derivedId } from '../ids.js';
import { entryKey } from '../registry/record/entry-input.js';
import { probeOf } from '../registry/subject/register-subjects.js';
import type { Judging, Register } from './judge-rows.js';
import { subjectOfRow } from './subject-of-row.js';

export interface PlacedLine {
  row: StagedRow;
  line: RecordLine;
  /** Number of the first row of the list about the same one. */
  first: number;
  whom: Whom;
}

/** Who is who among the rows of the list, by row number. */
export type PeopleOfList = ReadonlyMap<number, ListedPerson>;

/** Id of somebody new, from his first place in the list and nothing personal. */
export const idInList = (importId: string, first: number): string =>
  derivedId(importId, `subject/${first}`);

/** Rows that can be read, each with the subject it is about, or with what speaks against it. */
export async function placeRows(
  importId: string,
  rows: StagedRow[],
  judging: Judging,
  people: PeopleOfList,
  { subjects, cipher }: Register,
): Promise<PlacedLine[]> {
  const good = rows.flatMap((row) =>
    row.line && !row.errors && !row.subjectId ? [{ row, line: row.line as RecordLine }] : [],
  );
  const probes = good.map(({ line }) => probeOf(subjectOfRow(line, judging), cipher));
  const found = await subjects.matches(probes, judging.unitId);
  return good.map(({ row, line }, i) => {
    const listed = people.get(row.n) ?? { first: row.n };
    const said = row.decided ?? listed.said;
    const about = { ...listed, ...(said ? { said } : {}) };
    const made = idInList(importId, listed.first);
    return { row, line, first: listed.first, whom: whom(line, found[i] ?? [], about, made) };
  });
}

/** Marks rows whose entries stand in the record already, and those that name nobody for sure. */
export async function markRecorded(
  importId: string,
  rows: StagedRow[],
  judging: Judging,
  people: PeopleOfList,
  register: Register,
): Promise<StagedRow[]> {
  const placed = await placeRows(importId, rows, judging, people, register);
  const known = await knownEntries(
    placed.flatMap(({ whom }) => onlyOne(whom) ?? []),
    register,
  );
  const marked = new Map<number, Pick<StagedRow, 'errors' | 'candidates'>>();
  for (const { row, line, whom } of placed) {
    const id = onlyOne(whom);
    const told = id !== undefined && line.entries.every((entry) => known(id, entry));
    const at = { row: row.fileRow };
    // Nothing to add, so nobody need say whether the namesake is the one.
    if (told) marked.set(row.n, { errors: [cellError('already-recorded', at)], candidates: null });
    else if ('fault' in whom)
      marked.set(row.n, {
        errors: [faultOf(whom, row)],
        candidates: whom.candidates.length > 0 ? whom.candidates : null,
      });
  }
  return rows.map((row) => ({ ...row, ...marked.get(row.n) }));
}

export const faultOf = (
  { fault, found }: Extract<Whom, { fault: unknown }>,
  row: StagedRow,
): CellError => cellError(fault, { row: row.fileRow }, found);

/** The one it is about, or the only one it may be about. */
function onlyOne(whom: Whom): string | undefined {
  if ('subjectId' in whom) return whom.subjectId === NEW_SUBJECT ? undefined : whom.subjectId;
  return 'candidates' in whom && whom.candidates.length === 1 ? whom.candidates[0]!.id : undefined;
}

/**
 * Tells whether a subject's record holds an entry: told before, also of somebody merged with it, or
 * decided in this system under the same number.
 */
export async function knownEntries(
  subjectIds: string[],
  { subjects, dossiers, cipher }: Register,
): Promise<(subjectId: string, entry: RecordEntry) => boolean> {
  const ids = [...new Set(subjectIds)];
  const [standing, granted] = await Promise.all([subjects.entryKeys(ids), dossiers.granted(ids)]);
  const decided = new Set(
    granted.flatMap(({ subjectId, award, number }) =>
      number ? [`${subjectId} ${award} ${decisionKey(number)}`] : [],
    ),
  );
  return (subjectId, entry) => {
    const rows = standing.get(subjectId) ?? [];
    const twins = new Set([subjectId, ...rows.map((row) => row.subjectId)]);
    const keys = new Set(rows.map((row) => row.key));
    if ([...twins].some((twin) => keys.has(entryKey(cipher, twin, entry)))) return true;
    if (entry.kind !== 'award' || !entry.fact.number) return false;
    return decided.has(`${subjectId} ${entry.fact.award} ${decisionKey(entry.fact.number)}`);
  };
}
