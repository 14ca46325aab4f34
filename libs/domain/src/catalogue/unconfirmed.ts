import type { JsonObject } from '../log/json.js';
import { reject, type Rejection } from '../log/rejection.js';
import type { LawCitation } from './citation.js';
import type { Edition } from './edition.js';
import { ruleAt, rulesOf, type RuleAt } from './rule-paths.js';
import { awardIn } from './select-route.js';

/** What a decision would rest on and nobody has checked against the text of the law. */
export interface UnconfirmedBasis {
  edition: string;
  /** The edition is a copy whose changes are not known yet: nothing in it is sure. */
  provisional: boolean;
  /** Paths of the rules, as `/catalogue/unverified` names them. */
  rules: string[];
  /** What those rules say they rest on, each once. */
  sources: string[];
}

/**
 * What an appraisal of a line rests on: who may get the award, its criteria, and papers it asks
 * for that are missing. Undefined where all of that is confirmed.
 */
export function unconfirmedVerdict(
  edition: Edition,
  award: string,
  missingPapers: readonly string[] = [],
): UnconfirmedBasis | undefined {
  const papers = missingPapers.map((code) => `${award}/papers/${code}`);
  const basis = unconfirmedIn(
    edition,
    rulesOfAward(edition, award).filter(
      ({ path }) =>
        path === award ||
        path.startsWith(`${award}/criteria/`) ||
        papers.some((paper) => path === paper || path.startsWith(`${paper}.`)),
    ),
  );
  const rule = awardIn(edition, award);
  if (rule && rule.criteria.length > 0) return basis;
  // Where the law of an award is not entered, nobody can say from here that it is met.
  return {
    edition: edition.code,
    provisional: edition.provisional ?? false,
    rules: [...(basis?.rules ?? []), `${award}/criteria`],
    sources: basis?.sources.length ? basis.sources : [rule?.source ?? edition.source],
  };
}

/** What the count of a vote rests on. `award`: the form whose ballot rule counts. */
export const unconfirmedBallot = (edition: Edition, award: string): UnconfirmedBasis | undefined =>
  unconfirmedAt(edition, `${award}/ballot`);

/** What one rule rests on, by its path. */
export function unconfirmedAt(edition: Edition, path: string): UnconfirmedBasis | undefined {
  const rule = ruleAt(edition, path);
  return unconfirmedIn(edition, rule ? [rule] : []);
}

/** An edition never changes, and an act on hundreds of lines asks for the same award each time. */
const byAward = new WeakMap<Edition, Map<string, RuleAt[]>>();

function rulesOfAward(edition: Edition, award: string): readonly RuleAt[] {
  const known = byAward.get(edition) ?? grouped(rulesOf(edition));
  byAward.set(edition, known);
  return known.get(award) ?? [];
}

function grouped(rules: readonly RuleAt[]): Map<string, RuleAt[]> {
  const groups = new Map<string, RuleAt[]>();
  for (const rule of rules) {
    const [award = ''] = rule.path.split('/', 1);
    const group = groups.get(award);
    if (group) group.push(rule);
    else groups.set(award, [rule]);
  }
  return groups;
}

/** Nothing in a provisional or unverified edition is sure, whatever its single marks say. */
function unconfirmedIn(edition: Edition, used: readonly RuleAt[]): UnconfirmedBasis | undefined {
  const provisional = edition.provisional ?? false;
  const whole = provisional || !edition.verified;
  const rules = used.filter(({ basis }) => whole || !basis.verified);
  if (rules.length === 0 && !whole) return undefined;
  const sources = rules.map(({ basis }) => basis.source);
  return {
    edition: edition.code,
    provisional,
    rules: rules.map(({ path }) => path),
    sources: [...new Set(sources.length > 0 ? sources : [edition.source])],
  };
}

/** Rejects `basis-unconfirmed` unless an officer names the text; says what to look up. */
export function uncited(
  basis: UnconfirmedBasis | undefined,
  cited: LawCitation | undefined,
): Rejection | undefined {
  if (!basis || cited) return undefined;
  return reject('basis-unconfirmed', { ...basis } as unknown as JsonObject);
}
