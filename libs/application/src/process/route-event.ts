import type { RecordedEvent } from '@vinhdanh/domain';
import type { RouteTable, TaskSpec } from './route-table.js';
import { routeTables } from './route-tables.js';

const routes: RouteTable = Object.assign(
  { 'work.claimed': null, 'work.released': null, 'work.reassigned': null },
  ...routeTables,
);

/**
 * The whole wiring of the workflow: what the service owes itself after an event. Pure; the tasks
 * are written in the event's own transaction, so a consequence cannot be lost. What the same command
 * went on to do (`rest`) is not owed any more.
 * @throws Error for an event type without an answer (a programming error, caught at start-up)
 */
export function routeEvent(event: RecordedEvent, rest: readonly string[] = []): TaskSpec[] {
  const route = routes[event.type];
  if (route === undefined) throw new Error(`event type ${event.type} has no route`);
  return route === null ? [] : route(event, rest);
}

/** Event types that have an answer; the start-up check compares them with the registry. */
export const routedEvents = (): string[] => Object.keys(routes);
