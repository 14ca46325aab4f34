import { ChangeClaimHandler, Claims } from './change-claim.js';
import { ChangeClaimsHandler } from './change-claims.js';
import { CountWorkItemsHandler } from './count-work-items.js';
import { FindTakersHandler } from './find-takers.js';
import { FindWorkItemsHandler } from './find-work-items.js';

export * from './change-claim.js';
export * from './change-claims.js';
export * from './count-work-items.js';
export * from './find-takers.js';
export * from './find-work-items.js';
export * from './work-item.js';

export const workItemHandlers = [
  FindWorkItemsHandler,
  FindTakersHandler,
  CountWorkItemsHandler,
  ChangeClaimHandler,
  ChangeClaimsHandler,
];
export const workItemUseCases = [Claims];
