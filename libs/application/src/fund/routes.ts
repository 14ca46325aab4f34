import type { FundEventData, RewardEventData } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

/** Money is paid by people; the service owes nothing. */
export const fundRoutes: Record<keyof FundEventData | keyof RewardEventData, RouteTable[string]> = {
  'fund.opened': null,
  'fund.credited': null,
  'fund.spent': null,
  'fund.entry-reversed': null,
  'fund.closed': null,
  'reward.booked': null,
  'reward.paid': null,
  'reward.payment-reversed': null,
  'reward.cancelled': null,
};
