import type { RouteTable } from '../process/route-table.js';
import { lineageRoutes } from './lineage/routes.js';

/** Only a change of organisation owes anything further. */
export const registryRoutes: RouteTable = {
  ...lineageRoutes,
  'organisation.registered': null,
  'organisation.amended': null,
  'organisation.ended': null,
  'organisation.lineage-recorded': null,
  'subject.registered': null,
};
