import type { CatalogueEventData } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

export const catalogueRoutes = {
  'catalogue.edition-activated': null,
} satisfies RouteTable & Record<keyof CatalogueEventData, unknown>;
