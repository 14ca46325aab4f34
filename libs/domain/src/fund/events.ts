import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { FundEntry, FundState } from './state.js';

export interface FundEventData {
  'fund.opened': Pick<FundState, 'name' | 'unitId' | 'unitLine' | 'year'>;
  'fund.credited': Omit<FundEntry, 'kind'>;
  'fund.spent': Omit<FundEntry, 'kind'>;
  'fund.entry-reversed': Omit<FundEntry, 'kind'> & { reverses: number; why: string };
  'fund.closed': { on: string };
}

export type FundEvent = {
  [K in keyof FundEventData]: DomainEvent<K, FundEventData[K]>;
}[keyof FundEventData];

export const fundEvents = {
  'fund.opened': {
    schema: 1,
    vi: 'Mở sổ quỹ thi đua, khen thưởng {name} năm {year}',
    en: 'Opened the book of the commendation fund {name} of {year}',
  },
  'fund.credited': {
    schema: 1,
    vi: 'Thu {amount} đồng ngày {on} ({source}), chứng từ {reference}',
    en: 'Took in {amount} VND on {on} ({source}), voucher {reference}',
  },
  'fund.spent': {
    schema: 1,
    vi: 'Chi khác {amount} đồng ngày {on} ({source}), chứng từ {reference}',
    en: 'Spent {amount} VND otherwise on {on} ({source}), voucher {reference}',
  },
  'fund.entry-reversed': {
    schema: 1,
    vi: 'Ghi đảo bút toán số {reverses}, {amount} đồng, chứng từ {reference}: {why}',
    en: 'Reversed entry no. {reverses}, {amount} VND, voucher {reference}: {why}',
  },
  'fund.closed': { schema: 1, vi: 'Khóa sổ quỹ ngày {on}', en: 'Closed the book on {on}' },
} satisfies EventRegistry & Record<keyof FundEventData, unknown>;
