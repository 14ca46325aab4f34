import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { CeremonyState } from './decide.js';

export interface CeremonyEventData {
  'ceremony.planned': Omit<CeremonyState, 'status'>;
  'ceremony.held': { on: string };
  'ceremony.cancelled': { why: string };
}

export type CeremonyEvent = {
  [K in keyof CeremonyEventData]: DomainEvent<K, CeremonyEventData[K]>;
}[keyof CeremonyEventData];

export const ceremonyEvents = {
  'ceremony.planned': {
    schema: 1,
    vi: 'Lên kế hoạch lễ trao tặng {title} ngày {on} tại {place}',
    en: 'Planned the ceremony {title} on {on} at {place}',
  },
  'ceremony.held': {
    schema: 1,
    vi: 'Đã tổ chức lễ trao tặng ngày {on}',
    en: 'Held the ceremony on {on}',
  },
  'ceremony.cancelled': {
    schema: 1,
    vi: 'Hủy lễ trao tặng: {why}',
    en: 'Cancelled the ceremony: {why}',
  },
} satisfies EventRegistry & Record<keyof CeremonyEventData, unknown>;
