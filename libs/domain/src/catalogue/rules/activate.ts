import type { Decision } from '../../log/decider.js';
import { reject } from '../../log/rejection.js';
import type { ActivateEdition } from '../commands.js';
import { editionHash } from '../edition-on.js';
import type { CatalogueEvent } from '../events.js';
import type { CatalogueState } from '../state.js';
import { validateEdition } from '../validate-edition.js';

/**
 * Puts an edition, as its files now read, in force. The same content again changes nothing.
 * Rejects `edition-faulty`, `other-edition`.
 */
export function activate(state: CatalogueState, { edition }: ActivateEdition): Decision {
  const faults = validateEdition(edition);
  if (faults.length > 0) return reject('edition-faulty', { edition: edition.code, faults });
  if (state.edition && state.edition !== edition.code)
    return reject('other-edition', { edition: state.edition });
  const hash = editionHash(edition);
  if (state.hash === hash) return [];
  return [
    {
      type: 'catalogue.edition-activated',
      data: { edition: edition.code, hash },
    } satisfies CatalogueEvent,
  ];
}
