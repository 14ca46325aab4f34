import type { OrganisationState } from '../organisation/state.js';

/** A change by which a body came to follow others. */
export interface BodySuccession {
  effectiveOn: string;
  /** The body began with it. */
  begins: boolean;
  predecessors: string[];
  actId: string;
  /** Place of the change in the act. */
  change: number;
}

/**
 * Changes by which a body follows others, oldest first. Taking over the tasks of a body that was
 * dissolved is not following it, and another name or manager leaves the body what it was.
 */
export function successionsOf(id: string, state: OrganisationState): BodySuccession[] {
  const first = state.versions[0]?.from ?? '';
  return (state.lineage ?? [])
    .filter(({ kind, from, to }) => {
      const follows = kind === 'merge' || kind === 'split';
      return follows && to.includes(id) && !from.includes(id);
    })
    .map(({ effectiveOn, from, actId, change }) => ({
      effectiveOn,
      begins: first >= effectiveOn,
      predecessors: from,
      actId,
      change,
    }));
}
