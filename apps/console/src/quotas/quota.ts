import type { Answer } from '../api/answers';

export type Quotas = Answer<'/quotas'>;
export type Quota = Quotas['items'][number];

/** Where the quotas shown are counted: a round or a merit year, and a unit where one is meant. */
export interface QuotaPlace {
  round?: string;
  year?: number;
  unit?: string;
}
