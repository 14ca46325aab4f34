import type { PositionClass } from '../../catalogue/vocabulary.js';
import type {
  AchievementFact,
  AssessmentFact,
  DisciplineFact,
  FactGrade,
  Graded,
  HoldFact,
  HonourFact,
  InitiativeFact,
  LeaveFact,
  MovementFact,
  PostFact,
  RatingFact,
  UnitFigures,
} from '../../eligibility/facts.js';

/** Kinds of entries of the lifelong record, in the order they are shown in. */
export const RECORD_KINDS = [
  'award',
  'rating',
  'initiative',
  'achievement',
  'movement',
  'assessment',
  'figures',
  'post',
  'leave',
  'discipline',
  'hold',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Kinds that few may read (sensitive personal data, Decree 356/2025; unverified). */
export const RESTRICTED_KINDS: readonly RecordKind[] = ['discipline', 'hold'];
export const isRestricted = (kind: string): boolean =>
  kind === 'restricted' || (RESTRICTED_KINDS as readonly string[]).includes(kind);

/** What an entry says as eligibility counts it: the fact without its id and grade. */
type Fact<T extends Graded> = Omit<T, keyof Graded>;
export interface RecordFacts {
  award: Fact<HonourFact>;
  rating: Fact<RatingFact>;
  initiative: Fact<InitiativeFact>;
  achievement: Fact<AchievementFact>;
  movement: Fact<MovementFact>;
  assessment: Fact<AssessmentFact>;
  figures: Fact<UnitFigures>;
  post: Fact<PostFact>;
  leave: Fact<LeaveFact>;
  discipline: Fact<DisciplineFact>;
  hold: Fact<HoldFact>;
}

/** What only people read: names and places of the paper behind an entry. */
export interface RecordWords {
  /** Title of an initiative, a prize, a movement, a post, or an award as the paper calls it. */
  title?: string;
  /** Number and ISO day of the decision, where the fact itself has no place for them. */
  number?: string;
  decidedOn?: string;
  /** Who decided, as written: old provinces and districts have no unit of their own any more. */
  issuer?: string;
  issuerUnitId?: string;
  /** Decided by a body that does not work in this system. */
  outside?: boolean;
  positionClass?: PositionClass;
  /** Unit in which it was earned, as written. */
  unit?: string;
  role?: string;
  note?: string;
}

/** One entry: an award, a rating, an initiative, … */
export type RecordEntry = {
  [K in RecordKind]: { kind: K; fact: RecordFacts[K]; words: RecordWords };
}[RecordKind];

/** `system`: it follows something recorded here, such as the result list of a movement. */
export const RECORD_ORIGINS = ['entered', 'imported', 'assessed', 'system'] as const;

/** An entry about to be added, with what the service knows of it. */
export interface NewEntry {
  entryId: string;
  entry: RecordEntry;
  /** Keyed hash of the content, see `entryText`. */
  key: string;
  grade: FactGrade;
  origin: (typeof RECORD_ORIGINS)[number];
  synthetic: boolean;
  /** Hash of the scan it was taken from. */
  scan?: string;
  reference?: string;
  importRow?: { importId: string; row: number };
  /** What it follows, of origin `system`: there is one entry of it at a time. */
  follows?: string;
}

/** Year an entry is shown under: that of the merit, or in which it began. */
export function yearOf({ kind, fact }: RecordEntry): number {
  switch (kind) {
    case 'award':
      return fact.years[fact.years.length - 1] ?? Number(fact.decidedOn?.slice(0, 4));
    case 'discipline':
    case 'post':
    case 'leave':
      return Number(fact.from.slice(0, 4));
    case 'hold':
      return Number(fact.since.slice(0, 4));
    default:
      return fact.year;
  }
}

/** Code an entry is counted by, e.g. of the award or the rating. */
export function codeOf({ kind, fact }: RecordEntry): string {
  switch (kind) {
    case 'award':
      return fact.award;
    case 'rating':
      return fact.rating;
    case 'initiative':
    case 'achievement':
      return fact.nature;
    case 'movement':
      return fact.launchedBy;
    case 'assessment':
      return fact.set;
    case 'figures':
      return 'figures';
    case 'post':
      return fact.group;
    case 'leave':
      return fact.nature;
    case 'discipline':
      return fact.form;
    case 'hold':
      return fact.matter;
    default:
      return kind satisfies never;
  }
}
