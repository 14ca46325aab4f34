import { isIsoDay } from '../../../catalogue/period.js';
import type { Decision } from '../../../log/decider.js';
import { reject, type Rejection } from '../../../log/rejection.js';
import { organisationIdOf } from '../../organisation/organisation-id.js';
import type { LookUp } from '../../organisation/state.js';
import { endsBody, type LineageChange } from '../change.js';
import type { LineagePolicy, RecordLineage } from '../commands.js';
import type { LineageEvent } from '../events.js';
import type { LineageState } from '../state.js';
import { shapeFault } from './shape.js';

/**
 * An act of organisation as one whole: every body named must be there on the day, end at most once,
 * and never come to follow itself. Rejects `already-exists`, `bad-date`, `no-changes`,
 * `change-malformed`, `no-such-organisation`, `organisation-ended`, `organisation-not-begun`,
 * `later-version-exists`, `new-body-without-part`, `ends-twice`, `lineage-circle`.
 */
export function record(
  state: LineageState,
  command: RecordLineage,
  { known = new Map() }: LineagePolicy,
): Decision {
  if (state.status !== 'none') return reject('already-exists');
  const { effectiveOn, document, changes, newBodies, accounts } = command;
  for (const day of [effectiveOn, document.date])
    if (!isIsoDay(day)) return reject('bad-date', { value: day });
  if (changes.length === 0) return reject('no-changes');
  const begun = newBodies.map((body) => organisationIdOf(body.code));
  const lookup: LookUp = (id) => known.get(id);
  for (const change of changes) {
    const wrong =
      shapeFault(change) ??
      bodiesFault(change, effectiveOn, begun, lookup) ??
      circleFault(change, changes, lookup);
    if (wrong) return wrong;
  }
  const apart = begun.find((id) => !changes.some((change) => change.to.includes(id)));
  if (apart) return reject('new-body-without-part', { id: apart });
  const twice = changes.flatMap(ending).find((id, i, all) => all.indexOf(id) !== i);
  if (twice) return reject('ends-twice', { id: twice });
  const quiet = command.nothingUnderWay ? { nothingUnderWay: true } : {};
  const data = { effectiveOn, document, begun, changes, accounts, ...quiet };
  return [{ type: 'lineage.recorded', data } satisfies LineageEvent];
}

const ending = (change: LineageChange): string[] =>
  change.from.filter((id) => endsBody(change, id));

/** Those that end or change were there the day before; those that follow are there on the day. */
function bodiesFault(
  change: LineageChange,
  effectiveOn: string,
  begun: readonly string[],
  lookup: LookUp,
): Rejection | undefined {
  for (const id of change.from) {
    const state = lookup(id);
    if (!state) return reject('no-such-organisation', { id });
    if (state.to !== undefined) return reject('organisation-ended', { id, to: state.to });
    const begins = state.versions[0]?.from;
    if (begins !== undefined && begins >= effectiveOn)
      return reject('organisation-not-begun', { id, from: begins });
    // A version already said to begin on or after the day would contradict what the act makes of it.
    const later = state.versions.find((version) => version.from >= effectiveOn);
    if (later) return reject('later-version-exists', { id, from: later.from });
  }
  for (const id of [...change.to, change.parentId, change.managerId]) {
    if (id === undefined || begun.includes(id) || change.from.includes(id)) continue;
    const state = lookup(id);
    if (!state) return reject('no-such-organisation', { id });
    if (state.to !== undefined && state.to < effectiveOn)
      return reject('organisation-ended', { id, to: state.to });
    const begins = state.versions[0]?.from;
    if (begins !== undefined && begins > effectiveOn)
      return reject('organisation-not-begun', { id, from: begins });
  }
  return undefined;
}

/**
 * Nobody may come to follow himself, by this act or together with acts recorded before; and who
 * takes over by the act must not end by it.
 */
function circleFault(
  change: LineageChange,
  changes: readonly LineageChange[],
  lookup: LookUp,
): Rejection | undefined {
  const over = new Set(changes.flatMap(ending));
  for (const id of ending(change)) {
    const taken = change.to.find((to) => over.has(to));
    if (taken) return reject('lineage-circle', { id: taken });
    const seen = new Set<string>();
    const queue = [...change.to];
    for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
      if (at === id) return reject('lineage-circle', { id });
      if (seen.has(at)) continue;
      seen.add(at);
      queue.push(...(lookup(at)?.successors ?? []));
    }
  }
  return undefined;
}
