/** The day after an ISO day, or `days` after (before, if negative); no zone is involved. */
export function dayAfter(day: string, days = 1): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** 0 Sunday to 6 Saturday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

const VIETNAM_MS = 7 * 3_600_000;

/** Calendar day and hour (0–23) of an ISO instant in Vietnam, UTC+7 without summer time. */
export function vietnamTime(instant: string): { day: string; hour: number } {
  const local = new Date(Date.parse(instant) + VIETNAM_MS).toISOString();
  return { day: local.slice(0, 10), hour: Number(local.slice(11, 13)) };
}

/**
 * The day it is in Vietnam at an instant. Terms, papers and powers go by that day: between midnight
 * and seven in the morning there, the day of UTC is still the one before.
 */
export const vietnamDay = (instant: string | Date): string =>
  vietnamTime(typeof instant === 'string' ? instant : instant.toISOString()).day;
