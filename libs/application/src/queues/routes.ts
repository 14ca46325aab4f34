import type { RouteTable } from '../process/route-table.js';

/** The redriven row itself becomes due again; no new one is owed. */
export const queueRoutes: RouteTable = { 'task.redriven': null };
