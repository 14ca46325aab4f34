import type { ActGround } from '../act/ground.js';
import type { GrievanceTerm } from '../grievance/term.js';
import type { GuardRule } from '../guards/guard-rule.js';
import type { StepRule } from '../steps/step-rule.js';
import type { AwardRule } from './award-rule.js';
import type {
  Basis,
  CommendationKind,
  DeciderKey,
  Group,
  Name,
  RecipientKind,
} from './vocabulary.js';

/** The law as it stood between two days. ISO days; `validTo` null means until further notice. */
export interface Edition extends Basis {
  code: string;
  name: Name;
  /** Null: since before anything this service records. */
  validFrom: string | null;
  validTo: string | null;
  /** A copy of older rules whose changes are not known yet. */
  provisional?: boolean;
  /** What everybody who works under it is told. */
  warnings?: EditionWarning[];
  /** Which day selects the edition, and for what. */
  receipt?: ReceiptRule;
  /** Kinds of commendation the law of the time knows. */
  commendationKinds?: KindRule[];
  /** Ascending by `from`; the last one that begins by the day of the decision counts. */
  baseSalaries?: BaseSalary[];
  money?: MoneyRule;
  /** Whose fund pays; the first that names the decider of the award, else the one that names none. */
  payers?: PayerRule[];
  schoolYear?: SchoolYearRule;
  longService?: LongServiceRow[];
  lawfulPairs?: LawfulPair[];
  /** Rules that cut across awards. */
  guards?: GuardRule[];
  /** What must have been done for a line before which act; see StepRule. */
  steps?: StepRule[];
  /** Terms of the laws on complaints and on denunciations. */
  grievances?: GrievanceTerm[];
  /** On what an award may be corrected, suspended, annulled, stripped or restored. */
  actGrounds?: ActGround[];
  awards: AwardRule[];
}

export interface EditionWarning extends Basis {
  id: string;
  /** ISO day from which it is shown; absent: always. */
  from?: string;
  text: Name;
  /** Nothing is filed under it from that day until an officer's recorded confirmation allows it. */
  needsConfirmation?: boolean;
}

/**
 * Criteria and papers follow the edition at receipt by the appraiser, authority and base salary
 * the day of the decision, the roster the day of the session.
 */
export interface ReceiptRule extends Basis {
  criteria: 'appraiser-receipt' | 'filing';
  papers: 'appraiser-receipt' | 'filing';
  authority: 'decision';
  baseSalary: 'decision';
  roster: 'session';
}

export interface KindRule extends Basis {
  code: CommendationKind;
  name: Name;
  /** Older or local words for the same kind, e.g. "chuyên đề". */
  alsoCalled?: string[];
  procedure: 'full' | 'simplified';
  recipients?: RecipientKind[];
}

/** Monthly base salary (lương cơ sở) in whole VND. */
export interface BaseSalary extends Basis {
  from: string;
  amount: number;
}

export interface MoneyRule extends Basis {
  /** VND; the product of coefficient and base salary is rounded up to a multiple of it. */
  roundUpTo: number;
  /** Household for forms, as a multiple of the individual's coefficient. */
  householdTimes?: number;
}

/** Who pays the reward of an award that one of `deciders` decides; empty: of every other award. */
export interface PayerRule extends Basis {
  id: string;
  deciders: DeciderKey[];
  paidBy: 'decider' | 'proposing-agency';
}

/** Months (1–12) in which school years may begin and end; schools differ in the day. */
export interface SchoolYearRule extends Basis {
  startMonths: number[];
  endMonths: number[];
}

/** Time in a post that earns an award for long service: `minYears` ≤ years < `underYears`. */
export interface LongServiceRow extends Basis {
  id: string;
  award: string;
  /** Groups of equivalent posts; held together where there are several. */
  postGroups: string[];
  minYears: number;
  underYears?: number;
  /** Whole terms of office, where the law counts those. */
  minTerms?: number;
}

/** Two awards that may meet in one subject without being a double reward (rule K1). */
export interface LawfulPair extends Basis {
  id: string;
  name: Name;
  sides: [PairSide, PairSide];
  /** Merit periods of the two; absent: either. */
  period?: 'same' | 'different';
  achievement?: 'same' | 'different';
  /** What is paid when both are granted together. */
  paid: 'both' | 'highest';
}

/** Narrowed by whatever is named; an empty side stands for every award. */
export interface PairSide {
  groups?: Group[];
  awards?: string[];
  kinds?: CommendationKind[];
}
