import type { CommendationKind, PositionClass, RecipientKind } from '../catalogue/vocabulary.js';

/** What a column holds. `mark:<award code>` is a column of one award, ticked with an x. */
export const FIELDS = [
  'order',
  'title',
  'name',
  'family-name',
  'given-name',
  'birth',
  'birth-male',
  'birth-female',
  'sex',
  'personal-number',
  'post',
  'unit',
  'post-unit',
  'department',
  'address',
  'award',
  'kind',
  'recipient-kind',
  'recipient-class',
  'field-of-work',
  'merit-year',
  'summary',
  'past-awards',
  'votes',
  'note',
  'ignore',
] as const;

/** What only a list of history has. */
export const HISTORY_FIELDS = [
  'staff-code',
  'year',
  'month',
  'decision-number',
  'decision-date',
  'issuer',
  'rating',
  'titles',
  'initiative',
  'scope',
  'achievement-kind',
  'achievement-name',
  'recognised-on',
  'role',
  'share',
  'applied',
  'no-discipline',
] as const;
export type PlainField = (typeof FIELDS)[number] | (typeof HISTORY_FIELDS)[number];
/** `rating:2021` and `titles:2021` are columns of one year, `year:2021` one of either. */
export type Field =
  PlainField | `mark:${string}` | `rating:${number}` | `titles:${number}` | `year:${number}`;

/** What a list is for: nominees of a letter, or history of one of three layouts. */
export const IMPORT_PURPOSES = [
  'nominees',
  'award-history',
  'person-year',
  'achievements',
] as const;
export type ImportPurpose = (typeof IMPORT_PURPOSES)[number];

/** Head rows (numbers as in the file) and what each column (index from 0) holds. */
export interface SheetMapping {
  /** Position of the sheet in the file, from 0. */
  sheet: number;
  head: { first: number; last: number };
  /** Row where the list begins, where that is not right below the head. */
  dataFrom?: number;
  columns: Record<string, Field>;
  /** Said by the name of the sheet or of its name column; group rows and cells go before it. */
  recipientKind?: RecipientKind;
}

/** What stands for a blank cell; the proposal's own values where nobody said otherwise. */
export interface LineDefaults {
  award?: string;
  recipientKind?: RecipientKind;
  kind?: CommendationKind;
  positionClass?: PositionClass;
  unitName?: string;
  meritFrom?: string;
  meritTo?: string;
  /** History only: an award nobody knows is kept under a code of its own, not refused. */
  keepUnknownAwards?: boolean;
}

/** An award as people write it: its code and every name and short form. */
export interface AwardWords {
  code: string;
  names: string[];
  recipientKinds?: string[];
}

/** What the rules need from outside: the awards of the day and the day itself (ISO date). */
export interface ImportWords {
  awards: AwardWords[];
  today: string;
  /** Nominees where it is not said. */
  purpose?: ImportPurpose;
}

/** One nominee of the file, ready to become a subject and a dossier. Holds personal data. */
export interface ImportLine {
  award: string;
  recipientKind: RecipientKind;
  name: string;
  kind?: CommendationKind;
  positionClass?: PositionClass;
  meritFrom?: string;
  meritTo?: string;
  title?: string;
  sex?: 'male' | 'female';
  birthYear?: number;
  birthDate?: string;
  personalNumber?: string;
  post?: string;
  unitName?: string;
  fieldOfWork?: string;
  summary?: string;
  pastAwards?: string;
  votes?: string;
  note?: string;
}

/** What is wrong with one cell, in words for the person who filled the sheet. */
export interface CellError {
  row: number;
  /** Column letter; absent when the whole row is meant. */
  column?: string;
  code: string;
  message: string;
  /** A value that would probably be right; the person decides. */
  suggestion?: string;
}
