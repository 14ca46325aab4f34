import type { YearKind } from '../catalogue/vocabulary.js';

/** Number and date of an official letter; ISO day. */
export interface LetterRef {
  number: string;
  date: string;
}

/**
 * A round of consideration (đợt xét). Which expected units have not filed yet is computed from
 * their proposals by a view, so that it can never disagree with them.
 */
export interface RoundState {
  status: 'none' | 'open' | 'closed';
  title: string;
  awards: string[];
  yearKind: YearKind;
  /** Merit period, apart from the dates of filing, council and decision. ISO days. */
  meritFrom: string;
  meritTo: string;
  openingLetter?: LetterRef;
  /** ISO day; filing later needs a reason. */
  deadline: string;
  expectedUnits: string[];
  /** Key of a local rule that chooses other routes, e.g. `cluster-annual`. */
  localRule?: string;
  openedAt?: string;
  closedAt?: string;
}

export const noRound: RoundState = {
  status: 'none',
  title: '',
  awards: [],
  yearKind: 'calendar',
  meritFrom: '',
  meritTo: '',
  deadline: '',
  expectedUnits: [],
};
