import type { CeremonyEventData, HandoverEventData, StockEventData } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

type HandoverEventType = keyof CeremonyEventData | keyof HandoverEventData | keyof StockEventData;

/** Things are given by people; the service owes nothing. */
export const handoverRoutes: Record<HandoverEventType, RouteTable[string]> = {
  'stock.received': null,
  'stock.issued': null,
  'stock.taken-back': null,
  'stock.written-off': null,
  'ceremony.planned': null,
  'ceremony.held': null,
  'ceremony.cancelled': null,
  'handover.listed': null,
  'handover.handed': null,
  'handover.lost': null,
  'handover.reissued': null,
  'handover.taken-back': null,
  'handover.reprint-ordered': null,
  'handover.reprinted': null,
};
