import type { HonourFact } from '../facts.js';
import { yearOf } from './ground.js';
import { PLENTY, type Inquiry } from './inquiry.js';
import { FIRST_YEAR, holds, yearsOf, type Window, type Years } from './window.js';

/** Years an honour was given for; where none is recorded, the year of its decision. */
const meritOf = ({ years, decidedOn }: HonourFact): readonly number[] =>
  years.length > 0 ? years : decidedOn ? [yearOf(decidedOn)] : [];

/** The year an honour stands in. */
export const standing = (honour: HonourFact): number => Math.max(...meritOf(honour));

/** Honours of these names that count for this line: not annulled, and for merit where it is (K3). */
export function counting(q: Inquiry, names: readonly string[], anyKind = false): HonourFact[] {
  const { ground, facts } = q;
  return facts.history.honours.filter(
    (honour) =>
      !honour.annulled &&
      q.sees(honour) &&
      (anyKind || !ground.meritOnly || honour.kind === 'merit') &&
      ground.is(honour, names) &&
      meritOf(honour).length > 0,
  );
}

/** How many, the same award twice in one year counting once. */
function distinct(q: Inquiry, found: HonourFact[]): number {
  const keys = new Set<string>();
  for (const honour of found) {
    const year = standing(honour);
    keys.add(`${honour.award}/${year}`);
    q.use(honour, [year]);
  }
  return keys.size;
}

export function honours(q: Inquiry, window: Window, names: readonly string[]): number {
  const found = counting(q, names).filter((honour) => holds(window, standing(honour)));
  q.lack = { as: 'choice', counted: found.map(standing), within: window };
  return distinct(q, found) + (q.dark(window).length > 0 ? PLENTY : 0);
}

export const held = (q: Inquiry, names: readonly string[]): number =>
  distinct(q, counting(q, names)) + hopedFor(q);

export const received = (q: Inquiry, names: readonly string[]): number =>
  distinct(q, counting(q, names, true)) + hopedFor(q);

const hopedFor = (q: Inquiry): number => (q.dark(q.ground.ever).length > 0 ? PLENTY : 0);

export function titled(q: Inquiry, window: Window, names: readonly string[]): Years {
  const found = counting(q, names).flatMap((honour) => {
    const years = meritOf(honour).filter((year) => holds(window, year));
    if (years.length > 0) q.use(honour, years);
    return years;
  });
  return yearsOf([...found, ...q.dark(window)], window);
}

/** The longest chain of honours each standing at most `apart` years after the one before. */
export function successive(
  q: Inquiry,
  window: Window,
  names: readonly string[],
  apart: number,
): number {
  const found = counting(q, names).filter((honour) => holds(window, standing(honour)));
  const years = yearsOf([...found.map(standing), ...q.dark(window)], window);
  for (const honour of found) q.use(honour, [standing(honour)]);
  if (apart === 1) q.lack = { as: 'run', counted: years, within: window };
  let [longest, chain] = [0, 0];
  years.forEach((year, i) => {
    chain = i > 0 && year - (years[i - 1] ?? year) <= apart ? chain + 1 : 1;
    longest = Math.max(longest, chain);
  });
  return longest;
}

/** From the year after the first decision (or merit period) of such an award (rule A-prior). */
function after(q: Inquiry, names: readonly string[], end: (honour: HonourFact) => number): Window {
  const { lastYear, cleanFrom } = q.ground;
  const found = counting(q, names);
  const first = found.reduce<HonourFact | undefined>(
    (best, one) => (!best || end(one) < end(best) ? one : best),
    undefined,
  );
  if (first) q.use(first, [standing(first)]);
  const [dark] = q.dark({ from: FIRST_YEAR, to: lastYear });
  const begins = Math.min(first ? end(first) : lastYear, dark ?? lastYear) + 1;
  return { from: Math.max(begins, cleanFrom), to: lastYear };
}

export const since = (q: Inquiry, names: readonly string[]): Window =>
  after(q, names, (honour) => (honour.decidedOn ? yearOf(honour.decidedOn) : standing(honour)));

export const sinceMeritOf = (q: Inquiry, names: readonly string[]): Window =>
  after(q, names, standing);
