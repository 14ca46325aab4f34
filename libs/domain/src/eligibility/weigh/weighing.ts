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
  /** Windows are being tried: only truth is asked for, nobody reads why. */
  quiet?: boolean;
  /** Something tried was left open by more than the facts: the law, or a datum nobody entered. */
  open?: boolean;
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

/** What goes with a truth while nobody reads why. */
export const UNTOLD: Pick<Weighed, 'explanation' | 'gap' | 'lacking'> = {
  explanation: {
    id: '',
    name: { vi: '', en: '' },
    source: '',
    verified: true,
    result: 'not-enough-data',
    missing: [],
  },
  gap: 0,
  lacking: [],
};
