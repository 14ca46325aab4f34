import type { AwardRule } from '../../catalogue/award-rule.js';
import type { Edition } from '../../catalogue/edition.js';
import type { Inquiry } from '../counting/inquiry.js';
import type { Explanation } from '../explanation.js';
import type { Lacking } from './lacking.js';
import type { Truth } from './truth.js';

/** One line being weighed: the three ways of looking at it. */
export interface Weighing {
  award: AwardRule;
  edition: Edition;
  decided: Inquiry;
  awaited: Inquiry;
  hoped: Inquiry;
}

/** What came out for one criterion. */
export interface Weighed {
  truth: Truth;
  /** The same without what an officer confirms; absent where nothing is left then. */
  pool?: Truth;
  explanation: Explanation;
  /** How far from met: 0 is met, 1 nothing of it is there. */
  gap: number;
  lacking: Lacking[];
  /** A knock-out condition here or below certainly fails. */
  knocked: boolean;
}
