import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { AmendAward, CataloguePolicy } from '../commands.js';
import { editionHash } from '../edition-on.js';
import type { Edition } from '../edition.js';
import type { CatalogueEvent } from '../events.js';
import { awardOver, readAward, type AwardFile } from '../read-edition.js';
import type { CatalogueState } from '../state.js';
import { validateEdition } from '../validate-edition.js';

/**
 * The edition with this award's rule in place of the one it had, or added at the end; undefined if
 * the rule extends what is in none of the editions.
 */
export function amended(
  edition: Edition,
  file: AwardFile,
  others: readonly Edition[],
): Edition | undefined {
  const text = awardOver(edition, file, [...others, edition]);
  if (!text) return undefined;
  const award = readAward(text);
  const known = edition.awards.some((one) => one.code === award.code);
  return {
    ...edition,
    awards: known
      ? edition.awards.map((one) => (one.code === award.code ? award : one))
      : [...edition.awards, award],
  };
}

/**
 * Replaces the rule of one award; the edition must be sound as a whole afterwards. The same rule
 * again changes nothing. Rejects `edition-not-active`, `nothing-to-extend`, `edition-faulty`.
 */
export function amend(
  state: CatalogueState,
  { award, reason, citation }: AmendAward,
  { current, others }: CataloguePolicy,
): Decision {
  if (state.status !== 'active' || !current) return reject('edition-not-active', {});
  const edition = amended(current, award, others);
  if (!edition)
    return reject('nothing-to-extend', {
      extends: typeof award.extends === 'string' ? award.extends : '',
    });
  const faults = validateEdition(edition);
  if (faults.length > 0) return reject('edition-faulty', { edition: edition.code, faults });
  const hash = editionHash(edition);
  if (state.hash === hash) return [];
  return [
    {
      type: 'catalogue.award-amended',
      data: { edition: edition.code, award: award.code, hash, reason, citation },
    } satisfies CatalogueEvent,
  ];
}
