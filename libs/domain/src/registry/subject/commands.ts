import type { FactGrade } from '../../eligibility/facts.js';
import type { Recovery } from '../../dossier/flag.js';
import type { NewEntry, RecordEntry } from '../record/entry.js';
import type { GivenNumber, NoNumberReason, NumberBearer, SealedNumber } from './identity.js';
import type { Heir, SubjectBody, SubjectKind, SubjectPerson } from './state.js';

export interface RegisterSubjectCommand {
  type: 'register';
  kind: SubjectKind;
  unitId: string;
  unitLine: string[];
  synthetic: boolean;
  person: SubjectPerson;
  /** A person without one needs a reason, which lists that bear none leave as `not-recorded`. */
  number?: GivenNumber;
  noNumber?: NoNumberReason;
  body?: SubjectBody;
}

/** Only what changes; null takes a value away. */
export interface AmendSubject {
  type: 'amend';
  person?: { [K in keyof SubjectPerson]?: SubjectPerson[K] | null };
  number?: GivenNumber;
  noNumber?: NoNumberReason;
  unit?: { unitId: string; unitLine: string[] };
  body?: { [K in keyof SubjectBody]?: SubjectBody[K] | null };
}

export interface RecordDeath {
  type: 'record-death';
  /** ISO day; absent where only the fact is known. */
  diedOn?: string;
  heirs?: Heir[];
}

export interface MergeSubject {
  type: 'merge';
  into: string;
  reason: MergeReason;
}
export const MERGE_REASONS = ['same-number', 'same-person', 'same-body'] as const;
export type MergeReason = (typeof MERGE_REASONS)[number];

/** They were two after all. */
export interface UnmergeSubject {
  type: 'unmerge';
  reason: string;
}

export const ERASURE_REASONS = ['request', 'retention-over', 'order', 'purpose-ended'] as const;
export type ErasureReason = (typeof ERASURE_REASONS)[number];
export interface EraseSubject {
  type: 'erase';
  reason: ErasureReason;
}

/** Somebody answers that the record of these years is whole. */
export interface StateCoverage {
  type: 'state-coverage';
  from: number;
  to: number;
}

/** What somebody needs a whole number for; recorded with who asked. */
export const REVEAL_PURPOSES = ['submission', 'payment', 'verification', 'own-request'] as const;
export interface RevealNumber {
  type: 'reveal-number';
  purpose: (typeof REVEAL_PURPOSES)[number];
}

/** Replaces a number that an older release kept in the clear. */
export interface SealNumber {
  type: 'seal-number';
  person: SubjectPerson;
}

export interface AddRecords {
  type: 'add-records';
  entries: NewEntry[];
  /** A list may be sent again: what stands already is passed over, not refused. */
  passOverKnown?: boolean;
}

/** Something recorded here bears on this subject; its earlier entry, if there is one, gives way. */
export interface FollowRecord {
  type: 'follow-record';
  added: NewEntry & { follows: string };
  /** Keyed hash of all it says: `key` tells only what it is about. */
  says: string;
}

export interface CorrectRecord {
  type: 'correct-record';
  entryId: string;
  entry: RecordEntry;
  key: string;
  reason: string;
}

export const RECORD_WITHDRAWALS = ['wrong', 'duplicate', 'wrong-person', 'import-undone'] as const;
export interface WithdrawRecord {
  type: 'withdraw-record';
  entryId: string;
  /** `revoked`: a recognition given here was withdrawn again. */
  reason: (typeof RECORD_WITHDRAWALS)[number] | 'revoked';
}

export interface GradeRecord {
  type: 'grade-record';
  entryId: string;
  grade: FactGrade;
  /** Hash of the scan that was looked at. */
  scan?: string;
  /** The issuer's letter that confirms it. */
  reference?: string;
}

/** The unit's side of a matter that is being verified. */
export interface AnswerRecord {
  type: 'answer-record';
  entryId: string;
  text: string;
}

/** What the centre decided on an award that stands only here. */
export interface StripRecord {
  type: 'strip-record' | 'restore-record';
  entryId: string;
  /** The letter that asked for it. */
  actId: string;
  /** Number and ISO day of the centre's decision. */
  number: string;
  on: string;
  /** What goes back by its ground. */
  recover?: Recovery[];
}

export type SubjectCommand =
  | RegisterSubjectCommand
  | AmendSubject
  | RecordDeath
  | MergeSubject
  | UnmergeSubject
  | EraseSubject
  | StateCoverage
  | RevealNumber
  | SealNumber
  | AddRecords
  | FollowRecord
  | CorrectRecord
  | WithdrawRecord
  | GradeRecord
  | AnswerRecord
  | StripRecord;

/** What a rule needs from outside the stream. */
export interface SubjectPolicy {
  /** The subject's own id: the private part is kept, found and erased by it. */
  id: string;
  /** The number of the command as it is kept. */
  sealed?: SealedNumber;
  /** What the register knows of the person now, for a change to be judged by. */
  known?: NumberBearer & { number?: GivenNumber };
  /** For a merger: the survivor as it stands. */
  survivor?: { status: string; kind?: SubjectKind };
  /** For an erasure: subjects merged into this one, lines still under way, scans of all entries. */
  group?: { members: string[]; openLines: number; scans: string[] };
  /** For entries: keys of what stands in the record of the subjects merged with this one. */
  knownKeys?: readonly string[];
  /** strip-record, restore-record: the entry as it reads now. */
  entry?: RecordEntry;
  /** The service itself keeps what was decided here; nobody else touches such entries. */
  decidedHere?: boolean;
}
