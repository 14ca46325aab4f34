import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { MatchGround, ReceiveAgencyList } from './commands.js';

/** Whom a match is about and why stands in the private part: being on a list is personal data. */
interface Settled {
  n: number;
  mark: string;
  by: MatchGround;
  on: string;
}
export interface AgencyListEventData {
  'agency-list.received': Omit<ReceiveAgencyList, 'type'> & { on: string };
  'agency-list.match-confirmed': Settled;
  'agency-list.match-rejected': Settled;
}

export type AgencyListEvent = {
  [K in keyof AgencyListEventData]: DomainEvent<K, AgencyListEventData[K]>;
}[keyof AgencyListEventData];

export const agencyListEvents = {
  'agency-list.received': {
    schema: 1,
    vi: 'Nhận danh sách năm {year} của cơ quan ({agency}): {rows} dòng, {numbered} dòng có số định danh, bỏ {bad} dòng',
    en: 'Received the list of {year} of an agency ({agency}): {rows} rows, {numbered} with a personal number, {bad} left out',
  },
  'agency-list.match-confirmed': {
    schema: 1,
    vi: 'Xác nhận dòng {n} của danh sách là đúng đối tượng trong sổ đăng ký',
    en: 'Confirmed that row {n} of the list is the subject of the register',
  },
  'agency-list.match-rejected': {
    schema: 1,
    vi: 'Xác định dòng {n} của danh sách không phải đối tượng trong sổ đăng ký',
    en: 'Found that row {n} of the list is not the subject of the register',
  },
} satisfies EventRegistry & Record<keyof AgencyListEventData, unknown>;
