import type {
  DueListState,
  DueStanding,
  Lacking,
  PositionClass,
  ViewScope,
} from '@vinhdanh/domain';

/** Somebody to be looked over: a subject, where it belongs, what it does. */
export interface DueSubject {
  subjectId: string;
  unitId: string;
  positionClass?: PositionClass;
}

/** Units whose people are meant; null means everybody. */
export type DueUnits = string[] | null;

export interface DueRow {
  subjectId: string;
  /** Null once erased. */
  subjectName: string | null;
  unitId: string;
  unitName: string | null;
  award: string;
  standing: DueStanding;
  lacking: Lacking[];
  dossierId: string | null;
  granted: boolean;
  missed: boolean;
  onHold: boolean;
  basisVerified: boolean;
}

export interface DueListRow {
  id: string;
  version: number;
  state: DueListState;
  /** Subjects there are, subjects looked at, rows found, those of them missed. */
  total: number;
  done: number;
  found: number;
  missed: number;
}

export interface DueFilter {
  award?: string;
  standing?: DueStanding;
  missed?: boolean;
}

/** What one page of subjects came to; `after` is the last of them. */
export interface DuePage {
  after: string;
  done: number;
  rows: Omit<DueRow, 'subjectName' | 'unitName'>[];
}

export abstract class DueViews {
  /** Subjects of units after a key, with what they do on a day; who died or was merged into another
   * is left out. Pages go by id; one that holds all may be put `byName`. */
  abstract subjects(
    units: DueUnits,
    on: string,
    after: string | undefined,
    limit: number,
    byName?: boolean,
  ): Promise<DueSubject[]>;
  /** How many there are, counted no further than `most`. */
  abstract count(units: DueUnits, most: number): Promise<number>;
  /** Deadlines of the rounds that honour a merit year. */
  abstract rounds(year: number): Promise<{ awards: string[]; meritTo: string; deadline: string }[]>;
  /** Names for rows that the viewer was already found to reach. */
  abstract names(
    subjectIds: string[],
    unitIds: string[],
  ): Promise<{ subjects: Record<string, string | null>; units: Record<string, string | null> }>;

  /** Begins a list, or answers where it stands: the last subject looked at, if any. */
  abstract begin(
    id: string,
    list: { question: string; unitLine: string[]; total: number },
  ): Promise<string | undefined>;
  /** Adds the findings of one page, once however often it is told. */
  abstract add(id: string, page: DuePage): Promise<void>;
  /** A list is whole: its rows are put by name, those of earlier lists of the same question go. */
  abstract finish(id: string): Promise<void>;
  abstract find(scope: ViewScope, id: string): Promise<DueListRow | undefined>;
  /** Newest first, before a key. */
  abstract list(scope: ViewScope, before: string | undefined, limit: number): Promise<DueListRow[]>;
  /** Rows of a list by award and subject, after a key `award~subject`. */
  abstract rows(
    id: string,
    filter: DueFilter,
    after: string | undefined,
    limit: number,
  ): Promise<Omit<DueRow, 'subjectName' | 'unitName'>[]>;
  /** How many rows of each award and standing, and how many of them were missed. */
  abstract summary(
    id: string,
  ): Promise<{ award: string; standing: DueStanding; rows: number; missed: number }[]>;
}
