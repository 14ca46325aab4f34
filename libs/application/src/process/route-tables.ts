import type { RouteTable } from './route-table.js';

/** One line per feature. */
export const routeTables: RouteTable[] = [];
