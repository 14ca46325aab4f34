import { CountDueProcessor } from './count-due.processor.js';
import { DueFileRowsHandler, DueSheetHandler } from './due-file.js';
import { DuePlaces } from './due-place.js';
import { FindDueHandler } from './find-due.js';
import { FindDueListHandler, ListDueListsHandler, ListDueRowsHandler } from './find-due-lists.js';
import { LookOver } from './look-over.js';
import { CancelDueListHandler, RequestDueListHandler } from './request-due-list.js';

export { DueFileRows, DueSheet } from './due-file.js';
export type { DueItem } from './due-items.js';
export { FindDue, type DueAnswer, type DueWish } from './find-due.js';
export { FindDueList, ListDueLists, ListDueRows } from './find-due-lists.js';
export { CancelDueList, RequestDueList } from './request-due-list.js';
export { dueListRoutes } from './routes.js';

export const dueHandlers = [
  FindDueHandler,
  RequestDueListHandler,
  CancelDueListHandler,
  ListDueListsHandler,
  FindDueListHandler,
  ListDueRowsHandler,
  DueFileRowsHandler,
  DueSheetHandler,
];
export const dueUseCases = [DuePlaces, LookOver];
export const dueProcessors = [CountDueProcessor];
