import {
  SCOPES,
  type AchievementFact,
  type InitiativeFact,
  type MovementFact,
  type Scope,
} from '../facts.js';
import { PLENTY, type Inquiry } from './inquiry.js';
import { holds, type Window } from './window.js';

export const reaches = (scope: Scope | undefined, least: Scope): boolean =>
  scope !== undefined && SCOPES.indexOf(scope) >= SCOPES.indexOf(least);

/**
 * Rule K9: what served a title may not serve a form, nor the reverse, nor several forms; several
 * titles may rest on one.
 */
export const free = ({ usedFor }: InitiativeFact, group: string): boolean =>
  group === 'title' ? usedFor.every((use) => use.group === 'title') : usedFor.length === 0;

export function initiatives(
  q: Inquiry,
  window: Window,
  natures: readonly string[],
  scope: Scope,
  having: readonly string[] = [],
): number {
  const found = q.facts.history.initiatives.filter(
    (one) =>
      q.sees(one) &&
      holds(window, one.year) &&
      natures.includes(one.nature) &&
      reaches(one.scope, scope) &&
      (!having.includes('applied') || one.applied) &&
      (!having.includes('trained') || one.trainedOthers === true) &&
      free(one, q.ground.award.group),
  );
  return counted(q, window, found);
}

export function achievements(
  q: Inquiry,
  window: Window,
  natures: readonly string[],
  scope: Scope,
  recognisedBy?: Scope,
): number {
  const found = q.facts.history.achievements.filter(
    (one) =>
      unused(q, one) &&
      holds(window, one.year) &&
      natures.includes(one.nature) &&
      reaches(one.scope, scope) &&
      (recognisedBy === undefined || reaches(one.recognisedBy, recognisedBy)),
  );
  return counted(q, window, found);
}

/** Rule K1: one achievement is not rewarded twice. */
const unused = (q: Inquiry, one: AchievementFact): boolean =>
  q.sees(one) && one.usedFor.length === 0;

/** Years of the longest stable model that helps other households. */
export function stableYears(q: Inquiry, scope: Scope): number {
  let longest = 0;
  for (const one of q.facts.history.achievements) {
    const fits = one.nature === 'model' && one.helpsOthers === true && reaches(one.scope, scope);
    if (!fits || !unused(q, one)) continue;
    q.use(one, [one.year]);
    longest = Math.max(longest, one.stableYears ?? 0);
  }
  return longest + (q.dark(q.ground.ever).length > 0 ? PLENTY : 0);
}

export function movements(
  q: Inquiry,
  window: Window,
  launchers: readonly string[],
  years: number,
  reviews: readonly string[],
  results: readonly string[],
): number {
  const found = q.facts.history.movements.filter(
    (one) =>
      q.sees(one) &&
      holds(window, one.year) &&
      one.years >= years &&
      launchers.includes(launcherOf(one)) &&
      reviews.includes(one.review) &&
      results.includes(one.result),
  );
  return counted(q, window, found);
}

const launcherOf = ({ launchedBy, cluster }: MovementFact): string =>
  launchedBy === 'cluster' ? `${cluster ?? 'province'}-cluster` : launchedBy;

function counted(
  q: Inquiry,
  window: Window,
  found: readonly (InitiativeFact | AchievementFact | MovementFact)[],
): number {
  // The same entry twice in a history counts once.
  const refs = new Set(found.map((one) => one.ref));
  for (const one of found) q.use(one, [one.year]);
  return refs.size + (q.dark(window).length > 0 ? PLENTY : 0);
}
