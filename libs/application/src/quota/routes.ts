import type { QuotaEventData } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

/** Places are taken by those who need them; nothing follows from it. */
export const quotaRoutes = {
  'quota.places-taken': null,
  'quota.places-released': null,
  'quota.confirmed': null,
} satisfies RouteTable & Record<keyof QuotaEventData, unknown>;
