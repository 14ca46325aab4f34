import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { OpenRound } from './commands.js';

export interface RoundEventData {
  'round.opened': Omit<OpenRound, 'type'>;
  'round.deadline-moved': { from: string; deadline: string; reason: string };
  'round.units-expected': { unitIds: string[] };
  'round.units-succeeded': { lineageId: string; replaced: { from: string; to: string }[] };
  'round.closed': Record<string, never>;
}

export type RoundEvent = {
  [K in keyof RoundEventData]: DomainEvent<K, RoundEventData[K]>;
}[keyof RoundEventData];

export const roundEvents = {
  'round.opened': {
    schema: 1,
    vi: 'Mở đợt xét {title}, hạn gửi {deadline}',
    en: 'Opened round {title}, filing until {deadline}',
  },
  'round.deadline-moved': {
    schema: 1,
    vi: 'Dời hạn gửi từ {from} sang {deadline}: {reason}',
    en: 'Moved the deadline from {from} to {deadline}: {reason}',
  },
  'round.units-expected': {
    schema: 1,
    vi: 'Bổ sung đơn vị phải gửi: {unitIds}',
    en: 'Further units expected: {unitIds}',
  },
  'round.units-succeeded': {
    schema: 1,
    vi: 'Đơn vị kế tục gửi thay do sắp xếp tổ chức: {replaced}',
    en: 'Units expected in place of those that ended: {replaced}',
  },
  'round.closed': { schema: 1, vi: 'Đóng đợt xét', en: 'Closed the round' },
} satisfies EventRegistry & Record<keyof RoundEventData, unknown>;
