import type { Term } from '../calendar/term.js';
import type { BallotRule } from '../council/count.js';
import type { Criterion } from '../eligibility/criterion.js';
import type { OrganisationKind } from '../registry/organisation/kinds.js';
import type { Route } from '../stages/steps.js';
import type {
  Basis,
  CommendationKind,
  DeciderKey,
  Group,
  Level,
  Name,
  PositionClass,
  RecipientKind,
  YearKind,
} from './vocabulary.js';

/** All that the law says about one award in one edition; each part names its own source. */
export interface AwardRule extends Basis {
  code: string;
  name: Name;
  /** Awards of one ladder, e.g. `labour-order` of three classes. */
  family?: string;
  /** Class (hạng) within the family: 1 is the highest. */
  class?: number;
  group: Group;
  /** Class of interchangeable awards it belongs to, e.g. `bbnt-certificate` (Law 2022 Art. 3(5)). */
  countsAs?: string;
  /** Codes of awards of earlier editions that this one continues. */
  replaces?: string[];
  /** The name as papers of the time print it, where it differs from `name`. */
  printed?: PrintedName;
  /** Level of the decider. */
  level: Level;
  recipients: RecipientKind[];
  /** Kinds of commendation it may be given for; absent: every kind. */
  kinds?: CommendationKind[];
  /** Who decides, where it does not depend on the unit; otherwise `unit-head`. */
  decider: DeciderKey;
  /** Who decides for a unit of some legal standing. Overrides `decider`. */
  deciders?: DeciderEntry[];
  routes: RouteEntry[];
  /** Council that votes in place of the emulation and commendation council; absent: that one. */
  council?: AdvisoryCouncil;
  /** Absent where no council votes. */
  ballot?: BallotRule;
  papers: PaperRule[];
  publicity?: PublicityRule;
  /** Codes of the forms a council may agree on instead, best first. */
  lowerForms?: string[];
  quotas?: QuotaRule[];
  deadlines: Deadline[];
  reward: Reward;
  criteria: Criterion[];
}

export interface PrintedName extends Basis {
  name: Name;
}

export interface DeciderEntry extends Basis {
  /** Kinds of body whose people and collectives it is for. */
  standings: OrganisationKind[];
  decider: DeciderKey;
  /** ISO days, where the power begins or ends within the edition. */
  from?: string;
  to?: string;
}

/** `any` stands for every kind; the most specific entry of an award wins. */
export interface RouteEntry extends Basis {
  kind: CommendationKind | 'any';
  localRule?: string;
  level?: Level;
  route: Route;
}

/** A council of its own for a title (hội đồng tư vấn); the province sets it up. */
export interface AdvisoryCouncil extends Basis {
  kind: 'advisory';
  name: Name;
}

export interface PaperRule extends Basis {
  code: string;
  name: Name;
  required: boolean;
  /** Kinds of commendation it is asked for; absent means every kind. */
  kinds?: CommendationKind[];
  /** Recipients it is asked for; absent means all of them. */
  recipients?: RecipientKind[];
  /** Procedures it is asked for in; absent means both. */
  procedures?: ('full' | 'simplified')[];
  /** Ids of routes it is asked for on; absent means all of them. */
  routes?: string[];
  /**
   * What a missing one does at filing: warns, or stops the letter (if it is verified). Absent: the
   * completeness of the line tells of it, and nothing more.
   */
  guard?: 'warn' | 'block';
  /** It is only asked where this holds. Without `test` an officer says so, and nothing is missed. */
  condition?: { name: Name; test?: string };
  /** When it must be there: with the letter (the default), or later. */
  at?: 'filing' | 'council' | 'submission';
  /**
   * Forms are numbered anew by each decree, so a number alone says nothing. `verified` is about the
   * number, the paper's own mark about the duty.
   */
  form?: { instrument: string; number: string; verified?: boolean };
  /** Original sets asked for. */
  sets?: number;
}

export interface PublicityRule extends Basis {
  required: boolean;
  days?: number;
  unit?: DayUnit;
  /** Kinds it is required for; absent means every kind. */
  kinds?: CommendationKind[];
}

export const DAY_UNITS = ['working', 'calendar'] as const;
export type DayUnit = Term['unit'];

export const DEADLINE_NAMES = [
  /** The unit's file reaches the province, or the province's the centre (`file-centre`). */
  'file',
  'file-centre',
  'appraisal',
  /** Appraisal once all opinions asked for are in. */
  'appraisal-after-consultation',
  'return',
  'consultation',
  'decision',
  'notice',
  'refusal-notice',
  'copy',
  'hand-over',
] as const;
export type DeadlineName = (typeof DEADLINE_NAMES)[number];

/** Either `days` from the step before, or a yearly day `by`. */
export interface Deadline extends Basis {
  name: DeadlineName;
  days?: number;
  unit?: DayUnit;
  /** `MM-DD`, in the year `yearsAfter` the merit period ended (0 if absent). */
  by?: string;
  yearsAfter?: number;
  /** Days before the occasion (conference, review) where the law counts backwards. */
  before?: boolean;
  kinds?: CommendationKind[];
  yearKind?: YearKind;
}

/** A cap on how many may be proposed; either `count` or `ratio` is given. */
export interface QuotaRule extends Basis {
  id: string;
  name: Name;
  /** Where it is counted: in a unit, in all bodies of a cluster or bloc, in the province. */
  per: 'unit' | 'block' | 'province';
  /** `warn` tells at filing, `block` also keeps a batch from submission. */
  guard: 'warn' | 'block';
  bound: 'at-most' | 'at-least';
  count?: number;
  /** Share of `of`: a code of an award, `headcount`, or `batch` (all lines proposed together). */
  ratio?: { num: number; den: number; of: string };
  /** Lines it counts; absent means all lines of the award. */
  kinds?: CommendationKind[];
  recipients?: RecipientKind[];
  positions?: PositionClass[];
  /** Period counted over; a merit year if absent. */
  period?: 'year' | 'round' | 'lifetime';
}

/** Multiples of the base salary as the law writes them, e.g. 1.5; absent where not known. */
export interface Reward extends Basis {
  individual?: number;
  collective?: number;
  household?: number;
  /** Whole VND where a local rule names a sum instead. */
  fixed?: { individual?: number; collective?: number; household?: number };
}
