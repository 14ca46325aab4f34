import type { CatalogueEventData } from '@vinhdanh/domain';
import type { RouteTable } from '../process/route-table.js';

export const catalogueRoutes = {
  'catalogue.edition-activated': null,
  'catalogue.award-amended': null,
  'catalogue.rule-confirmed': null,
  'catalogue.confirmation-withdrawn': null,
} satisfies RouteTable & Record<keyof CatalogueEventData, unknown>;
