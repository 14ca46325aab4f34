import { ChangeClaimHandler } from './change-claim.js';
import { CountWorkItemsHandler } from './count-work-items.js';
import { FindTakersHandler } from './find-takers.js';
import { FindWorkItemsHandler } from './find-work-items.js';

export * from './change-claim.js';
export * from './count-work-items.js';
export * from './find-takers.js';
export * from './find-work-items.js';
export * from './work-item.js';

export const workItemHandlers = [
  FindWorkItemsHandler,
  FindTakersHandler,
  CountWorkItemsHandler,
  ChangeClaimHandler,
];
