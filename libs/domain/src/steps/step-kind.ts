import type { Role } from '../access/roles.js';
import type { AwardRule } from '../catalogue/award-rule.js';
import type { CommendationKind, Name } from '../catalogue/vocabulary.js';
import type { Term } from '../calendar/term.js';

/** One answer a step may end with. */
export interface StepAnswer extends Name {
  /** Whether the gate opens by it; any other answer waits for an officer or for a new one. */
  clears: boolean;
}

/** How one kind of step behaves. A new kind is one file with one of these and a line in the list. */
export interface StepKind {
  code: string;
  name: Name;
  /**
   * - `opinion`: a body is asked about lines and answers line by line
   * - `publicity`: a list hangs out and people comment on it
   * - `lists`: looked up in the lists an agency sends once a year
   */
  done: 'opinion' | 'publicity' | 'lists';
  /** Who owes the answer; a role held for a unit means the body that was asked. */
  role: Role;
  answers: Record<string, StepAnswer>;
  /** A named officer may go on in spite of silence or of an answer that does not clear. */
  officerMayProceed: boolean;
  /** Answers that enter a recognised initiative in the subject's record. */
  recognises?: string;
  /** Where the award itself says whether it is asked for, and for how long; absent: the rule does. */
  term?: (award: AwardRule, kind: CommendationKind) => Term | undefined;
}
