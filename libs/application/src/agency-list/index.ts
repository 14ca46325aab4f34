import { AgencyKinds } from './agency-kinds.js';
import {
  FindAgencyListHandler,
  ListAgencyListsHandler,
  ListAgencyMatchesHandler,
  ListAgencyWordsHandler,
} from './find-lists.js';
import { HoldListedProcessor } from './hold-listed.processor.js';
import { MatchListProcessor } from './match-list.processor.js';
import { ReceiveAgencyListHandler } from './receive-list.js';
import { SettleAgencyMatchHandler } from './settle-match.js';

export {
  FindAgencyList,
  ListAgencyLists,
  ListAgencyMatches,
  ListAgencyWords,
} from './find-lists.js';
export type { AgencyListItem, OpenMatch } from './find-lists.js';
export { HoldListedProcessor } from './hold-listed.processor.js';
export { MatchListProcessor } from './match-list.processor.js';
export { ReceiveAgencyList } from './receive-list.js';
export type { AgencyListUpload, ReceivedAgencyList } from './receive-list.js';
export { SettleAgencyMatch } from './settle-match.js';
export type { SettledMatch } from './settle-match.js';
export * from './routes.js';

export const agencyListHandlers = [
  ReceiveAgencyListHandler,
  SettleAgencyMatchHandler,
  ListAgencyListsHandler,
  ListAgencyMatchesHandler,
  ListAgencyWordsHandler,
  FindAgencyListHandler,
];
export const agencyListUseCases = [AgencyKinds];
export const agencyListProcessors = [HoldListedProcessor, MatchListProcessor];
