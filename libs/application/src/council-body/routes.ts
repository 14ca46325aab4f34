import type { CouncilBodyEventData } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

/** Who sits on a council sets nothing going; sessions take the roster when they are convened. */
export const councilBodyRoutes = {
  'council.founded': null,
  'council.member-seated': null,
  'council.seat-ended': null,
  'council.substitute-named': null,
  'council.statute-set': null,
  'council.dissolved': null,
} satisfies RouteTable & Record<keyof CouncilBodyEventData, unknown>;
