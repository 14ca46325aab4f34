import type { LineageEventData, RecordedEvent } from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from '../../process/route-table.js';

/**
 * Every process looks at the registry anew within two seconds; what was written by the old order
 * until then is handed over as well if the work begins after that.
 */
const SETTLE_SECONDS = 3;

const handOver = (notBeforeSeconds = 0): TaskSpec[] => [
  { queue: 'registry', kind: 'hand-over', notBeforeSeconds },
];

/** An act that is in force only later waits for its day. */
const whenInForce = ({ data, meta }: RecordedEvent): TaskSpec[] => {
  if (data.nothingUnderWay === true) return [];
  const wait = Date.parse(`${String(data.effectiveOn)}T00:00:00Z`) - Date.parse(meta.recordedAt);
  return handOver(Math.max(SETTLE_SECONDS, Math.ceil(wait / 1_000)));
};

export const lineageRoutes = {
  'lineage.recorded': whenInForce,
  'lineage.continuity-decided': null,
  'lineage.handed-over': ({ data }: RecordedEvent) => (data.next ? handOver() : []),
} satisfies RouteTable & Record<keyof LineageEventData, unknown>;
