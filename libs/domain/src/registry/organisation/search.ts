import { syllables } from '../text/syllables.js';
import { successorsOn } from '../lineage/successors.js';
import { versionOn, type OrganisationState } from './state.js';

/** A body that was found, and by which name where that is not the one it bears on the day. */
export interface OrganisationHit {
  id: string;
  /** Older name of this body, or name of a body or unit that went before it. */
  formerly?: string;
}

interface Scored extends OrganisationHit {
  rank: number;
  name: string;
}

const collator = new Intl.Collator('vi');

/**
 * Bodies by words of any of their names, at most `limit`: names with the very marks that were typed
 * before names that only have the same letters, whole names before parts, then in the order of the
 * Vietnamese alphabet. Who carries on a body found by its old name is found with it.
 */
export function searchOrganisations(
  all: ReadonlyMap<string, OrganisationState>,
  q: string,
  day: string,
  limit: number,
): OrganisationHit[] {
  const asked = termsOf(q);
  const found = new Map<string, Scored>();
  const add = (hit: Scored): void => {
    const held = found.get(hit.id);
    // A body found by the name it bears needs no older one.
    const better = held && (hit.rank < held.rank || (hit.rank === held.rank && !hit.formerly));
    if (!held || better) found.set(hit.id, hit);
  };
  for (const [id, state] of all) {
    const current = versionOn(state, day)?.name ?? state.code;
    const best = bestName(state, current, asked);
    if (!best) continue;
    add({ id, rank: best.rank, name: current, ...formerly(best.name, current) });
    if (asked.plain.length === 0) continue;
    for (const next of successorsOn(id, day, (other) => all.get(other))) {
      const heir = next === id ? undefined : all.get(next);
      if (!heir) continue;
      const name = versionOn(heir, day)?.name ?? heir.code;
      add({ id: next, rank: best.rank, name, formerly: best.name });
    }
  }
  return [...found.values()]
    .sort((a, b) => a.rank - b.rank || collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, formerly: name }) => (name === undefined ? { id } : { id, formerly: name }));
}

const formerly = (name: string, current: string): { formerly?: string } =>
  name === current ? {} : { formerly: name };

/** Of all names the body ever had, the one that fits best; the name of the day if they are equal. */
function bestName(
  state: OrganisationState,
  current: string,
  asked: Terms,
): { rank: number; name: string } | undefined {
  let best: { rank: number; name: string } | undefined;
  for (const { name, terms } of namesOf(state)) {
    const rank = rankOf(terms, asked);
    if (rank === undefined || (best && rank > best.rank)) continue;
    if (!best || rank < best.rank || name === current) best = { rank, name };
  }
  return best;
}

/** States are kept as long as nothing changes, so their names need not be taken apart each time. */
const known = new WeakMap<OrganisationState, { name: string; terms: Terms }[]>();

function namesOf(state: OrganisationState): { name: string; terms: Terms }[] {
  const kept = known.get(state);
  if (kept) return kept;
  const names = state.versions.flatMap((v) => [v.name, ...(v.formerNames ?? [])]);
  const made = [...new Set(names)].map((name) => ({ name, terms: termsOf(name) }));
  known.set(state, made);
  return made;
}

/** Words of a name as written and as searched, in their order. */
interface Terms {
  plain: string[];
  marked: string[];
}

/** Where the tone of a word is written does not matter: "hoà" and "hòa" are the same marks. */
function termsOf(text: string): Terms {
  const words = syllables(text);
  return {
    plain: words.map(({ plain }) => plain),
    marked: words.map(({ letters, tones }) => letters + tones),
  };
}

/** 0 the whole name as written … 5 every word begins one of the name's; undefined: not found. */
function rankOf(name: Terms, asked: Terms): number | undefined {
  if (asked.plain.length === 0) return 5;
  const marked = asked.marked.every((word) => name.marked.includes(word));
  const plain = asked.plain.every((word) => name.plain.includes(word));
  if (marked) return name.marked.join() === asked.marked.join() ? 0 : inOrder(name, asked) ? 1 : 2;
  if (plain) return name.plain.join() === asked.plain.join() ? 3 : 4;
  return asked.plain.every((word) => name.plain.some((own) => own.startsWith(word)))
    ? 5
    : undefined;
}

/** The words stand together as they were typed. */
const inOrder = (name: Terms, asked: Terms): boolean =>
  ` ${name.marked.join(' ')} `.includes(` ${asked.marked.join(' ')} `);
