import type { Edition } from './edition.js';
import { mapRules, rulesOf } from './rule-paths.js';
import type { Confirmation } from './vocabulary.js';

/** A confirmed rule, by its path: of what content, by whom, when and with which text in hand. */
export interface ConfirmedRule extends Confirmation {
  /** Hash of the rule as it was confirmed; see RuleAt. */
  hash: string;
}

/**
 * An edition as people work under it: rules an officer has confirmed are verified, as long as they
 * say what they said then. A rule that has changed since is unverified again.
 */
export function withConfirmations(
  edition: Edition,
  confirmed: Record<string, ConfirmedRule>,
): Edition {
  const standing = new Map(
    rulesOf(edition)
      .filter(({ path, hash }) => confirmed[path]?.hash === hash)
      .map(({ path }) => [path, confirmed[path]]),
  );
  if (standing.size === 0) return edition;
  return mapRules(edition, (rule, path) => {
    const found = standing.get(path);
    if (!found) return rule;
    const { hash: _of, ...confirmation } = found;
    return { ...rule, verified: true, confirmed: confirmation };
  });
}
