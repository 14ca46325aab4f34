import type {
  AssessmentState,
  AssessmentStatus,
  AssessmentTally,
  ViewScope,
} from '@vinhdanh/domain';

export interface AssessmentRow {
  id: string;
  version: number;
  state: AssessmentState;
  /** Name of the assessed body now; null if the register does not know it. */
  unitName: string | null;
}

export interface AssessmentFilter {
  set?: string;
  /** Year the period ends in. */
  year?: number;
  status?: AssessmentStatus;
  unitId?: string;
  reviewerId?: string;
}

/** Seen by the assessed body, whoever manages it, and the body that reviews it. */
export abstract class AssessmentViews {
  abstract list(
    scope: ViewScope,
    filter: AssessmentFilter,
    after: string | undefined,
    limit: number,
  ): Promise<AssessmentRow[]>;
  abstract find(scope: ViewScope, id: string): Promise<AssessmentRow | undefined>;
  /** How many stand where, of those the filter and the scope show. */
  abstract tallies(scope: ViewScope, filter: AssessmentFilter): Promise<AssessmentTally[]>;
}
