import type { Claims } from '../work/claims.js';
import type { MatchTerm } from './commands.js';

/** A yearly list of an agency and what people made of its matches; no person is named in it. */
export interface AgencyListState {
  status: 'none' | 'received';
  agency: string;
  year: number;
  sha256: string;
  /** ISO day of receipt. */
  receivedOn: string;
  rows: number;
  numbered: number;
  bad: number;
  /** By the mark of the match. */
  settled: Record<string, 'confirmed' | 'rejected'>;
  /** Marks of matches that wait for a person; absent before anybody looked. */
  open?: string[];
  /** ISO instant since which the oldest of them wait. */
  since?: string;
  term?: MatchTerm;
  claims?: Claims;
}

export const noAgencyList: AgencyListState = {
  status: 'none',
  agency: '',
  year: 0,
  sha256: '',
  receivedOn: '',
  rows: 0,
  numbered: 0,
  bad: 0,
  settled: {},
};

export const isMatchSettled = ({ settled }: AgencyListState, mark: string): boolean =>
  Object.hasOwn(settled, mark);
