import { keepsYearsOf, type ContinuityDecision } from '../registry/lineage/continuity.js';
import { FACT_GRADES, RATINGS, type Coverage, type Graded, type SubjectHistory } from './facts.js';

/** One change of organisation as the collective that goes on sees it. */
export interface Succession {
  /** First day of the new order; ISO date. */
  effectiveOn: string;
  /** The body began with the change; otherwise it was there before and took others in. */
  begins: boolean;
  /** Bodies before it, with what is known of the collective that each of them was. */
  predecessors: { organisationId: string; history?: SubjectHistory }[];
  /** What the standing body decided; absent as long as it has not. */
  decision?: Pick<ContinuityDecision, 'option' | 'predecessors'>;
}

/** The State's own first year: absence before it proves nothing about any body of today. */
const FIRST_YEAR = 1945;

/**
 * The history of a collective after a change of organisation. The law has no rule of succession, so
 * the years before count only as the standing body decided:
 * - of a kept body all facts count, but nothing twice: several bodies that held the same title in one
 *   year held it once, and of different ratings the lower one counts;
 * - of a body that starts anew earlier years are known not to be there;
 * - without a decision a new body has no known years before it began, hence not enough data, while a
 *   body that was there before keeps its own.
 */
export function continuedHistory(own: SubjectHistory, succession: Succession): SubjectHistory {
  const { effectiveOn, begins, predecessors, decision } = succession;
  const year = Number(effectiveOn.slice(0, 4));
  const kept = predecessors.filter(({ organisationId }) => keepsYearsOf(organisationId, decision));
  if (kept.length > 0) {
    const before = kept.map(({ history }) => history);
    return withYearsOf(begins ? since(own, year) : own, before, year, begins);
  }
  if (decision === undefined) return begins ? undecided(own, year) : own;
  if (!begins && decision.option !== 'anew') return own;
  return anew(own, effectiveOn, year);
}

/** Nothing is known of the time before: neither that there were titles nor that there were none. */
function undecided(own: SubjectHistory, year: number): SubjectHistory {
  const { coverage, foundedOn: _unknown, ...rest } = since(own, year);
  const from = coverage && Math.max(coverage.from, year);
  return {
    ...rest,
    ...(coverage && from! <= coverage.to ? { coverage: { from: from!, to: coverage.to } } : {}),
  };
}

/** It is known that there was nothing before. */
function anew(own: SubjectHistory, effectiveOn: string, year: number): SubjectHistory {
  const to = Math.max(own.coverage?.to ?? year - 1, year - 1);
  const whole = own.coverage === undefined || own.coverage.from <= year;
  const coverage = { from: FIRST_YEAR, to: whole ? to : year - 1 };
  return { ...since(own, year), foundedOn: effectiveOn, coverage };
}

function withYearsOf(
  own: SubjectHistory,
  before: readonly (SubjectHistory | undefined)[],
  year: number,
  begins: boolean,
): SubjectHistory {
  const known = before.filter((history) => history !== undefined);
  const gather = <F extends Graded>(pick: (h: SubjectHistory) => F[], same: (fact: F) => string) =>
    once([...pick(own), ...known.flatMap(pick)], same);
  const { coverage: _own, foundedOn: _founded, ...rest } = own;
  const coverage = joined(own.coverage, before, year, begins);
  const founded = [...known, ...(begins ? [] : [own])].map(({ foundedOn }) => foundedOn).sort();
  // Years of building and development run on from the oldest; one that is not known leaves it open.
  const foundedOn =
    founded.includes(undefined) || known.length < before.length ? undefined : founded[0];
  return {
    ...rest,
    ratings: ratingsOf(own, known),
    honours: gather(
      (h) => h.honours,
      (f) => [f.award, f.kind, f.years, f.annulled === true].join('/'),
    ),
    initiatives: gather(
      (h) => h.initiatives,
      (f) => f.ref,
    ),
    achievements: gather(
      (h) => h.achievements,
      (f) => f.ref,
    ),
    movements: gather(
      (h) => h.movements,
      (f) => [f.launchedBy, f.cluster, f.year, f.review, f.result].join('/'),
    ),
    ...assessmentsOf(own, known),
    discipline: gather(
      (h) => h.discipline,
      (f) => f.ref,
    ),
    posts: gather(
      (h) => h.posts,
      (f) => f.ref,
    ),
    holds: gather(
      (h) => h.holds,
      (f) => f.ref,
    ),
    figures: figuresOf(own, known),
    ...(foundedOn === undefined ? {} : { foundedOn }),
    ...(coverage ? { coverage } : {}),
  };
}

