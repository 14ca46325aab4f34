import type { LawCitation } from '../catalogue/citation.js';
import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';

export interface QuotaEventData {
  /** `used` and `limit` as they stood afterwards; `source` is the law the limit rests on. */
  'quota.places-taken': {
    rule: string;
    award: string;
    per: string;
    place?: string;
    period: string;
    lines: string[];
    used: number;
    limit: number;
    source: string;
  };
  'quota.places-released': { lines: string[] };
  'quota.confirmed': {
    rule: string;
    award: string;
    per: string;
    place?: string;
    period: string;
    edition: string;
    hash: string;
    cited: LawCitation;
  };
}

export type QuotaEvent = {
  [K in keyof QuotaEventData]: DomainEvent<K, QuotaEventData[K]>;
}[keyof QuotaEventData];

export const quotaEvents = {
  'quota.places-taken': {
    schema: 1,
    vi: 'Giữ chỗ trong chỉ tiêu {award} {period}: {used}/{limit} ({source})',
    en: 'Took places of {award} {period}: {used} of {limit} ({source})',
  },
  'quota.places-released': {
    schema: 1,
    vi: 'Trả lại chỗ trong chỉ tiêu của {lines} hồ sơ',
    en: 'Gave places back: {lines}',
  },
  'quota.confirmed': {
    schema: 1,
    vi: 'Xác nhận chỉ tiêu {award} {period} theo {edition} {cited}',
    en: 'Confirmed the quota of {award} {period} under {edition} {cited}',
  },
} satisfies EventRegistry & Record<keyof QuotaEventData, unknown>;
