import { reject } from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';
import type { At } from '../ports/time-travel.js';

const INDEX = /^\d{1,15}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/;
const UTC_PLUS_7 = 7 * 3_600_000;

/**
 * Reads `?at=`: a log index, an ISO instant with its zone, or a day, which means the end of that
 * day in Vietnam.
 * @throws DomainRejectionError `at-not-valid`
 */
export function parseAt(text: string): At {
  if (INDEX.test(text)) return { index: Number(text) };
  if (DAY.test(text)) return { time: endOfDay(text) };
  if (INSTANT.test(text) && realDay(text.slice(0, 10))) {
    const ms = Date.parse(text);
    if (!Number.isNaN(ms)) return { time: new Date(ms).toISOString() };
  }
  throw new DomainRejectionError(reject('at-not-valid', { at: text.slice(0, 40) }));
}

/** First instant of a day in Vietnam. @throws DomainRejectionError `at-not-valid` */
export function startOfDay(day: string): string {
  if (!realDay(day)) throw new DomainRejectionError(reject('at-not-valid', { at: day }));
  return new Date(Date.parse(`${day}T00:00:00Z`) - UTC_PLUS_7).toISOString();
}

/** Last millisecond of a day in Vietnam. @throws DomainRejectionError `at-not-valid` */
export const endOfDay = (day: string): string =>
  new Date(Date.parse(startOfDay(day)) + 86_399_999).toISOString();

/** 30 February would silently become 2 March. */
function realDay(day: string): boolean {
  const ms = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day);
}
