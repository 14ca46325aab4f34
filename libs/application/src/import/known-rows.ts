import {
  isHistory,
  peopleOfList,
  type ImportState,
  type ListedRow,
  type RecordLine,
} from '@vinhdanh/domain';
import type { ImportStaging, StagedRow } from '../ports/import-staging.js';
import { markKnown, type Judging, type Register } from './judge-rows.js';
import { markRecorded, type PeopleOfList } from './record-rows.js';

/** Marks good rows that say nothing new, or of whom nobody can tell who is meant. */
export const markAgainstRegister = (
  importId: string,
  state: ImportState,
  rows: StagedRow[],
  judging: Judging,
  people: PeopleOfList,
  register: Register,
): Promise<StagedRow[]> =>
  isHistory(state)
    ? markRecorded(importId, rows, judging, people, register)
    : markKnown(rows, judging, register);

/** Who is who in a list of history; lists of nominees have a subject for each line. */
export async function peopleOf(
  staging: ImportStaging,
  importId: string,
  state: ImportState,
): Promise<PeopleOfList> {
  return isHistory(state) ? peopleOfList(await staging.people(importId)) : new Map();
}

export const listed = (rows: StagedRow[]): ListedRow[] =>
  rows.flatMap(({ n, fileRow, line, subjectId, decided }) =>
    line ? [{ n, fileRow, named: line as RecordLine, subjectId, decided }] : [],
  );
