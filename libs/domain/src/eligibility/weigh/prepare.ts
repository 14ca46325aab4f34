import type { AwardRule } from '../../catalogue/award-rule.js';
import { isGroup, isTest, type Criterion } from '../criterion.js';
import { compile, type Compiled } from '../expression/compile.js';

/** A criterion with its expressions compiled. */
export interface Prepared {
  node: Criterion;
  have?: Compiled;
  over?: Compiled;
  when?: Compiled;
  of: 'all' | 'any';
  children: Prepared[];
  /** Something below it can be counted: not all of it is left to an officer. */
  countable: boolean;
}

const known = new WeakMap<AwardRule, Prepared[]>();

/**
 * Criteria of an award, compiled once as long as the edition is held in memory.
 * @throws ExpressionFault for an edition that was never validated
 */
export function prepared(award: AwardRule): Prepared[] {
  let found = known.get(award);
  if (!found) known.set(award, (found = award.criteria.map(prepare)));
  return found;
}

function prepare(node: Criterion): Prepared {
  const group = isGroup(node) ? node : undefined;
  const children = (group?.all ?? group?.any ?? []).map(prepare);
  return {
    node,
    of: group?.any && !group.all ? 'any' : 'all',
    children,
    countable: isTest(node) || children.some((child) => child.countable),
    ...(isTest(node) ? { have: compile(node.have) } : {}),
    ...(group?.over ? { over: compile(group.over) } : {}),
    ...(node.when?.test ? { when: compile(node.when.test) } : {}),
  };
}
