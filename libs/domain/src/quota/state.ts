import type { LawCitation } from '../catalogue/citation.js';

/**
 * Who holds the places of one blocking quota: one stream per rule, award, place and period, so that
 * two agendas built at the same time cannot both take the last place.
 */
export interface QuotaState {
  status: 'none' | 'open';
  /** Lines that hold a place, in the order they took it. */
  lines: string[];
  /** By which text an officer confirmed it; holds as long as the rule says what it said then. */
  confirmed?: ConfirmedQuota;
}

export interface ConfirmedQuota {
  edition: string;
  /** Hash of the rule as it was confirmed; see RuleAt. */
  hash: string;
  cited: LawCitation;
}

export const noQuota: QuotaState = { status: 'none', lines: [] };
