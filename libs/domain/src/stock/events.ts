import type { DomainEvent } from '../log/event.js';
import type { EventRegistry } from '../log/event-registry.js';
import type { MoveStock } from './decide.js';

type Moved = Omit<MoveStock, 'type'> & { onHand: number };

export interface StockEventData {
  'stock.received': Moved;
  'stock.issued': Moved;
  'stock.taken-back': Moved;
  'stock.written-off': Moved;
}

export type StockEvent = {
  [K in keyof StockEventData]: DomainEvent<K, StockEventData[K]>;
}[keyof StockEventData];

export const stockEvents = {
  'stock.received': {
    schema: 1,
    vi: 'Nhập kho {count} {object} {award} theo {reference}, còn {onHand}',
    en: 'Received {count} of {object} {award} by {reference}, {onHand} on hand',
  },
  'stock.issued': {
    schema: 1,
    vi: 'Xuất kho {count} {object} {award} theo {reference}, còn {onHand}',
    en: 'Issued {count} of {object} {award} by {reference}, {onHand} on hand',
  },
  'stock.taken-back': {
    schema: 1,
    vi: 'Nhập lại kho {count} {object} {award} theo {reference}, còn {onHand}',
    en: 'Took back {count} of {object} {award} by {reference}, {onHand} on hand',
  },
  'stock.written-off': {
    schema: 1,
    vi: 'Hủy {count} {object} {award} theo {reference}, còn {onHand}',
    en: 'Wrote off {count} of {object} {award} by {reference}, {onHand} on hand',
  },
} satisfies EventRegistry & Record<keyof StockEventData, unknown>;
