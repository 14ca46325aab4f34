import type { JsonObject } from '../log/json.js';
import type { LayoutCounts } from './layout/lay-out.js';
import type { ImportPurpose, LineDefaults, SheetMapping } from './types.js';

/** All rows or none; or the good rows now and the rest mended or given back with reasons. */
export const COMMIT_POLICIES = ['all-or-nothing', 'good-rows'] as const;
export type CommitPolicy = (typeof COMMIT_POLICIES)[number];
export type ImportFormat = 'xlsx' | 'csv';

export interface ReceiveImport {
  type: 'receive';
  importId: string;
  /** Empty for a list of history, which belongs to a unit and to no letter. */
  proposalId: string;
  unitId: string;
  purpose?: ImportPurpose;
  /** Of a list of history: the unit with all that manage it, for judging who may go on with it. */
  unitLine?: string[];
  /** SHA-256 of the original, hex; the content is kept under it. */
  sha256: string;
  size: number;
  format: ImportFormat;
  /** As the person called it: may hold a name, so it stays in the private part. */
  fileName: string;
}

/** What the reading of the file found; sheets are named by position, names may be personal. */
export interface RecordReading {
  type: 'record-reading';
  mapping: SheetMapping[];
  rows: number;
  layout: LayoutCounts;
  signature: string;
}

export interface MapImport {
  type: 'map';
  mapping: SheetMapping[];
  defaults: LineDefaults;
}

export interface RecordCheck {
  type: 'record-check';
  /** Number of the mapping that was checked; a later mapping makes the result void. */
  mappingNo: number;
  good: number;
  bad: number;
}

export interface MendRow {
  type: 'mend';
  row: number;
  /** Letters of the columns that were changed. */
  columns: string[];
  good: number;
  bad: number;
}

/** Somebody said whom rows of history are about: a subject of the register, or nobody in it yet. */
export interface DecideSubjects {
  type: 'decide-subjects';
  decisions: SubjectDecision[];
  good: number;
  bad: number;
}

export interface SubjectDecision {
  rows: number[];
  /** Null for somebody new. */
  subjectId: string | null;
}

export interface CommitImport {
  type: 'commit';
  policy: CommitPolicy;
}

/** `refused` lines were turned away by the proposal's own rules; their rows say why. */
export interface RecordCommit {
  type: 'record-commit';
  added: number;
  bad: number;
}

/** All-or-nothing found a line that the proposal refuses: nothing was added. */
export interface RefuseCommit {
  type: 'refuse-commit';
  good: number;
  bad: number;
}

export interface FailImport {
  type: 'fail';
  code: string;
  facts?: JsonObject;
}

/** Personal data of the list was erased: the original is kept no longer. */
export interface PurgeImport {
  type: 'purge';
}

/** The person wants none of the list. */
export interface CancelImport {
  type: 'cancel';
}

export type ImportCommand =
  | ReceiveImport
  | RecordReading
  | MapImport
  | RecordCheck
  | MendRow
  | DecideSubjects
  | CommitImport
  | RecordCommit
  | RefuseCommit
  | FailImport
  | PurgeImport
  | CancelImport;
