import type { CriteriaSetState } from '@vinhdanh/domain';

export interface CriteriaSetRow {
  code: string;
  version: number;
  state: CriteriaSetState;
}

/** Criteria sets are regulations: whoever may sign in may read them. A few dozen at most. */
export abstract class CriteriaSetViews {
  abstract all(): Promise<CriteriaSetRow[]>;
  abstract find(code: string): Promise<CriteriaSetRow | undefined>;
}
