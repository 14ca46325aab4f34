import type { WorkItemOwed } from '../log/decider.js';
import type { AgencyListState } from './state.js';

/** While a match waits for a person, somebody of the standing body owes a look at the list. */
export function agencyListOwes({ open = [], since, term }: AgencyListState): WorkItemOwed[] {
  if (open.length === 0 || since === undefined) return [];
  return [{ kind: 'settle-matches', stage: 'council-review', role: 'specialist', since, ...term }];
}
