import type { JsonObject } from '../log/json.js';
import { reject, type Rejection } from '../log/rejection.js';
import type { LawCitation } from './citation.js';
import type { Edition } from './edition.js';
import { rulesOf } from './rule-paths.js';
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
    (path) =>
      path === award ||
      path.startsWith(`${award}/criteria/`) ||
      papers.some((paper) => path === paper || path.startsWith(`${paper}.`)),
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
  unconfirmedIn(edition, (path) => path === `${award}/ballot`);

/** What one rule rests on, by its path. */
export const unconfirmedAt = (edition: Edition, path: string): UnconfirmedBasis | undefined =>
  unconfirmedIn(edition, (one) => one === path);

/** Nothing in a provisional or unverified edition is sure, whatever its single marks say. */
function unconfirmedIn(
  edition: Edition,
  used: (path: string) => boolean,
): UnconfirmedBasis | undefined {
  const provisional = edition.provisional ?? false;
  const whole = provisional || !edition.verified;
  const rules = rulesOf(edition).filter(
    ({ path, basis }) => used(path) && (whole || !basis.verified),
  );
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
