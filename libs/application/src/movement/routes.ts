import type { MovementEventData, RecordedEvent } from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from '../process/route-table.js';

/** The results of a movement are brought to the records of those it names. */
export const movementRoutes = {
  'movement.launched': null,
  'movement.theme-set': null,
  'movement.units-registered': null,
  'movement.reviewed': null,
  'movement.results-recorded': ({ data }: RecordedEvent): TaskSpec[] => {
    const { on, results } = data as unknown as MovementEventData['movement.results-recorded'];
    const subjectIds = results.map(({ subjectId }) => subjectId);
    return [{ queue: 'registry', kind: 'enter-results', data: { on, subjectIds } }];
  },
  'movement.ended': null,
} satisfies RouteTable & Record<keyof MovementEventData, unknown>;
