import { ChangeCeremonyHandler, FindCeremonyHandler, ListCeremoniesHandler } from './ceremonies.js';
import {
  FindHandoverHandler,
  HandOverHandler,
  HandOverManyHandler,
  HandoverPolicies,
} from './handovers.js';
import { ListForCeremonyHandler } from './list-for-ceremony.js';
import { ListRecoveriesHandler } from './recoveries.js';
import { OrderReprintProcessor } from './order-reprint.processor.js';
import { ListReprintsHandler, ReprintCertificatesHandler } from './reprints.js';
import { ListStockHandler, MoveStockHandler } from './stock.js';

export { ChangeCeremony, FindCeremony, ListCeremonies, type CeremonyDetail } from './ceremonies.js';
export {
  FindHandover,
  HandOver,
  HandOverMany,
  type HandoverDeed,
  type HandoverDetail,
} from './handovers.js';
export { ListForCeremony } from './list-for-ceremony.js';
export { ListReprints, ReprintCertificates, type ReprintItem } from './reprints.js';
export { ListRecoveries, type RecoveryItem } from './recoveries.js';
export { ListStock, MoveStock } from './stock.js';
export * from './routes.js';

export const handoverHandlers = [
  MoveStockHandler,
  ListStockHandler,
  ChangeCeremonyHandler,
  ListCeremoniesHandler,
  FindCeremonyHandler,
  HandOverManyHandler,
  HandOverHandler,
  FindHandoverHandler,
  ListRecoveriesHandler,
  ListForCeremonyHandler,
  ListReprintsHandler,
  ReprintCertificatesHandler,
];
export const handoverProcessors = [OrderReprintProcessor];
export const handoverUseCases = [HandoverPolicies];
