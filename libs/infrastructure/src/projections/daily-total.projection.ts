import { dailyTotalSteps, factColumns, totalKey } from './daily-total.sql.js';
import { rowsDigest } from './digest-sql.js';
import type { Projection } from './projection.js';

/** How many per day, milestone, award, unit and kind; and the facts of each dossier behind it. */
export const dailyTotalProjection: Projection = {
  name: 'daily_total',
  version: 1,
  tables: ['vd_dossier_fact', 'vd_daily_total'],
  steps: dailyTotalSteps,
  // A total that fell back to nothing is as good as none: only a live table may hold such rows.
  digest: (suffix) => `select
    (${rowsDigest(`vd_daily_total${suffix}`, [...totalKey, 'total'], 'total <> 0')}) || '/' ||
    (${rowsDigest(`vd_dossier_fact${suffix}`, factColumns)}) as digest`,
};
