import type { VARIABLES } from '../expression/signatures.js';
import { yearOf } from './ground.js';
import type { Inquiry } from './inquiry.js';
import type { Window } from './window.js';

export type Value = number | string | boolean | Window | Window[] | number[];

/** What each name of the context stands for. */
export const VARIABLE_VALUES: Record<keyof typeof VARIABLES, (q: Inquiry) => Value> = {
  kind: (q) => q.facts.line.kind,
  recipient: (q) => q.facts.line.recipientKind,
  // Of an unnamed class the general rule holds; special ones must be named.
  position: (q) => q.facts.line.positionClass ?? '',
  sex: (q) => q.facts.history.sex ?? q.missing(''),
  foreigner: (q) => q.facts.history.foreigner ?? false,
  deceased: ({ facts: { history, line } }) =>
    history.diedOn !== undefined && history.diedOn <= line.proposedOn,
  flagEligible: (q) => q.facts.history.flagEligible ?? q.missing(false),
  standing: (q) => q.facts.history.standing ?? '',
  existence: (q) => {
    const { foundedOn } = q.facts.history;
    return foundedOn ? wholeYears(foundedOn, q.facts.line.proposedOn) : q.missing(0);
  },
  roundAnniversary: (q) => {
    const { foundedOn } = q.facts.history;
    if (!foundedOn) return q.missing(false);
    const age = q.ground.proposalYear - yearOf(foundedOn);
    return age > 0 && age % 10 === 0;
  },
  proposalYear: (q) => q.ground.proposalYear,
  lastYear: (q) => q.ground.lastYear,
  meritYear: (q) => q.ground.meritYears.to,
  upToNow: (q) => q.ground.upToNow,
  meritYears: (q) => q.ground.meritYears,
  ever: (q) => q.ground.ever,
  run: (q) => q.run,
};

/** Whole years from one ISO day to another. */
function wholeYears(from: string, to: string): number {
  const years = yearOf(to) - yearOf(from) - (to.slice(5) < from.slice(5) ? 1 : 0);
  return Math.max(0, years);
}
