import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';

/** `hash` is SHA-256 (hex) of the canonical edition, under which its content is kept. */
export interface CatalogueEventData {
  'catalogue.edition-activated': { edition: string; hash: string; shipped?: string };
  'catalogue.award-amended': {
    edition: string;
    award: string;
    hash: string;
    reason: string;
    citation: string;
  };
  /** `rule` is the hash of what was confirmed. */
  'catalogue.rule-confirmed': {
    edition: string;
    path: string;
    rule: string;
    citation: string;
    note?: string;
  };
  'catalogue.confirmation-withdrawn': { edition: string; path: string; reason: string };
}

export type CatalogueEvent = {
  [T in keyof CatalogueEventData]: DomainEvent<T, CatalogueEventData[T]>;
}[keyof CatalogueEventData];

export const catalogueEvents = {
  'catalogue.edition-activated': {
    schema: 1,
    vi: 'Áp dụng danh mục {edition}',
    en: 'Activated catalogue edition {edition}',
  },
  'catalogue.award-amended': {
    schema: 1,
    vi: 'Sửa quy định về {award} trong danh mục {edition} theo {citation}: {reason}',
    en: 'Amended the rule of {award} in edition {edition} after {citation}: {reason}',
  },
  'catalogue.rule-confirmed': {
    schema: 1,
    vi: 'Xác nhận đã đối chiếu quy định {path} của danh mục {edition} với {citation}',
    en: 'Confirmed rule {path} of edition {edition} against {citation}',
  },
  'catalogue.confirmation-withdrawn': {
    schema: 1,
    vi: 'Rút xác nhận quy định {path} của danh mục {edition}: {reason}',
    en: 'Withdrew the confirmation of rule {path} of edition {edition}: {reason}',
  },
} satisfies EventRegistry;
