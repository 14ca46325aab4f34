import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { ReportLost, TakeObjectsBack } from './commands.js';
import type { HandedItem, Handing, HandoverState, ReprintOrder } from './state.js';

type Line = Pick<HandoverState, 'dossierId' | 'subjectId' | 'unitId' | 'unitLine' | 'award'>;
type Told<T> = T & { count: number };

/** The name of who received stands in the private part of the subject. */
export interface HandoverEventData {
  'handover.listed': Line & { ceremonyId: string };
  'handover.handed': Told<Handing & Line>;
  'handover.lost': Told<Omit<ReportLost, 'type' | 'reason'> & { why: string }>;
  'handover.reissued': Told<Handing>;
  'handover.taken-back': Told<Omit<TakeObjectsBack, 'type'> & { left: number }>;
  'handover.reprint-ordered': Told<Omit<ReprintOrder, 'done'>>;
  'handover.reprinted': Told<Handing & { actId: string; replaced: HandedItem[] }>;
}

export type HandoverEvent = {
  [K in keyof HandoverEventData]: DomainEvent<K, HandoverEventData[K]>;
}[keyof HandoverEventData];

export const handoverEvents = {
  'handover.listed': {
    schema: 1,
    vi: 'Đưa vào danh sách trao tặng {award}',
    en: 'Put on the list of a ceremony for {award}',
  },
  'handover.handed': {
    schema: 1,
    vi: 'Trao {count} hiện vật của {award} ngày {on} cho {to}, biên nhận {reference}',
    en: 'Handed {count} objects of {award} on {on} to the {to}, receipt {reference}',
  },
  'handover.lost': {
    schema: 1,
    vi: 'Báo mất, hỏng {count} hiện vật ngày {on}: {why}',
    en: '{count} objects reported lost or spoilt on {on}: {why}',
  },
  'handover.reissued': {
    schema: 1,
    vi: 'Cấp lại {count} hiện vật ngày {on} cho {to} theo {reference}',
    en: 'Issued {count} objects anew on {on} to the {to} by {reference}',
  },
  'handover.reprint-ordered': {
    schema: 1,
    vi: 'Phải thu hồi, in đổi {count} bằng theo văn bản {actId}',
    en: '{count} certificates to be recovered and printed anew by act {actId}',
  },
  'handover.reprinted': {
    schema: 1,
    vi: 'Thu hồi bằng cũ, cấp đổi {count} bằng ngày {on} cho {to} theo {reference}',
    en: 'Old certificates void, {count} new ones issued on {on} to the {to} by {reference}',
  },
  'handover.taken-back': {
    schema: 1,
    vi: 'Thu hồi, nhận lại {count} hiện vật ngày {on} ({cause}) theo {reference}, còn {left}',
    en: 'Took back {count} objects on {on} ({cause}) by {reference}, {left} left',
  },
} satisfies EventRegistry & Record<keyof HandoverEventData, unknown>;
