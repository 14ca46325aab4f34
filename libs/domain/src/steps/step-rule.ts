import type {
  Basis,
  CommendationKind,
  Group,
  Name,
  PositionClass,
  RecipientKind,
} from '../catalogue/vocabulary.js';
import type { Term } from '../calendar/term.js';
import type { BallotRule } from '../council/count.js';
import type { Gate } from './gates.js';

/**
 * - `always`: the gate stays shut until it is done
 * - `when-asked`: shut only while something asked for is not answered
 * - `officer-says`: no register knows whether it applies, so an officer does it or says it does not
 */
export const STEP_NEEDS = ['always', 'when-asked', 'officer-says'] as const;
export type StepNeed = (typeof STEP_NEEDS)[number];

/** A body that may be consulted under a rule. */
export interface ConsultedAgency {
  code: string;
  name: Name;
  /** Whether a named officer may go on although it stays silent. */
  proceedOnSilence: boolean;
}

/**
 * Something that must have been done before an act of the workflow, for the lines it names; what is
 * left out narrows nothing. Rows of one id are wordings of one step: the most specific row that
 * fits a line counts, a local rule weighing most.
 */
export interface StepRule extends Basis {
  id: string;
  /** A kind of step, see `STEP_KINDS`. */
  kind: string;
  name: Name;
  /** What is off is shown and asks for nothing. */
  on: boolean;
  before: Gate;
  /** Ids of steps that must be done first. */
  after?: string[];
  need: StepNeed;
  awards?: string[];
  families?: string[];
  groups?: Group[];
  kinds?: CommendationKind[];
  recipients?: RecipientKind[];
  positions?: PositionClass[];
  localRule?: string;
  /** Only where the reward is at least this multiple of the base salary. */
  rewardFrom?: number;
  /** Time the body has to answer, or the list is to hang out. */
  days?: number;
  unit?: Term['unit'];
  /** Day of the year (`MM-DD`) lists are sent by; the days count from it or from a later receipt. */
  by?: string;
  agencies?: ConsultedAgency[];
  /** How the council asked votes, where its own regulation does not say. */
  ballot?: BallotRule;
}

/** A step as it stands in the plan of one line; its words and terms stay with the edition. */
export interface PlannedStep {
  id: string;
  kind: string;
  before: Gate;
  after?: string[];
  need: StepNeed;
}
