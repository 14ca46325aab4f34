import { reject, type Rejection } from '../log/rejection.js';

/** True for a day that exists, written YYYY-MM-DD. */
export function isIsoDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** Rejects `bad-date` and `merit-period-inverted`; what the law asks of a period is judged later. */
export function periodFault(from: string, to: string): Rejection | undefined {
  for (const day of [from, to]) if (!isIsoDay(day)) return reject('bad-date', { value: day });
  return from > to ? reject('merit-period-inverted', { from, to }) : undefined;
}
