import type { EligibilityFacts } from '@vinhdanh/domain';

/** Which closed lines are meant: filed in the period (ISO days, both included), closed since. */
export interface ClosedLineFilter {
  from: string;
  to: string;
  /** Codes of awards; absent means every award. */
  awards?: string[];
}

/** A closed line with the inputs of its last check. */
export interface ClosedLine {
  dossierId: string;
  award: string;
  unitId: string;
  /** Edition it was checked under; null if it was never checked. */
  edition: string | null;
  /** Its very wording then; absent for checks that did not record it. */
  editionVersion?: number;
  /** Absent where none were recorded, or where they were erased. */
  facts?: EligibilityFacts;
}

/** Closed lines as they were judged, for the service's own work. */
export abstract class ClosedLines {
  abstract count(filter: ClosedLineFilter): Promise<number>;
  /** By id, after a key. */
  abstract page(
    filter: ClosedLineFilter,
    after: string | undefined,
    limit: number,
  ): Promise<ClosedLine[]>;
}
