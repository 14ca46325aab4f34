import type { AwardRule, RouteEntry } from './award-rule.js';
import type { Edition } from './edition.js';
import type { CommendationKind, Level } from './vocabulary.js';

/** What a route depends on besides the edition. */
export interface RouteKey {
  award: string;
  kind: CommendationKind;
  level?: Level;
  localRule?: string;
}

export const awardIn = (edition: Edition, code: string): AwardRule | undefined =>
  edition.awards.find((award) => award.code === code);

/**
 * The route of a line under an award: the most specific entry that matches, a local rule weighing
 * more than a level and a level more than a kind. Undefined if the award has no route for it.
 */
export function routeFor(award: AwardRule, key: Omit<RouteKey, 'award'>): RouteEntry | undefined {
  let best: RouteEntry | undefined;
  for (const entry of award.routes) {
    const fits =
      (entry.kind === 'any' || entry.kind === key.kind) &&
      (entry.level === undefined || entry.level === key.level) &&
      (entry.localRule === undefined || entry.localRule === key.localRule);
    if (fits && (!best || weight(entry) > weight(best))) best = entry;
  }
  return best;
}

/** The same by the award's code; undefined also if the edition does not know the award. */
export function selectRoute(edition: Edition, key: RouteKey): RouteEntry | undefined {
  const award = awardIn(edition, key.award);
  return award && routeFor(award, key);
}

const weight = (entry: RouteEntry): number =>
  (entry.localRule === undefined ? 0 : 4) +
  (entry.level === undefined ? 0 : 2) +
  (entry.kind === 'any' ? 0 : 1);
