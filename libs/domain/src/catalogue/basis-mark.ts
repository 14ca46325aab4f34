import type { AwardRule } from './award-rule.js';
import type { Edition, EditionWarning } from './edition.js';
import { rulesOf } from './rule-paths.js';
import type { Name } from './vocabulary.js';

/** What every answer that shows a rule or a verdict says of its basis. */
export interface BasisMark {
  edition: string;
  /** The edition is a copy whose changes are not known yet. */
  provisional: boolean;
  /** Every rule looked at was checked against the text, and the edition is not provisional. */
  verified: boolean;
  warnings: Name[];
}

/** The mark of an award's rules in an edition, or of the whole edition; `on` is an ISO day. */
export function basisMark(edition: Edition, on: string, award?: AwardRule): BasisMark {
  const rules = rulesOf(award ? { ...edition, awards: [award] } : edition).filter(
    ({ path }) => !award || path === award.code || path.startsWith(`${award.code}/`),
  );
  const provisional = edition.provisional ?? false;
  return {
    edition: edition.code,
    provisional,
    verified: !provisional && rules.every(({ basis }) => basis.verified),
    warnings: warningsOn(edition, on).map(({ text }) => text),
  };
}

/** What people who work under an edition on a day must be told. */
export const warningsOn = ({ warnings = [] }: Edition, on: string): EditionWarning[] =>
  warnings.filter(({ from }) => from === undefined || from <= on);

/**
 * The warning that keeps anything from being filed under an edition on a day until an officer has
 * confirmed it, the text of the law in hand; undefined where the way is free.
 */
export const closedBy = (edition: Edition, on: string): EditionWarning | undefined =>
  warningsOn(edition, on).find(({ needsConfirmation, confirmed }) => needsConfirmation && !confirmed);
