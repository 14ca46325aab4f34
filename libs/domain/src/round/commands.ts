import type { YearKind } from '../catalogue/vocabulary.js';
import type { LetterRef } from './state.js';

export interface OpenRound {
  type: 'open';
  title: string;
  awards: string[];
  yearKind: YearKind;
  meritFrom: string;
  meritTo: string;
  openingLetter?: LetterRef;
  deadline: string;
  expectedUnits: string[];
  localRule?: string;
}
export interface MoveDeadline {
  type: 'move-deadline';
  deadline: string;
  reason: string;
}
/** Adds units to those expected; units already expected change nothing. */
export interface ExpectUnits {
  type: 'expect-units';
  unitIds: string[];
}
/** Units that are expected by another's name after a change of organisation. */
export interface SucceedUnits {
  type: 'succeed-units';
  lineageId: string;
  replaced: { from: string; to: string }[];
}
export interface CloseRound {
  type: 'close';
}

export type RoundCommand = OpenRound | MoveDeadline | ExpectUnits | SucceedUnits | CloseRound;

/** Codes of the awards in force; without it the awards of a round are not looked up. */
export interface RoundPolicy {
  knownAwards?: readonly string[];
}
