import type { Name } from '../catalogue/vocabulary.js';
import type {
  CriterionResult,
  EligibilityVerdict,
  Explanation,
} from '../eligibility/explanation.js';

/** An answer without its reasons. */
export interface Answer {
  result: CriterionResult;
  pool: CriterionResult;
}

/** One criterion a flip rests on; `absent` where one of the two editions does not ask for it. */
export interface FlippingCriterion {
  id: string;
  name: Name;
  source: string;
  before: CriterionResult | 'absent';
  after: CriterionResult | 'absent';
  missing: Name[];
}

/** `after` is null where the other edition does not know the award. */
export interface Flip {
  before: Answer;
  after: Answer | null;
  criteria: FlippingCriterion[];
}

/** How good an answer is. */
const RANK: Record<CriterionResult, number> = {
  'not-met': 0,
  'not-enough-data': 1,
  awaiting: 2,
  met: 3,
};

/**
 * What becomes of a verdict under another edition: undefined if it stands. The criteria named are
 * those that keep the worse of the two answers from being met and stand otherwise in the better.
 */
export function flipOf(
  before: EligibilityVerdict,
  after: EligibilityVerdict | undefined,
): Flip | undefined {
  const was = answer(before);
  if (!after) return { before: was, after: null, criteria: [] };
  const is = answer(after);
  if (was.result === is.result && was.pool === is.pool) return undefined;
  const worsened = was.pool === is.pool ? worse(is.result, was.result) : worse(is.pool, was.pool);
  const [worseTree, betterTree] = worsened ? [after.tree, before.tree] : [before.tree, after.tree];
  const better = new Map(nodesOf(betterTree).map((node) => [node.id, node.result]));
  const blamed = blame(worseTree);
  const changed = blamed.filter((leaf) => better.get(leaf.id) !== leaf.result);
  return {
    before: was,
    after: is,
    criteria: (changed.length > 0 ? changed : blamed).map((leaf) => {
      const other: FlippingCriterion['before'] = better.get(leaf.id) ?? 'absent';
      const { id, name, source, result, missing } = leaf;
      const sides = worsened ? { before: other, after: result } : { before: result, after: other };
      return { id, name, source, ...sides, missing };
    }),
  };
}

const answer = ({ result, pool }: EligibilityVerdict): Answer => ({ result, pool });
const worse = (one: CriterionResult, than: CriterionResult): boolean => RANK[one] < RANK[than];

const nodesOf = (nodes: readonly Explanation[]): Explanation[] =>
  nodes.flatMap((node) => [node, ...nodesOf(node.children ?? [])]);

/** The conditions that keep these nodes, all of which are asked for, from being met. */
function blame(nodes: readonly Explanation[]): Explanation[] {
  const worst = Math.min(RANK.met, ...nodes.map((node) => RANK[node.result]));
  if (worst === RANK.met) return [];
  return nodes
    .filter((node) => RANK[node.result] === worst)
    .flatMap((node) => {
      const { of, children = [] } = node;
      if (of === 'all' && children.length > 0) return blame(children);
      // The nearest branch stands first. Where others are as near, the group's own sentence names
      // them all, and the group stands for them: nobody is told to fulfil every branch.
      const nearest = children.find((child) => child.result === node.result);
      return nearest && sameWords(nearest.missing, node.missing) ? blame([nearest]) : [node];
    });
}

const sameWords = (one: readonly Name[], other: readonly Name[]): boolean =>
  one.length === other.length && one.every(({ vi }, i) => vi === other[i]?.vi);
