import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';

export interface CatalogueEventData {
  /** `hash` is SHA-256 (hex) of the canonical edition. */
  'catalogue.edition-activated': { edition: string; hash: string };
}

export type CatalogueEvent = DomainEvent<
  'catalogue.edition-activated',
  CatalogueEventData['catalogue.edition-activated']
>;

export const catalogueEvents = {
  'catalogue.edition-activated': {
    schema: 1,
    vi: 'Áp dụng danh mục {edition}',
    en: 'Activated catalogue edition {edition}',
  },
} satisfies EventRegistry;
