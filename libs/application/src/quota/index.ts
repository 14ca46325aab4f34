import { FindQuotasHandler } from './find-quotas.js';
import { QuotaDesk } from './quota-desk.js';
import { TakePlaces } from './take-places.js';

export * from './find-quotas.js';
export * from './quota-desk.js';
export * from './routes.js';
export * from './take-places.js';

export const quotaHandlers = [FindQuotasHandler];
export const quotaUseCases = [QuotaDesk, TakePlaces];
