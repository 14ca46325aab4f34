import type { AwardRule } from '../../catalogue/award-rule.js';
import type { Edition } from '../../catalogue/edition.js';
import { Ground } from '../counting/ground.js';
import { Inquiry } from '../counting/inquiry.js';
import type { CriterionResult, EligibilityVerdict, Explanation } from '../explanation.js';
import { FACT_GRADES, type EligibilityFacts, type FactGrade } from '../facts.js';
import type { Lacking } from './lacking.js';
import { prepared } from './prepare.js';
import { allOf, resultOf, truth } from './truth.js';
import { weighAll } from './weigh-group.js';

/** A verdict with what is missing in its recordable form. */
export interface Weight extends EligibilityVerdict {
  lacking: Lacking[];
}

/**
 * Weighs a history against the criteria of an award. Pure: the same facts under the same edition
 * give the same tree for ever. Facts must not hold the very line that is weighed.
 * @throws ExpressionFault for an edition that was never validated
 */
export function weigh(facts: EligibilityFacts, award: AwardRule, edition: Edition): Weight {
  const ground = new Ground(facts, award, edition);
  const [decided, awaited, hoped] = [
    new Inquiry(ground, 'decided'),
    new Inquiry(ground, 'awaited'),
    new Inquiry(ground, 'hoped'),
  ];
  const parts = weighAll(prepared(award), 'all', { award, edition, decided, awaited, hoped });
  const knocked = parts.some((part) => part.knocked);
  const pools = parts.flatMap((part) => part.pool ?? []);
  const none = truth(false, false, false);
  const tree = parts.map((part) => part.explanation);
  const grade = weakest(tree);
  return {
    // Where the law of this award is not entered, nobody can say that it is met.
    result:
      parts.length === 0 ? unsaid : resultOf(knocked ? none : allOf(parts.map((p) => p.truth))),
    pool: parts.length === 0 ? unsaid : resultOf(knocked ? none : allOf(pools)),
    tree,
    missing: tree.flatMap((node) => node.missing),
    lacking: parts.flatMap((part) => part.lacking),
    ...(grade ? { grade } : {}),
    onHold: isOnHold(facts),
    basisVerified:
      edition.provisional !== true &&
      edition.verified !== false &&
      parts.length > 0 &&
      tree.every(allVerified),
  };
}

const unsaid: CriterionResult = 'not-enough-data';

/** Rule K4: under verification on the day of the proposal or since. */
const isOnHold = ({ history: { holds }, line: { proposedOn } }: EligibilityFacts): boolean =>
  holds.some(({ releasedOn }) => releasedOn === undefined || releasedOn > proposedOn);

const allVerified = (node: Explanation): boolean =>
  node.verified && (node.children ?? []).every(allVerified);

/** The weakest grade among the facts that met criteria rest on. */
function weakest(tree: readonly Explanation[]): FactGrade | undefined {
  let worst = -1;
  const visit = (node: Explanation): void => {
    if (node.result !== 'met') return;
    for (const fact of node.facts ?? []) worst = Math.max(worst, FACT_GRADES.indexOf(fact.grade));
    (node.children ?? []).forEach(visit);
  };
  tree.forEach(visit);
  return worst < 0 ? undefined : FACT_GRADES[worst];
}
