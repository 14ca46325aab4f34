import type {
  SubjectCandidate,
  Cell,
  CellError,
  Field,
  ImportLine,
  ImportPurpose,
  ImportStatus,
  ListedRow,
  RecordLine,
  RowGroup,
  SheetMapping,
  ViewScope,
} from '@vinhdanh/domain';

/** One list of the file as shown beside its mapping. */
export interface StagedSheet {
  /** Position in the file, from 0. */
  sheet: number;
  name: string;
  labels: string[];
  /** A few rows as text, to judge the mapping by. */
  sample: string[][];
  /** Rows the labels were read from; absent where none were, or an older release staged it. */
  head?: { first: number; last: number };
  /** The rows the sheet begins with, as text: so that another head can be pointed at. */
  top?: { row: number; cells: string[] }[];
}

/** How the rows of one sheet came out of the dry run. */
export interface SheetFigures {
  sheet: number;
  rows: number;
  bad: number;
  /** Put right on the screen; reading the file again undoes that. */
  mended: number;
}

export interface StagedImport {
  importId: string;
  proposalId: string;
  unitId: string;
  purpose: ImportPurpose;
  fileName: string | null;
  status: ImportStatus;
  sheets: StagedSheet[];
  mapping: SheetMapping[];
  /** Of the rows staged now. */
  figures: SheetFigures[];
  total: number;
  /** Rows ready to be added, rows with errors, rows already added. */
  good: number;
  bad: number;
  added: number;
  /** Of the work going on: rows done so far, and those that failed in it. */
  done: number;
  failed: number;
  updatedAt: string;
}

/** `good` may still be added; `added` are in the letter, or in a record. */
export type RowStanding = 'good' | 'bad' | 'added' | 'mended';

export interface StagedRow {
  /** Counts the nominees of all sheets, from 1. */
  n: number;
  sheet: number;
  fileRow: number;
  cells: Cell[];
  group: RowGroup;
  /** A nominee, or in a list of history somebody with the entries told of him. */
  line: ImportLine | RecordLine | null;
  key: string | null;
  errors: CellError[] | null;
  mended: boolean;
  dossierId: string | null;
  /** Whose record the row was added to. */
  subjectId: string | null;
  /** Of a row of history: who it may be about, where nothing proves it. */
  candidates: SubjectCandidate[] | null;
  /** What somebody said about it: id of a subject, or `new`. */
  decided: string | null;
}

export interface RowOutcome {
  n: number;
  dossierId?: string;
  subjectId?: string;
  errors?: CellError[];
  candidates?: SubjectCandidate[];
}

/**
 * Rows of a list between the file and the proposal: personal data outside the log, which may be
 * purged at any time. Reads answer nothing outside the scope.
 */
export abstract class ImportStaging {
  abstract create(
    found: Pick<StagedImport, 'importId' | 'proposalId' | 'unitId' | 'purpose' | 'fileName'> & {
      unitLine: string[];
    },
  ): Promise<void>;
  abstract find(scope: ViewScope, importId: string): Promise<StagedImport | undefined>;
  /** How far the work going on is. */
  abstract progress(
    importId: string,
    now: Partial<Pick<StagedImport, 'total' | 'done' | 'failed'>>,
  ): Promise<void>;
  abstract saveReading(
    importId: string,
    reading: { sheets: StagedSheet[]; mapping: SheetMapping[]; total: number },
  ): Promise<void>;
  /** Labels of sheets whose head somebody pointed at; sheets that are kept no more stay away. */
  abstract relabel(
    importId: string,
    sheets: (Pick<StagedSheet, 'sheet' | 'labels'> & Required<Pick<StagedSheet, 'head'>>)[],
  ): Promise<void>;
  /** Puts these rows in place of all that are staged. */
  abstract replaceRows(importId: string, pages: AsyncIterable<StagedRow[]>): Promise<void>;
  /** Rows by number from `after` on; `only` those that stand so. */
  abstract rows(
    scope: ViewScope,
    importId: string,
    page: { after: number; limit: number; only?: RowStanding; sheet?: number },
  ): Promise<StagedRow[]>;
  abstract row(importId: string, n: number): Promise<StagedRow | undefined>;
  /** Rows of a list of history that can be read, with whom each names. */
  abstract people(importId: string): Promise<ListedRow[]>;
  abstract rowsByNumber(importId: string, numbers: number[]): Promise<StagedRow[]>;
  abstract rowsByKey(importId: string, key: string): Promise<StagedRow[]>;
  /** Changes rows that are staged; one that was forgotten meanwhile does not come back. */
  abstract saveRows(importId: string, rows: StagedRow[]): Promise<void>;
  /** Counts the rows anew, keeps the figures with the list and answers them. */
  abstract count(importId: string): Promise<{ good: number; bad: number; added: number }>;
  /** Marks the good rows as belonging to this commit; the same rows again when repeated. */
  abstract claim(importId: string, commitNo: number): Promise<number>;
  abstract claimed(
    importId: string,
    commitNo: number,
    after: number,
    limit: number,
  ): Promise<StagedRow[]>;
  abstract saveOutcomes(importId: string, outcomes: RowOutcome[]): Promise<void>;
  /** Lists that a row of one of these subjects was taken from. */
  abstract holding(subjectIds: string[]): Promise<string[]>;
  /** Whether a list that was not purged still has this original. */
  abstract isFileNeeded(sha256: string): Promise<boolean>;
  abstract remembered(
    unitId: string,
    signature: string,
  ): Promise<Record<string, Field>[] | undefined>;
  abstract remember(
    unitId: string,
    signature: string,
    mapping: Record<string, Field>[],
  ): Promise<void>;
}
