import { BookRewardsHandler } from './book-rewards.js';
import { ChangeFundHandler, OpenFundHandler } from './change-fund.js';
import { FindFundHandler, ListFundsHandler, ListRewardsHandler } from './find-funds.js';
import { ChangeRewardHandler, PayRewardsHandler } from './pay-rewards.js';
import { RewardClaims } from './reward-claims.js';

export { BookRewards, type Booking } from './book-rewards.js';
export { ChangeFund, OpenFund } from './change-fund.js';
export { FindFund, ListFunds, ListRewards, type FundDetail } from './find-funds.js';
export { ChangeReward, PayRewards } from './pay-rewards.js';
export * from './routes.js';

export const fundUseCases = [RewardClaims];
export const fundHandlers = [
  OpenFundHandler,
  ChangeFundHandler,
  BookRewardsHandler,
  PayRewardsHandler,
  ChangeRewardHandler,
  ListFundsHandler,
  FindFundHandler,
  ListRewardsHandler,
];
