import type { CouncilBodyState, ViewScope } from '@vinhdanh/domain';
import type { Listed } from '../paging/cursor.js';

export interface CouncilBodyRow {
  id: string;
  version: number;
  state: CouncilBodyState;
}

export interface CouncilBodyFilter {
  kind?: string;
  unitId?: string;
}

/** Councils a scope may see: all, or those of its own units. */
export abstract class CouncilBodyViews {
  /** The province's own first, then by name; behind a place. */
  abstract list(
    scope: ViewScope,
    filter: CouncilBodyFilter,
    after: string | undefined,
    limit: number,
  ): Promise<Listed<CouncilBodyRow>[]>;
  abstract find(scope: ViewScope, id: string): Promise<CouncilBodyRow | undefined>;
}
