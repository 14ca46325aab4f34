import type { LetterRef } from '../round/state.js';
import type { ReviewResult } from './state.js';
import type { Launcher, MovementReview } from './vocabulary.js';

export interface LaunchMovement {
  type: 'launch';
  name: string;
  launcher: Launcher;
  ownerId: string;
  sector?: string;
  parentId?: string;
  focus: string[];
  launchLetter?: LetterRef;
  from: string;
  to?: string;
}
export interface SetTheme {
  type: 'set-theme';
  year: number;
  theme: string;
}
/** Units already registered change nothing. */
export interface RegisterUnits {
  type: 'register-units';
  unitIds: string[];
}
/** Holds a review; results may be recorded with it or added later. */
export interface HoldReview {
  type: 'hold-review';
  kind: MovementReview;
  on: string;
  letter?: LetterRef;
}
/** Sets the results of the review held on a day; a subject named again gets its new result. */
export interface RecordMovementResults {
  type: 'record-results';
  on: string;
  results: ReviewResult[];
}
export interface EndMovement {
  type: 'end';
  on: string;
}

export type MovementCommand =
  LaunchMovement | SetTheme | RegisterUnits | HoldReview | RecordMovementResults | EndMovement;
