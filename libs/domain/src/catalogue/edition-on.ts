import { hash } from 'node:crypto';
import { canonical } from '../log/canonical.js';
import type { Json } from '../log/json.js';
import type { Edition } from './edition.js';

/** The edition in force on an ISO day; undefined if none covers it. */
export function editionOn<E extends Edition>(editions: readonly E[], date: string): E | undefined {
  return editions.find(
    ({ validFrom, validTo }) =>
      (validFrom === null || validFrom <= date) && (validTo === null || date <= validTo),
  );
}

/** SHA-256 (hex) of the canonical edition: what a decision under it refers to. */
export const editionHash = (edition: Edition): string =>
  hash('sha256', canonical(edition as unknown as Json), 'hex');
