import type { Edition } from '../catalogue/edition.js';
import { awardIn } from '../catalogue/select-route.js';
import type { CommendationKind } from '../catalogue/vocabulary.js';
import type { HonourFact } from '../eligibility/facts.js';

/** Kinds that follow no yearly rhythm and so are never a second one of the year. */
const FREE: readonly CommendationKind[] = ['spot', 'resistance-war', 'long-service'];

/**
 * Other State-level forms that the subject is proposed for, or was given, in the year of this
 * proposal (X5; a local habit that no text seen so far prescribes, hence off by default).
 */
export function secondStateForms(
  line: { ref: string; award: string; kind: CommendationKind; proposedOn: string },
  honours: readonly HonourFact[],
  edition: Edition,
): HonourFact[] {
  const stateForm = (award: string): boolean => {
    const rule = awardIn(edition, award);
    return rule?.level === 'state' && rule.group !== 'title';
  };
  if (!stateForm(line.award) || FREE.includes(line.kind)) return [];
  const year = line.proposedOn.slice(0, 4);
  return honours.filter(
    (one) =>
      one.ref !== line.ref &&
      !one.annulled &&
      !FREE.includes(one.kind) &&
      stateForm(one.award) &&
      (one.pending === true || one.decidedOn?.slice(0, 4) === year),
  );
}
