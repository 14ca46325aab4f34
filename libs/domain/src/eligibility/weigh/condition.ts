import type { AwardRule } from '../../catalogue/award-rule.js';
import type { Edition } from '../../catalogue/edition.js';
import { Ground } from '../counting/ground.js';
import { Inquiry } from '../counting/inquiry.js';
import { compile, type Compiled } from '../expression/compile.js';
import type { EligibilityFacts } from '../facts.js';

const known = new Map<string, Compiled>();
const MOST = 1_000;

/**
 * Whether a boolean expression holds for a line and its history; `unknown` where a datum it asks
 * for was never entered.
 * @throws ExpressionFault for an edition that was never validated
 */
export function conditionHolds(
  test: string,
  facts: EligibilityFacts,
  award: AwardRule,
  edition: Edition,
): 'yes' | 'no' | 'unknown' {
  let compiled = known.get(test);
  if (!compiled) {
    if (known.size >= MOST) known.clear();
    known.set(test, (compiled = compile(test)));
  }
  const inquiry = new Inquiry(new Ground(facts, award, edition), 'decided');
  const holds = compiled(inquiry.begin()) === true;
  if (inquiry.unknown) return 'unknown';
  return holds ? 'yes' : 'no';
}
