import type { CouncilBodyState, ViewScope } from '@vinhdanh/domain';

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
  abstract list(
    scope: ViewScope,
    filter: CouncilBodyFilter,
    after: string | undefined,
    limit: number,
  ): Promise<CouncilBodyRow[]>;
  abstract find(scope: ViewScope, id: string): Promise<CouncilBodyRow | undefined>;
}
