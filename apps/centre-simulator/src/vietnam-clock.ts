const VIETNAM_MS = 7 * 3_600_000;

/** Vietnam's clock, without a zone, as the standard of the axis has it. */
export const stamp = (at: Date): string =>
  new Date(at.getTime() + VIETNAM_MS)
    .toISOString()
    .slice(0, 19)
    .replaceAll('-', '/')
    .replace('T', ' ');

/** The day it is there: a decision is dated by it, and never before the letter it answers. */
export const dayOf = (at: Date): string => stamp(at).slice(0, 10).replaceAll('/', '-');
