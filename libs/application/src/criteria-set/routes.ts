import type { CriteriaSetEventData } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

export const criteriaSetRoutes = {
  'criteria-set.defined': null,
  'criteria-set.amended': null,
  'criteria-set.activated': null,
  'criteria-set.retired': null,
} satisfies RouteTable & Record<keyof CriteriaSetEventData, unknown>;
