import { managementLine, type OrganisationState } from '../organisation/state.js';
import { soleSuccessorOn } from './successors.js';

/**
 * All bodies as one day sees them. `then` counts a thing under the body of its own day, `now` under
 * the body that carries that one on today.
 */
export interface Structure {
  /** The body under which each one is counted on the day; absent means itself. */
  standsFor: ReadonlyMap<string, string>;
  /** By body that goes on: those counted under it, itself not among them. */
  predecessors: ReadonlyMap<string, readonly string[]>;
}

/** Works out for a day who stands for whom. Linear in the number of bodies. */
export function structureOn(all: ReadonlyMap<string, OrganisationState>, day: string): Structure {
  const standsFor = new Map<string, string>();
  const predecessors = new Map<string, string[]>();
  for (const id of all.keys()) {
    const now = soleSuccessorOn(id, day, (other) => all.get(other));
    if (now === id) continue;
    standsFor.set(id, now);
    predecessors.set(now, [...(predecessors.get(now) ?? []), id]);
  }
  return { standsFor, predecessors };
}

/** The body asked for and all that are counted under it by the structure of a day. */
export function countedUnder(
  id: string,
  all: ReadonlyMap<string, OrganisationState>,
  day: string,
): string[] {
  const lookup = (other: string) => all.get(other);
  const asked = soleSuccessorOn(id, day, lookup);
  return [...all.keys()].filter((unit) =>
    managementLine(soleSuccessorOn(unit, day, lookup), day, lookup).includes(asked),
  );
}
