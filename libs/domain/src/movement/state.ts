import type { LetterRef } from '../round/state.js';
import type { Launcher, MovementResult, MovementReview } from './vocabulary.js';

/** One review held; its result list is a list of subjects, ordered as recorded. */
export interface HeldReview {
  kind: MovementReview;
  /** ISO day it was held. */
  on: string;
  letter?: LetterRef;
  results: ReviewResult[];
}

export interface ReviewResult {
  subjectId: string;
  result: MovementResult;
}

/** An emulation movement (phong trào thi đua). ISO days. */
export interface MovementState {
  status: 'none' | 'running' | 'ended';
  name: string;
  launcher: Launcher;
  /** Body that runs it here; of a movement of a unit, that unit. */
  ownerId: string;
  sector?: string;
  /** Wider movement it carries out, e.g. one of the Prime Minister. */
  parentId?: string;
  /** What it is to bring forward, in short words. */
  focus: string[];
  launchLetter?: LetterRef;
  from: string;
  /** Planned last day; movements without one run until ended. */
  to?: string;
  endedOn?: string;
  /** Theme of a year. */
  themes: { year: number; theme: string }[];
  /** Units that have registered for it. */
  unitIds: string[];
  reviews: HeldReview[];
}

export const noMovement: MovementState = {
  status: 'none',
  name: '',
  launcher: 'province',
  ownerId: '',
  focus: [],
  from: '',
  themes: [],
  unitIds: [],
  reviews: [],
};

/** Whole years a movement had run on an ISO day; what Law 2022 Arts 25(3) and 26(2) count. */
export function wholeYears(from: string, on: string): number {
  const years = Number(on.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, on.slice(5) >= from.slice(5) ? years : years - 1);
}
