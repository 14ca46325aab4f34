import type {
  Heir,
  NumberKind,
  PositionClass,
  RecordKind,
  RecordWords,
  SearchTerms,
  SubjectKind,
  SubjectMatch,
  ViewScope,
} from '@vinhdanh/domain';
import type { FactGrade, JsonObject } from '@vinhdanh/domain';

export interface SubjectRow {
  id: string;
  version: number;
  kind: SubjectKind;
  /** Null once erased. */
  name: string | null;
  birthYear: number | null;
  sex: 'male' | 'female' | null;
  unitId: string;
  unitLine: string[];
  synthetic: boolean;
  numberKind: NumberKind | 'none' | null;
  numberSealed: string | null;
  died: boolean;
  erased: boolean;
}

/** A row of the search: the name that was found, where it is not the present one. */
export interface FoundSubject extends SubjectRow {
  formerName: string | null;
  unitName: string | null;
  /** Where the next page goes on. */
  place: { rank: number; key: string; id: string };
}

/** A subject that others may be the same as. */
export interface SuspectedSubject extends FoundSubject {
  /** How many of them. */
  alike: number;
}

export interface SubjectDetails extends SubjectRow {
  birthDate: string | null;
  nationality: string | null;
  staffCode: string | null;
  representative: string | null;
  diedOn: string | null;
  heirs: Heir[] | null;
  foundedOn: string | null;
  flagEligible: boolean | null;
  organisationId: string | null;
  coverageFrom: number | null;
  coverageTo: number | null;
  /** Subjects that were found to be this one. */
  members: { id: string; name: string | null }[];
}

export interface SubjectSearch {
  /** No words at all for the whole list. */
  terms: SearchTerms;
  kind?: SubjectKind;
  /** Subjects of this unit and of those it manages. */
  unitId?: string;
  after?: { rank: number; key: string; id: string };
  limit: number;
}

/** What tells one subject from another of the same name. */
export interface SubjectProbe {
  kind: SubjectKind;
  nameKey: string;
  birthYear?: number;
  unitId: string;
  numberHash?: string;
  /** Code in the lists of the unit; enough to find somebody where no name stands. */
  staffCode?: string;
}

/** One entry of the record as it is kept. */
export interface EntryRow {
  id: string;
  /** Whose stream it stands in, and under whom it is read since a merger. */
  subjectId: string;
  rootId: string;
  kind: RecordKind;
  restricted: boolean;
  year: number;
  /** What the entry says; its shape is told by the kind. */
  fact: JsonObject;
  words: RecordWords;
  grade: FactGrade;
  gradedBy: string | null;
  gradedAt: string | null;
  scan: string | null;
  reference: string | null;
  origin: 'entered' | 'imported' | 'assessed' | 'system';
  synthetic: boolean;
  corrected: boolean;
  withdrawn: string | null;
  answers: { by: string; at: string; text: string }[];
  recordedBy: string;
  recordedAt: string;
}

/** A line of this system as the record shows it. */
export interface LineRow {
  id: string;
  award: string;
  kind: string;
  status: string;
  source: string;
  meritFrom: string;
  meritTo: string;
  positionClass: PositionClass | null;
  unitId: string;
  decidedOn: string | null;
  number: string | null;
  open: boolean;
  /** Of a decision taken elsewhere: how well it is known, who looked, and the scan's hash. */
  reported: {
    grade: FactGrade | null;
    gradedBy: string | null;
    gradedOn: string | null;
    issuer: string | null;
    scan: string | null;
  } | null;
}

export abstract class SubjectViews {
  /** The subject, or the one it was merged into. Undefined also for a subject out of scope. */
  abstract find(id: string, scope: ViewScope): Promise<SubjectDetails | undefined>;
  /** Rows whose name holds all words; same marks first, then the order of a Vietnamese list. */
  abstract search(search: SubjectSearch, scope: ViewScope): Promise<FoundSubject[]>;
  /** Those with this number, by its keyed hash. */
  abstract byNumber(hash: string, scope: ViewScope): Promise<FoundSubject[]>;
  /** Others with the same number, or of the same kind, name and year of birth. */
  abstract alike(id: string, scope: ViewScope): Promise<FoundSubject[]>;
  /**
   * All with at least one other of their kind that has the same number, or the same name and year of
   * birth (where none is known, the same unit) and no number that differs; by sort key and id, after
   * the one named.
   */
  abstract suspected(
    search: { kind?: SubjectKind; after?: { key: string; id: string } | undefined; limit: number },
    scope: ViewScope,
  ): Promise<SuspectedSubject[]>;
  /**
   * Per probe the ids of the subjects it may mean, at most two, best first. Same number: the same
   * person, and nobody else. Else same unit, kind, name and year of birth, unless both have numbers
   * that differ. A merged subject answers with the one it was merged into.
   */
  abstract candidates(probes: SubjectProbe[]): Promise<string[][]>;
  /**
   * Per probe whom it may mean and what speaks for each, best first, at most six: the same number
   * anywhere, the same code in the unit, the same name under `unitId` unless number, code or year of
   * birth differ. The names of erased subjects are gone, so nobody finds them.
   */
  abstract matches(probes: SubjectProbe[], unitId: string): Promise<SubjectMatch[][]>;
  /** Subjects by id as a search shows them, as far as the scope sees them. */
  abstract some(ids: string[], scope: ViewScope): Promise<FoundSubject[]>;
  /** Names by id for lists; erased and unknown ones are absent. */
  abstract names(ids: string[], scope: ViewScope): Promise<Map<string, string>>;
  /** The subject each of these stands for now: itself, or what it was merged into. */
  abstract roots(ids: string[]): Promise<Map<string, string>>;
  /** Subjects merged into this one, its lines that are not over, scans of all its entries. */
  abstract group(id: string): Promise<{ members: string[]; openLines: number; scans: string[] }>;
  /** What stands in the records of these subjects and of those merged with them. */
  abstract entryKeys(ids: string[]): Promise<Map<string, { subjectId: string; key: string }[]>>;
  /** Entries and lines of a subject and of those merged with it, newest year first. */
  abstract record(id: string, scope: ViewScope): Promise<{ entries: EntryRow[]; lines: LineRow[] }>;
  /** One entry with the subject whose stream it stands in. */
  abstract entry(entryId: string, scope: ViewScope): Promise<EntryRow | undefined>;
  /** Those of the files that an entry, or the evidence of an assessment, still names. */
  abstract scansKept(scans: string[]): Promise<Set<string>>;
  /** Subjects whose number an older release kept in the clear. */
  abstract plainNumbers(limit: number): Promise<string[]>;
  /** The private parts of a subject's own events, oldest first. */
  abstract privateParts(id: string): Promise<JsonObject[]>;
}
