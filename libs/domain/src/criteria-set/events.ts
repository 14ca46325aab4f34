import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { CriteriaSet } from './criteria-set.js';

export interface CriteriaSetEventData {
  'criteria-set.defined': { set: CriteriaSet; title: string; count: number };
  'criteria-set.amended': { set: CriteriaSet; title: string; count: number; reason: string };
  'criteria-set.activated': { version: number; hash: string; shipped?: boolean };
  'criteria-set.retired': { reason: string };
}

export type CriteriaSetEvent = {
  [K in keyof CriteriaSetEventData]: DomainEvent<K, CriteriaSetEventData[K]>;
}[keyof CriteriaSetEventData];

export const criteriaSetEvents = {
  'criteria-set.defined': {
    schema: 1,
    vi: 'Soạn bộ tiêu chí {title} ({count} tiêu chí)',
    en: 'Wrote the criteria set {title} ({count} criteria)',
  },
  'criteria-set.amended': {
    schema: 1,
    vi: 'Sửa bộ tiêu chí {title} ({count} tiêu chí): {reason}',
    en: 'Amended the criteria set {title} ({count} criteria): {reason}',
  },
  'criteria-set.activated': {
    schema: 1,
    vi: 'Áp dụng bộ tiêu chí, bản số {version}',
    en: 'Put version {version} of the criteria set in force',
  },
  'criteria-set.retired': {
    schema: 1,
    vi: 'Ngừng áp dụng bộ tiêu chí: {reason}',
    en: 'Retired the criteria set: {reason}',
  },
} satisfies EventRegistry & Record<keyof CriteriaSetEventData, unknown>;
