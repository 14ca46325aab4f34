import { COMMENDATION_KINDS, POSITION_CLASSES } from '../../catalogue/vocabulary.js';
import { isIsoDay } from '../../catalogue/period.js';
import { HOLD_MATTERS } from '../../dossier/holding.js';
import { RATINGS, SCOPES } from '../../eligibility/facts.js';
import type { JsonObject } from '../../log/json.js';
import { reject, type Rejection } from '../../log/rejection.js';
import {
  DISCIPLINE_FORMS,
  INITIATIVE_NATURES,
  LEAVE_NATURES,
  ACHIEVEMENT_NATURES,
  MOVEMENT_LAUNCHERS,
  MOVEMENT_RESULTS,
  MOVEMENT_REVIEWS,
} from './codes.js';
import type { RecordEntry, RecordKind } from './entry.js';

type Check = (value: unknown) => boolean;
const FIRST_YEAR = 1930;
const CODE = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const code: Check = (v) => typeof v === 'string' && v.length <= 80 && CODE.test(v);
const day: Check = (v) =>
  typeof v === 'string' && isIsoDay(v) && Number(v.slice(0, 4)) >= FIRST_YEAR;
const bool: Check = (v) => typeof v === 'boolean';
const count: Check = (v) => typeof v === 'number' && Number.isInteger(v) && v >= 0 && v <= 1e7;
const percent: Check = (v) => typeof v === 'number' && v >= 0 && v <= 100;
const year: Check = (v) => count(v) && Number(v) >= FIRST_YEAR && Number(v) <= 2200;
// What hides or turns text: a title must read as it is stored. A note may have several lines.
const HIDDEN = /(?!\n)[\p{Cc}\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const text =
  (longest: number): Check =>
  (v) =>
    typeof v === 'string' &&
    v.trim() !== '' &&
    v.length <= longest &&
    v.isWellFormed() &&
    !HIDDEN.test(v);
const among =
  (list: readonly string[]): Check =>
  (v) =>
    list.includes(v as string);
const years: Check = (v) =>
  Array.isArray(v) &&
  v.length > 0 &&
  v.length <= 60 &&
  v.every((y, i) => year(y) && (i === 0 || y > v[i - 1]));
const uses: Check = (v) =>
  Array.isArray(v) &&
  v.length <= 20 &&
  v.every(
    (use: unknown) =>
      use !== null && typeof use === 'object' && wrongField(USE, use as object) === undefined,
  );
/** What an initiative or feat was already used for. */
const USE: Record<string, Check> = {
  award: code,
  'group?': among(['title', 'form', 'state-honour']),
  'dossierId?': text(100),
};
const figures: Check = (v) =>
  v !== null &&
  typeof v === 'object' &&
  Object.entries(v).length <= 60 &&
  Object.entries(v).every(([name, n]) => code(name) && Number.isFinite(n));

/** Fields of each kind; those ending in `?` may be left out, no other may stand there. */
const FACTS: Record<RecordKind, Record<string, Check>> = {
  award: {
    award: code,
    'countsAs?': code,
    kind: among(COMMENDATION_KINDS),
    years,
    'decidedOn?': day,
    'number?': text(100),
    'basis?': text(100),
    'annulled?': bool,
  },
  rating: { year, rating: among(RATINGS) },
  initiative: {
    nature: among(INITIATIVE_NATURES),
    year,
    scope: among(SCOPES),
    applied: bool,
    'share?': percent,
    'trainedOthers?': bool,
    usedFor: uses,
  },
  achievement: {
    nature: among(ACHIEVEMENT_NATURES),
    scope: among(SCOPES),
    year,
    'recognisedBy?': among(SCOPES),
    'stableYears?': count,
    'helpsOthers?': bool,
    usedFor: uses,
  },
  movement: {
    launchedBy: among(MOVEMENT_LAUNCHERS),
    'cluster?': among(['province', 'central']),
    year,
    years: count,
    review: among(MOVEMENT_REVIEWS),
    result: among(MOVEMENT_RESULTS),
  },
  assessment: { set: code, year, met: count, of: count, 'band?': code, recognised: bool },
  figures: {
    year,
    headcount: count,
    'completed?': count,
    'advanced?': count,
    'fighters?': count,
    'disciplined?': count,
    'women?': count,
    'figures?': figures,
  },
  post: { group: code, from: day, 'to?': day },
  leave: { nature: among(LEAVE_NATURES), from: day, to: day },
  discipline: { form: among(DISCIPLINE_FORMS), from: day, 'until?': day },
  hold: { matter: among(HOLD_MATTERS), since: day, 'releasedOn?': day },
};

const WORDS: Record<string, Check> = {
  'title?': text(1000),
  'number?': text(100),
  'decidedOn?': day,
  'issuer?': text(300),
  'issuerUnitId?': text(100),
  'outside?': bool,
  'positionClass?': among(POSITION_CLASSES),
  'unit?': text(300),
  'role?': text(200),
  'note?': text(2000),
};

/** Rejects `record-field` naming the field, or `day-not-come`. `on` is the ISO day of today. */
export function entryFault(entry: RecordEntry, on: string): Rejection | undefined {
  if (!Object.hasOwn(FACTS, entry.kind)) return reject('record-field', { field: 'kind' });
  const wrong =
    wrongField(FACTS[entry.kind], entry.fact) ?? wrongField(WORDS, entry.words) ?? turned(entry);
  if (wrong) return reject('record-field', { field: wrong, kind: entry.kind });
  const { fact, words } = entry as unknown as { fact: JsonObject; words: JsonObject };
  // An award may be decided for years to come, but a decision of tomorrow is no decision.
  const begun = [fact.decidedOn, fact.since, fact.releasedOn, words.decidedOn];
  const coming = begun.find((d) => typeof d === 'string' && d > on);
  return coming === undefined ? undefined : reject('day-not-come', { day: coming });
}

function wrongField(fields: Record<string, Check>, given: object): string | undefined {
  const values = given as JsonObject;
  for (const [spec, check] of Object.entries(fields)) {
    const name = spec.replace('?', '');
    const value = values[name];
    if (value === undefined ? !spec.endsWith('?') : !check(value)) return name;
  }
  const known = (name: string) => Object.hasOwn(fields, name) || Object.hasOwn(fields, `${name}?`);
  return Object.keys(values).find((name) => !known(name));
}

/** A period that ends before it begins. */
function turned({ kind, fact }: RecordEntry): string | undefined {
  if (kind === 'post' && fact.to !== undefined && fact.to < fact.from) return 'to';
  if (kind === 'leave' && fact.to < fact.from) return 'to';
  if (kind === 'discipline' && fact.until !== undefined && fact.until < fact.from) return 'until';
  if (kind === 'hold' && fact.releasedOn !== undefined && fact.releasedOn < fact.since)
    return 'releasedOn';
  return undefined;
}
