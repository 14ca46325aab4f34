import { auditProjection } from './audit.projection.js';
import { dailyTotalProjection } from './daily-total.projection.js';
import { dossierPeriodProjection } from './dossier-period.projection.js';
import type { Projection } from './projection.js';

/** Every projection the worker runs. A new one adds one file and one line. */
export const projections: readonly Projection[] = [
  auditProjection,
  dossierPeriodProjection,
  dailyTotalProjection,
];
