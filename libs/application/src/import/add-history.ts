import { Injectable } from '@nestjs/common';
import {
  cellError,
  subjectDecider,
  type CellFault,
  type ImportState,
  type NewEntry,
  type RecordEntry,
  type SubjectCommand,
  type SubjectPolicy,
} from '@vinhdanh/domain';
import { derivedId } from '../ids.js';
import { DossierViews } from '../ports/dossier-views.js';
import { IdentityCipher } from '../ports/identity-cipher.js';
import type { RowOutcome, StagedRow } from '../ports/import-staging.js';
import { SubjectViews } from '../ports/subject-views.js';
import { newEntry } from '../registry/record/entry-input.js';
import { RegisterSubjects } from '../registry/subject/register-subjects.js';
import { CommandRunner } from '../run-command.js';
import type { RunContext } from '../run-context.js';
import type { Judging } from './judge-rows.js';
import {
  faultOf,
  idInList,
  knownEntries,
  placeRows,
  type PeopleOfList,
  type PlacedLine,
} from './record-rows.js';
import { subjectOfRow } from './subject-of-row.js';

interface About {
  row: StagedRow;
  entries: RecordEntry[];
  subjectId: string;
}

/**
 * Adds rows of history to records: registers who is new, then adds what the record does not hold
 * yet. Imported history is marked as such and is never a run of the workflow.
 */
@Injectable()
export class AddHistory {
  constructor(
    private readonly runner: CommandRunner,
    private readonly subjects: SubjectViews,
    private readonly dossiers: DossierViews,
    private readonly cipher: IdentityCipher,
    private readonly register: RegisterSubjects,
  ) {}

  async addPage(
    importId: string,
    state: ImportState,
    page: StagedRow[],
    judging: Judging,
    people: PeopleOfList,
    context: RunContext,
  ): Promise<RowOutcome[]> {
    const part = `commit:${state.commitNo}:${page[0]?.n}`;
    const register = { subjects: this.subjects, dossiers: this.dossiers, cipher: this.cipher };
    const placed = await placeRows(importId, page, judging, people, register);
    // Of a rerun after a crash: what was added stands.
    const stand = page.flatMap(({ n, subjectId }) => (subjectId ? [{ n, subjectId }] : []));
    const made = await this.registerNew(importId, placed, judging, {
      ...context,
      commandId: derivedId(importId, `${part}:subjects`),
    });
    const refused: RowOutcome[] = [];
    const about = placed.flatMap(({ row, line, first, whom }): About[] => {
      if ('fault' in whom) {
        refused.push({ n: row.n, errors: [faultOf(whom, row)], candidates: whom.candidates });
        return [];
      }
      const subjectId = 'subjectId' in whom ? whom.subjectId : idInList(importId, first);
      const why = made.get(subjectId);
      if (why === undefined) return [{ row, entries: line.entries, subjectId }];
      refused.push(failed(row, 'subject-refused', why));
      return [];
    });
    const ids = about.map(({ subjectId }) => subjectId);
    const known = await knownEntries(ids, register);
    const prefix = `${importId}:${state.commitNo}`;
    const outcomes = await this.runner.runBatch(
      subjectDecider,
      commands(importId, prefix, about, known, this.cipher),
      { ...context, commandId: derivedId(importId, `${part}:entries`) },
    );
    const refusals = new Map(outcomes.flatMap((o) => (o.ok ? [] : [[o.id, o.code] as const])));
    const added = about.map(({ row, subjectId }): RowOutcome => {
      const why = refusals.get(subjectId);
      return why === undefined ? { n: row.n, subjectId } : failed(row, 'entry-refused', why);
    });
    return [...stand, ...added, ...refused];
  }

  /** Registers those whom the register does not have; answers who was refused, and why. */
  private async registerNew(
    importId: string,
    placed: PlacedLine[],
    judging: Judging,
    context: RunContext,
  ): Promise<Map<string, string>> {
    const firsts = new Map<string, PlacedLine>();
    for (const one of placed) {
      const id = idInList(importId, one.first);
      if ('isNew' in one.whom && !firsts.has(id)) firsts.set(id, one);
    }
    const inputs = [...firsts].map(([id, { line }]) => ({
      id,
      input: subjectOfRow(line, judging),
    }));
    const outcomes = await this.register.registerNew(inputs, context);
    return new Map(outcomes.flatMap((o) => (o.ok ? [] : [[o.id, o.code] as const])));
  }

  /** All or nothing: takes entries of these rows back; answers the rows that are undone. */
  async takeBack(
    importId: string,
    state: ImportState,
    page: StagedRow[],
    context: RunContext,
  ): Promise<RowOutcome[]> {
    const rows = page.filter((row) => row.subjectId);
    const prefix = `${importId}:${state.commitNo}`;
    const most = Math.max(0, ...rows.map((row) => entriesOf(row).length));
    // One stream takes one command of a batch, so entries of a subject go one after another.
    for (let i = 0; i < most; i += 1)
      for (const group of streams(rows.filter((row) => i < entriesOf(row).length)))
        await this.runner.runBatch(
          subjectDecider,
          group.map((row) => ({
            id: row.subjectId as string,
            command: {
              type: 'withdraw-record' as const,
              entryId: entryId(prefix, row, i),
              reason: 'import-undone' as const,
            },
            policy: { id: row.subjectId as string },
          })),
          { ...context, commandId: derivedId(importId, `undo:${prefix}:${group[0]?.n}:${i}`) },
        );
    return rows.map(({ n }) => ({ n }));
  }
}

/** The same for the same row of the same commit, so that a rerun adds nothing twice. */
const entryId = (prefix: string, row: StagedRow, i: number): string =>
  derivedId(prefix, `row:${row.n}:${i}`);
const entriesOf = (row: StagedRow): RecordEntry[] =>
  (row.line as { entries?: RecordEntry[] } | null)?.entries ?? [];

/** One command per subject, with the entries of all its rows that its record does not hold yet. */
function commands(
  importId: string,
  prefix: string,
  about: About[],
  known: (subjectId: string, entry: RecordEntry) => boolean,
  cipher: IdentityCipher,
): { id: string; command: SubjectCommand; policy: SubjectPolicy }[] {
  const bySubject = new Map<string, NewEntry[]>();
  for (const { row, entries, subjectId } of about)
    entries.forEach((entry, i) => {
      if (known(subjectId, entry)) return;
      const added: NewEntry = {
        ...newEntry(entryId(prefix, row, i), subjectId, { entry }, cipher),
        origin: 'imported',
        importRow: { importId, row: row.n },
      };
      bySubject.set(subjectId, [...(bySubject.get(subjectId) ?? []), added]);
    });
  return [...bySubject].map(([id, entries]) => ({
    id,
    command: { type: 'add-records', entries, passOverKnown: true },
    policy: { id },
  }));
}

/** Rows parted so that no part has two of one subject. */
function streams(rows: StagedRow[]): StagedRow[][] {
  const groups: Map<string, StagedRow>[] = [];
  for (const row of rows) {
    const free = groups.find((group) => !group.has(row.subjectId as string));
    if (free) free.set(row.subjectId as string, row);
    else groups.push(new Map([[row.subjectId as string, row]]));
  }
  return groups.map((group) => [...group.values()]);
}

const failed = (row: StagedRow, code: CellFault, why: string): RowOutcome => ({
  n: row.n,
  errors: [cellError(code, { row: row.fileRow }, why)],
});
