import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ActivateEdition, CataloguePolicy } from '../commands.js';
import { editionHash } from '../edition-on.js';
import type { CatalogueEvent } from '../events.js';
import type { CatalogueState } from '../state.js';
import { validateEdition, validateEditions } from '../validate-edition.js';

/**
 * Puts an edition in force. The same content again changes nothing. Rejects `edition-faulty` (with
 * the faults of the edition, and of its dates among the others), `other-edition`.
 */
export function activate(
  state: CatalogueState,
  { edition, shipped }: ActivateEdition,
  { others }: CataloguePolicy,
): Decision {
  if (state.edition && state.edition !== edition.code)
    return reject('other-edition', { edition: state.edition });
  const hash = editionHash(edition);
  // What is in force was found sound when it was put there.
  if (state.hash === hash && state.shipped === shipped) return [];
  const own = validateEdition(edition);
  const faults = own.length > 0 ? own : validateEditions([...others, edition]);
  if (faults.length > 0) return reject('edition-faulty', { edition: edition.code, faults });
  return [
    {
      type: 'catalogue.edition-activated',
      data: { edition: edition.code, hash, ...(shipped ? { shipped } : {}) },
    } satisfies CatalogueEvent,
  ];
}
