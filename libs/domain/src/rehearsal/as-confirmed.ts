import type { AwardRule } from '../catalogue/award-rule.js';
import type { Edition } from '../catalogue/edition.js';
import { isGroup, type Criterion } from '../eligibility/criterion.js';

/**
 * The edition as it would read had every rule of it been checked against its text and were it no
 * provisional copy. For trying a law out only: under the real one nobody is refused by a machine.
 */
export const asConfirmed = (edition: Edition): Edition => ({
  ...edition,
  provisional: false,
  verified: true,
  awards: edition.awards.map(confirmedAward),
});

const confirmedAward = (award: AwardRule): AwardRule => ({
  ...award,
  verified: true,
  criteria: award.criteria.map(confirmed),
});

function confirmed(node: Criterion): Criterion {
  if (!isGroup(node)) return { ...node, verified: true };
  const { all, any } = node;
  return {
    ...node,
    verified: true,
    ...(all ? { all: all.map(confirmed) } : {}),
    ...(any ? { any: any.map(confirmed) } : {}),
  };
}
