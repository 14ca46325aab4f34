import type { RouteTable } from '../process/route-table.js';

/** The registry owes nothing further. */
export const registryRoutes: RouteTable = {
  'organisation.registered': null,
  'organisation.amended': null,
  'organisation.ended': null,
  'subject.registered': null,
};
