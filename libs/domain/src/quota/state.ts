/**
 * Who holds the places of one blocking quota: one stream per rule, award, place and period, so that
 * two agendas built at the same time cannot both take the last place.
 */
export interface QuotaState {
  status: 'none' | 'open';
  /** Lines that hold a place, in the order they took it. */
  lines: string[];
}

export const noQuota: QuotaState = { status: 'none', lines: [] };
