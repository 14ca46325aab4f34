import { inScope, isShutOut } from '@vinhdanh/domain';
import type { Viewer } from '../access/viewer.js';
import type { LiveChange } from '../ports/live-changes.js';

/** That something changed, never what: whoever is told asks again, with the rights of that moment. */
export interface ChangedTopic {
  topic: string;
  /** Things that changed; absent where they are many or not to be named. */
  ids?: string[];
}

/** Beyond so many, a screen does better to ask for all of a kind again. */
const NAMED = 50;
/** What every signed-in person may read, whoever's it is; told without naming the thing. */
const OPEN_TOPICS = new Set([
  'round',
  'movement',
  'catalogue',
  'calendar',
  'organisation',
  'lineage',
  'criteria-set',
]);

/** Of what changed, as much as the viewer may know of: the rule by which the audit trail is read. */
export function visibleChanges(
  changes: readonly LiveChange[],
  viewer: Pick<Viewer, 'scope' | 'can'>,
): ChangedTopic[] {
  const ids = new Map<string, string[]>();
  const told = new Set<string>();
  for (const { topic, id, unitLine } of changes) {
    // Of a line in conflict of interest nothing is told, not even that something happened.
    if (isShutOut(viewer.scope, id)) continue;
    if (sees(viewer, topic, unitLine)) ids.set(topic, [...(ids.get(topic) ?? []), id]);
    else if (OPEN_TOPICS.has(topic)) told.add(topic);
  }
  const named = [...ids].map(([topic, all]) => ({
    topic,
    ...(all.length <= NAMED && !told.has(topic) ? { ids: all } : {}),
  }));
  const unnamed = [...told].filter((topic) => !ids.has(topic)).map((topic) => ({ topic }));
  return [...named, ...unnamed];
}

/** What has no line of management is the province's; accounts are also their keeper's. */
const sees = (
  { scope, can }: Pick<Viewer, 'scope' | 'can'>,
  topic: string,
  line: string[],
): boolean => inScope(scope, line) || (topic === 'account' && can('account.read'));