/** One fact of those that say the same: the collective's own, else the best known one. */
function once<F extends Graded>(facts: F[], same: (fact: F) => string): F[] {
  const held = new Map<string, F>();
  for (const fact of facts) {
    const known = held.get(same(fact));
    if (!known || weight(fact) < weight(known)) held.set(same(fact), fact);
  }
  return [...held.values()];
}
const weight = (fact: Graded): number => FACT_GRADES.indexOf(fact.grade) + (fact.pending ? 10 : 0);

/** The collective's own rating of a year, else the lowest of those of the bodies before. */
function ratingsOf(own: SubjectHistory, before: readonly SubjectHistory[]) {
  const rated = new Set(own.ratings.map(({ year }) => year));
  const lowest = new Map<number, SubjectHistory['ratings'][number]>();
  for (const fact of before.flatMap(({ ratings }) => ratings)) {
    const known = lowest.get(fact.year);
    if (rated.has(fact.year)) continue;
    if (!known || RATINGS.indexOf(fact.rating) > RATINGS.indexOf(known.rating))
      lowest.set(fact.year, fact);
  }
  return [...lowest.values(), ...own.ratings].sort((a, b) => a.year - b.year);
}

/** Several bodies assessed in one year by one set were not assessed as one, so none of them counts. */
function assessmentsOf(own: SubjectHistory, before: readonly SubjectHistory[]) {
  const all = before.flatMap(({ assessments = [] }) => assessments);
  const alone = all.filter(
    (one) => all.filter(({ set, year }) => set === one.set && year === one.year).length === 1,
  );
  const facts = [...alone, ...(own.assessments ?? [])].sort((a, b) => a.year - b.year);
  return facts.length > 0 ? { assessments: facts } : {};
}

/** Figures of several bodies in one year are not those of one body, so then none of them counts. */
function figuresOf(own: SubjectHistory, before: readonly SubjectHistory[]) {
  const taken = new Set(own.figures.map(({ year }) => year));
  const all = before.flatMap(({ figures }) => figures).filter(({ year }) => !taken.has(year));
  const alone = all.filter(({ year }) => all.filter((other) => other.year === year).length === 1);
  return [...alone, ...own.figures].sort((a, b) => a.year - b.year);
}

/** Whole only where the records of all kept bodies are whole, up to the change. */
function joined(
  own: Coverage | undefined,
  before: readonly (SubjectHistory | undefined)[],
  year: number,
  begins: boolean,
): Coverage | undefined {
  const spans = before.map((history) => history?.coverage);
  const whole = spans.every((span) => span !== undefined && span.to >= year - 1);
  const from = Math.max(...spans.map((span) => span?.from ?? year));
  if (!begins)
    return own && { from: whole ? Math.max(own.from, from) : Math.max(own.from, year), to: own.to };
  if (!whole)
    return own && own.to >= year ? { from: Math.max(own.from, year), to: own.to } : undefined;
  if (!own) return { from, to: year - 1 };
  return own.from <= year ? { from, to: Math.max(own.to, year - 1) } : { from, to: year - 1 };
}

/** What a body that began in a year can have done itself. */
function since(own: SubjectHistory, year: number): SubjectHistory {
  const late = (fact: { year: number }) => fact.year >= year;
  return {
    ...own,
    ratings: own.ratings.filter(late),
    movements: own.movements.filter(late),
    ...(own.assessments ? { assessments: own.assessments.filter(late) } : {}),
    figures: own.figures.filter(late),
    honours: own.honours.filter(({ years, decidedOn }) =>
      years.length > 0
        ? years.some((one) => one >= year)
        : decidedOn === undefined || Number(decidedOn.slice(0, 4)) >= year,
    ),
  };
}
