import type { Basis, Name } from '../catalogue/vocabulary.js';
import type { FactGrade } from './facts.js';

/**
 * - `met`
 * - `not-met`: only on verified facts under a verified rule; the one answer that counts against;
 * - `not-enough-data`: the record is not known to be whole, the rule is unverified or provisional,
 *   or an officer has not confirmed yet;
 * - `awaiting`: would be met if decisions already on their way are taken (first day, third title
 *   decided in the same month).
 */
export const CRITERION_RESULTS = ['met', 'not-met', 'not-enough-data', 'awaiting'] as const;
export type CriterionResult = (typeof CRITERION_RESULTS)[number];

/** One node of the answer; the tree has the shape of the criteria that applied. */
export interface Explanation extends Basis {
  id: string;
  name: Name;
  result: CriterionResult;
  /** How the children bind: absent on a leaf. */
  of?: 'all' | 'any';
  children?: Explanation[];
  have?: number | string | boolean;
  op?: string;
  need?: number | string | boolean;
  unit?: string;
  /** Units still missing, where they can be counted. */
  lacks?: number;
  /** Facts that counted, each with its grade, and years they stand for. */
  facts?: {
    ref: string;
    grade: FactGrade;
    years?: number[];
    pending?: boolean;
    suspended?: boolean;
  }[];
  /** Sentences of what is missing, in both languages; empty when met. */
  missing: Name[];
}

export interface EligibilityVerdict {
  result: CriterionResult;
  /** Countable conditions only, conduct assumed: whether the subject belongs to the pool. */
  pool: CriterionResult;
  tree: Explanation[];
  missing: Name[];
  /** Weakest grade among the facts a `met` rests on. */
  grade?: FactGrade;
  /** A matter is under verification: hold the line, do not refuse it (rule K4). */
  onHold: boolean;
  basisVerified: boolean;
}
