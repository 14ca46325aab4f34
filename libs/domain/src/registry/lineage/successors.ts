import type { LookUp, OrganisationState, OrganisationVersion } from '../organisation/state.js';
import { shiftDay, type LineageEntry, type LineageKind } from './change.js';

/** Whether a body is there on a day: begun, and not over. */
export const existsOn = (state: OrganisationState, day: string): boolean =>
  (state.versions[0]?.from ?? day) <= day && !endedBy(state, day);

const endedBy = (state: OrganisationState, day: string): boolean =>
  state.to !== undefined && state.to < day;

/**
 * The bodies that carry on this one on a day: itself as long as it has not ended, else whatever goes
 * on in its place, however often that changed. Empty if it ended and nobody was named; an unknown id
 * stands for itself.
 */
export function successorsOn(id: string, day: string, lookup: LookUp): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  const walk = (at: string): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const state = lookup(at);
    if (state && endedBy(state, day)) (state.successors ?? []).forEach(walk);
    else found.push(at);
  };
  walk(id);
  return found;
}

/**
 * The one body under which this one is counted on a day. Where it was divided among several, or
 * ended without a successor, no single body stands for it and it stays what it was.
 */
export function soleSuccessorOn(id: string, day: string, lookup: LookUp): string {
  const seen = new Set<string>();
  let at = id;
  for (;;) {
    seen.add(at);
    const state = lookup(at);
    const next = state && endedBy(state, day) ? (state.successors ?? []) : [];
    if (next.length !== 1 || seen.has(next[0]!)) return at;
    at = next[0]!;
  }
}

/**
 * Who answers on a day for what a body had under way: the body itself, else who was named to take
 * it over, else who managed the body last. Undefined where nobody is left.
 */
export function holderOn(id: string, day: string, lookup: LookUp): string | undefined {
  const seen = new Set<string>();
  let at: string | undefined = id;
  while (at !== undefined && !seen.has(at)) {
    seen.add(at);
    const state: OrganisationState | undefined = lookup(at);
    if (!state || !endedBy(state, day)) return state && at;
    const { successors = [] } = state;
    const last: OrganisationVersion | undefined = state.versions.at(-1);
    const sole: string | undefined = successors.length === 1 ? successors[0] : undefined;
    at = state.heir ?? sole ?? last?.managerId ?? last?.parentId;
  }
  return undefined;
}

/** A body that went before another, and when and how it did. */
export interface Predecessor {
  id: string;
  kind: LineageKind;
  /** First day of the body that followed. */
  effectiveOn: string;
  /** The act that says so; absent where only an end with successors was recorded. */
  actId?: string;
  change?: number;
}

/** All bodies a body came from, near ones first, however far back. */
export function predecessorsOf(
  id: string,
  all: ReadonlyMap<string, OrganisationState>,
): Predecessor[] {
  const before = directPredecessors(all);
  const found = new Map<string, Predecessor>();
  const queue = [id];
  for (let at = queue.shift(); at !== undefined; at = queue.shift())
    for (const p of before.get(at) ?? [])
      if (p.id !== id && !found.has(p.id)) {
        found.set(p.id, p);
        queue.push(p.id);
      }
  return [...found.values()];
}

/** Who went directly before whom, by the later body. */
export function directPredecessors(
  all: ReadonlyMap<string, OrganisationState>,
): Map<string, Predecessor[]> {
  const before = new Map<string, Predecessor[]>();
  const add = (later: string, p: Predecessor): void => {
    const list = before.get(later) ?? [];
    if (later !== p.id && !list.some((known) => known.id === p.id)) list.push(p);
    before.set(later, list);
  };
  for (const [id, state] of all) {
    for (const entry of state.lineage ?? [])
      if (entry.from.includes(id)) for (const later of entry.to) add(later, predecessor(id, entry));
    for (const later of state.successors ?? []) add(later, plainEnd(id, state));
  }
  return before;
}

const predecessor = (id: string, entry: LineageEntry): Predecessor => ({
  id,
  kind: entry.kind,
  effectiveOn: entry.effectiveOn,
  actId: entry.actId,
  change: entry.change,
});

const plainEnd = (id: string, state: OrganisationState): Predecessor => ({
  id,
  kind: (state.successors?.length ?? 0) > 1 ? 'split' : 'merge',
  effectiveOn: state.to ? shiftDay(state.to, 1) : '',
});
