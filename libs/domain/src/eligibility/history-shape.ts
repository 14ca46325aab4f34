import { COMMENDATION_KINDS } from '../catalogue/vocabulary.js';
import { flag, list, number, object, text, type Shape } from '../catalogue/validate/shape.js';
import { ORGANISATION_KINDS } from '../registry/organisation/kinds.js';
import { WORDS } from './expression/types.js';
import { FACT_GRADES, RATINGS, SCOPES } from './facts.js';

/** Most facts of one kind that a history written by hand may hold. */
const MOST = 500;

const oneOf =
  (words: readonly string[]): Shape =>
  (value, at) =>
    typeof value === 'string' && words.includes(value)
      ? []
      : [`${at} must be one of ${words.join(', ')}`];
const day: Shape = (value, at) =>
  typeof value === 'string' && isDay(value) ? [] : [`${at} must be a day as YYYY-MM-DD`];
const year: Shape = (value, at) =>
  Number.isInteger(value) && (value as number) >= 1900 && (value as number) <= 2200
    ? []
    : [`${at} must be a year`];
const count: Shape = (value, at) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? [] : [`${at} must be a whole number`];
const code: Shape = (value, at) =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9:-]{0,79}$/.test(value)
    ? []
    : [`${at} must be a code`];
const some =
  (shape: Shape): Shape =>
  (value, at) =>
    Array.isArray(value) && value.length > MOST
      ? [`${at} must have at most ${MOST} entries`]
      : list(shape)(value, at);

function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const graded = { ref: text, grade: oneOf(FACT_GRADES) };
const pending = { pending: flag };
const scope = oneOf(SCOPES);

const history = object(
  {},
  {
    sex: oneOf(['male', 'female']),
    foreigner: flag,
    diedOn: day,
    foundedOn: day,
    flagEligible: flag,
    standing: oneOf(ORGANISATION_KINDS),
    ratings: some(object({ ...graded, year, rating: oneOf(RATINGS) }, pending)),
    honours: some(
      object(
        { ...graded, award: code, kind: oneOf(COMMENDATION_KINDS), years: some(year) },
        {
          ...pending,
          countsAs: code,
          decidedOn: day,
          number: text,
          basis: text,
          annulled: flag,
          suspended: flag,
        },
      ),
    ),
    initiatives: some(
      object(
        {
          ...graded,
          nature: oneOf(WORDS.initiative),
          year,
          scope,
          applied: flag,
          usedFor: some(
            object(
              { award: code, group: oneOf(['title', 'form', 'state-honour']) },
              { dossierId: text },
            ),
          ),
        },
        { ...pending, share: number, trainedOthers: flag },
      ),
    ),
    achievements: some(
      object(
        {
          ...graded,
          nature: oneOf(WORDS.achievement),
          year,
          scope,
          usedFor: some(object({ award: code }, { dossierId: text })),
        },
        { ...pending, recognisedBy: scope, stableYears: count, helpsOthers: flag },
      ),
    ),
    movements: some(
      object(
        {
          ...graded,
          launchedBy: oneOf([
            ...['unit', 'province', 'prime-minister', 'president', 'central', 'cluster'],
          ]),
          year,
          years: count,
          review: oneOf(WORDS.review),
          result: oneOf(WORDS.result),
        },
        { ...pending, cluster: oneOf(['province', 'central']) },
      ),
    ),
    assessments: some(
      object(
        { ...graded, set: code, year, met: count, of: count, recognised: flag },
        { ...pending, band: code },
      ),
    ),
    discipline: some(
      object({ ...graded, form: oneOf(WORDS.form), from: day }, { ...pending, until: day }),
    ),
    posts: some(object({ ...graded, group: code, from: day }, { ...pending, to: day })),
    leaves: some(
      object({ ...graded, nature: oneOf(['maternity']), from: day, to: day }, { ...pending }),
    ),
    figures: some(
      object(
        { ...graded, year, headcount: count },
        {
          ...pending,
          completed: count,
          advanced: count,
          fighters: count,
          disciplined: count,
          women: count,
        },
      ),
    ),
    holds: some(
      object(
        {
          ...graded,
          matter: oneOf([
            ...['discipline', 'investigation', 'inspection', 'complaint', 'denunciation', 'press'],
          ]),
          since: day,
        },
        { ...pending, releasedOn: day },
      ),
    ),
    coverage: object({ from: year, to: year }),
  },
);

/** What is wrong with a history written by hand, in words; empty means it can be weighed. */
export const historyFaults = (value: unknown): string[] => history(value, 'history');
