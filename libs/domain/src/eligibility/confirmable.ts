import type { AwardRule } from '../catalogue/award-rule.js';
import type { Edition } from '../catalogue/edition.js';
import { isGroup, type Criterion, type CriterionConfirm, type CriterionTest } from './criterion.js';

/** A condition of an award by its id; groups are not conditions of their own. */
export function criterionIn(
  award: AwardRule,
  id: string,
): CriterionTest | CriterionConfirm | undefined {
  const find = (nodes: readonly Criterion[]): CriterionTest | CriterionConfirm | undefined => {
    for (const node of nodes) {
      const found = isGroup(node) ? find([...(node.all ?? []), ...(node.any ?? [])]) : node;
      if (found && (isGroup(node) || found.id === id)) return found as CriterionTest;
    }
    return undefined;
  };
  return find(award.criteria);
}

/**
 * Whether an officer's word counts: for what no register knows, and for what is counted by a rule
 * or an edition nobody has confirmed. Elsewhere the register decides.
 */
export const isConfirmable = (node: CriterionTest | CriterionConfirm, edition: Edition): boolean =>
  'confirm' in node || !node.verified || edition.provisional === true || edition.verified === false;
