import { ConfirmQuotaHandler } from './confirm-quota.js';
import { ConfirmedPlaces } from './confirmed-places.js';
import { FindQuotasHandler } from './find-quotas.js';
import { QuotaDesk } from './quota-desk.js';
import { QuotaLines } from './quota-lines.js';
import { RankCandidatesHandler } from './rank-candidates.js';
import { TakePlaces } from './take-places.js';

export { ConfirmQuota, type QuotaNamed } from './confirm-quota.js';
export * from './find-quotas.js';
export type { QuotaLinesAddress, QuotaLinesWish } from './list-of-quota.js';
export * from './quota-desk.js';
export { RankCandidates, type RankAnswer } from './rank-candidates.js';
export * from './routes.js';
export * from './take-places.js';

export const quotaHandlers = [FindQuotasHandler, RankCandidatesHandler, ConfirmQuotaHandler];
export const quotaUseCases = [ConfirmedPlaces, QuotaDesk, QuotaLines, TakePlaces];
