import type { BallotRule } from '../council/count.js';
import type { Criterion } from '../eligibility/criterion.js';
import type { Route } from '../stages/steps.js';
import type { Basis, CommendationKind, Level, Name, RecipientKind } from './vocabulary.js';

/** The law as it stood between two days. ISO days; `validTo` null means until further notice. */
export interface Edition extends Basis {
  code: string;
  name: Name;
  /** Null: since before anything this service records. */
  validFrom: string | null;
  validTo: string | null;
  /** A copy of older rules whose changes are not known yet. */
  provisional?: boolean;
  awards: AwardRule[];
}

/** All that the law says about one award in one edition; each part names its own source. */
export interface AwardRule extends Basis {
  code: string;
  name: Name;
  /** Awards of one ladder, e.g. `labour-order` of three classes. */
  family?: string;
  group: 'title' | 'form' | 'state-honour';
  /** Level of the decider. */
  level: Level;
  recipients: RecipientKind[];
  /** Who decides, as a key: `government`, `prime-minister`, `president`, `province-chair`, `unit-head`. */
  decider: string;
  routes: RouteEntry[];
  /** Absent where no council votes. */
  ballot?: BallotRule;
  papers: PaperRule[];
  /** Code of the form a council may agree on instead. */
  lowerForm?: string;
  deadlines: AppraisalDeadline;
  reward: Reward;
  criteria: Criterion[];
}

/** `any` stands for every kind; the most specific entry of an award wins. */
export interface RouteEntry extends Basis {
  kind: CommendationKind | 'any';
  localRule?: string;
  level?: Level;
  route: Route;
}

export interface PaperRule extends Basis {
  code: string;
  name: Name;
  required: boolean;
  /** Kind of commendation it is asked for; absent means every kind. */
  kind?: CommendationKind;
}

export interface AppraisalDeadline extends Basis {
  appraisalDays: number;
}

/** Multiples of the base salary as the law writes them, e.g. 1.5; absent where not known. */
export interface Reward extends Basis {
  individual?: number;
  collective?: number;
  household?: number;
}
