import {
  FACT_GRADES,
  RATINGS,
  type FactGrade,
  type Rating,
  type RatingFact,
  type UnitFigures,
} from '../facts.js';
import { yearOf } from './ground.js';
import { PLENTY, type Inquiry } from './inquiry.js';
import { holds, yearsOf, type Window, type Years } from './window.js';

const FORMS = ['reprimand', 'warning', 'pay-cut', 'demotion', 'removal', 'dismissal'];

const rank = (grade: FactGrade): number => FACT_GRADES.indexOf(grade);
const level = (rating: Rating): number => RATINGS.indexOf(rating);

/** Of several ratings of a year the decided one, then the better known, then the better one. */
function best(a: RatingFact, b: RatingFact): RatingFact {
  const order =
    Number(a.pending ?? false) - Number(b.pending ?? false) ||
    rank(a.grade) - rank(b.grade) ||
    level(a.rating) - level(b.rating);
  return order <= 0 ? a : b;
}

export function rated(q: Inquiry, window: Window, least: Rating): Years {
  const byYear = new Map<number, RatingFact>();
  for (const one of q.facts.history.ratings) {
    if (!q.sees(one) || !holds(window, one.year)) continue;
    const other = byYear.get(one.year);
    byYear.set(one.year, other ? best(other, one) : one);
  }
  const open = [...q.dark(window), ...leaveYears(q, window)];
  const years = [...new Set(open)].filter((year) => !byYear.has(year));
  for (const [year, one] of byYear) {
    const enough = level(one.rating) <= level(least);
    if (enough) q.use(one, [year]);
    // A poor rating that is merely declared is not held against anybody.
    if (enough || (q.mode === 'hoped' && one.grade === 'declared')) years.push(year);
  }
  return yearsOf(years, window);
}

/**
 * Years of maternity leave: leave counts as service (rule K6), so a year that was not rated because
 * of it breaks no row; what it counts as is for an officer to say.
 */
function leaveYears(q: Inquiry, window: Window): number[] {
  if (q.mode !== 'hoped') return [];
  return (q.facts.history.leaves ?? []).flatMap(({ from, to }) => {
    const years = { from: yearOf(from), to: yearOf(to) };
    const count = Math.max(0, years.to - years.from + 1);
    return Array.from({ length: count }, (_, i) => years.from + i).filter((year) =>
      holds(window, year),
    );
  });
}

/** Disciplined at that form or a heavier one in these years. */
export function disciplined(q: Inquiry, window: Window, form: string): number {
  const found = q.facts.history.discipline.filter(
    (one) =>
      !one.pending &&
      !(q.mode === 'hoped' && one.grade === 'declared') &&
      FORMS.indexOf(one.form) >= FORMS.indexOf(form) &&
      holds(window, yearOf(one.from)),
  );
  for (const one of found) q.use(one, [yearOf(one.from)]);
  return found.length;
}

/** A figure of a collective; one nobody entered is not known, whatever the record covers. */
export function figure(q: Inquiry, name: string, year: number): number {
  let found: UnitFigures | undefined;
  for (const one of q.facts.history.figures) {
    if (!q.sees(one) || one.year !== year || valueOf(one, name) === undefined) continue;
    if (!found || rank(one.grade) < rank(found.grade)) found = one;
  }
  if (!found) return q.missing(0);
  if (found.grade === 'declared' && q.mode === 'hoped') q.unknown = true;
  q.use(found, [year]);
  return valueOf(found, name) ?? 0;
}

function valueOf(figures: UnitFigures, name: string): number | undefined {
  const own: Record<string, number | undefined> = {
    headcount: figures.headcount,
    completed: figures.completed,
    advanced: figures.advanced,
    fighters: figures.fighters,
    disciplined: figures.disciplined,
    women: figures.women,
  };
  return Object.hasOwn(own, name) ? own[name] : figures.figures?.[name];
}

/** Whole per cent, rounded down, in integers only. */
export function percent(part: number, whole: number): number {
  if (whole <= 0) return 0;
  const hundredfold = part * 100;
  return (hundredfold - (hundredfold % whole)) / whole;
}

/** Whole months in any of the groups of posts, several at once counted once. */
function postMonths(q: Inquiry, groups: readonly string[]): number {
  const { proposedOn } = q.facts.line;
  const upTo = (day = proposedOn) => dayNumber(day < proposedOn ? day : proposedOn);
  const held = q.facts.history.posts
    .filter((post) => q.sees(post) && groups.includes(post.group) && post.from <= proposedOn)
    .map((post) => {
      q.use(post);
      return { from: dayNumber(post.from), to: upTo(post.to) };
    });
  // Maternity leave taken in a post, or right before or after it, is service in it (rule K6).
  const leaves = (q.facts.history.leaves ?? [])
    .filter((leave) => q.sees(leave) && leave.from <= proposedOn)
    .map((leave) => ({ leave, from: dayNumber(leave.from), to: upTo(leave.to) }))
    .filter((one) => held.some((post) => one.from <= post.to + 1 && one.to >= post.from - 1));
  for (const { leave } of leaves) q.use(leave);
  const spells = [...held, ...leaves].sort((a, b) => a.from - b.from);
  let [days, until] = [0, -Infinity];
  for (const { from, to } of spells) {
    if (to <= until) continue;
    days += to - Math.max(from, until + 1) + 1;
    until = to;
  }
  // A year of 365.25 days, in quarters of a day so that whole numbers do.
  return Math.floor((days * 48 + 47) / 1461);
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

export const postYears = (q: Inquiry, groups: readonly string[]): number =>
  Math.floor(postMonths(q, groups) / 12) + hopedPosts(q);

/** The same after the cut of a third for women leaders (rule K8). */
export function postCredit(q: Inquiry, groups: readonly string[]): number {
  const { sex } = q.facts.history;
  if (sex === undefined) q.missing(0);
  const months = postMonths(q, groups);
  return Math.floor(sex === 'female' ? (months * 3) / 24 : months / 12) + hopedPosts(q);
}

const hopedPosts = (q: Inquiry): number => (q.dark(q.ground.ever).length > 0 ? PLENTY : 0);
