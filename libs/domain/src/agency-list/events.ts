import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { MatchGround, MatchTerm, ReceiveAgencyList } from './commands.js';

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
  /** By their marks; the term is absent where the law of the day has none. */
  'agency-list.matches-found': { marks: string[]; count: number; on: string } & Partial<MatchTerm>;
  /** The register has come to tell them apart, or the person was erased. */
  'agency-list.matches-gone': { marks: string[]; count: number; on: string };
  'agency-list.deadline-moved': MatchTerm & { from: string };
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
  'agency-list.matches-found': {
    schema: 1,
    vi: 'Tìm thấy {count} trường hợp có thể trùng với sổ đăng ký, chờ cán bộ xác nhận trước {finishBy}',
    en: 'Found {count} possible matches with the register, to be settled by {finishBy}',
  },
  'agency-list.matches-gone': {
    schema: 1,
    vi: '{count} trường hợp không còn trùng với sổ đăng ký',
    en: '{count} possible matches are none any more',
  },
  'agency-list.deadline-moved': {
    schema: 1,
    vi: 'Hạn xác nhận đối chiếu chuyển từ {from} sang {finishBy}',
    en: 'Matches to be settled by {finishBy} instead of {from}',
  },
} satisfies EventRegistry & Record<keyof AgencyListEventData, unknown>;
