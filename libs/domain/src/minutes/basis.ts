import { vietnamDay } from '../calendar/day.js';
import { createHash } from 'node:crypto';
import type { CouncilState } from '../council/index.js';
import { canonical } from '../log/canonical.js';
import type { Json } from '../log/json.js';
import { isSigned, type MinutesState } from './state.js';

export const sha256 = (content: object): string =>
  createHash('sha256')
    .update(canonical(content as unknown as Json))
    .digest('hex');

/**
 * Digest of what minutes are about: roll, agenda and votes. Another digest means that the minutes
 * are of something else, so that a result changed after the signing makes them stale.
 */
export const sessionBasis = ({ attendance, agenda, results }: CouncilState): string =>
  sha256({ attendance: attendance ?? null, items: agenda.items, results });

/**
 * A session that was over before it was entered here and whose votes the secretary wrote down: its
 * minutes are on paper, and only their number, day and file can be recorded.
 */
export const heldOnPaper = ({ heldOn = '', convenedAt = '', ballots, results }: CouncilState) =>
  heldOn < vietnamDay(convenedAt) &&
  (ballots ?? []).length === 0 &&
  Object.values(results).every(({ tally }) => tally.mode === 'entered');

/**
 * Whether the minutes of a session stand, as it is now: a version signed by both, or, of a session
 * held on paper, the number and file of those on paper.
 */
export function minutesStand(minutes: MinutesState | undefined, session: CouncilState): boolean {
  if (!minutes) return false;
  const basis = sessionBasis(session);
  if (heldOnPaper(session) && minutes.recorded?.basis === basis) return true;
  return minutes.versions.some((version) => isSigned(version) && version.basis === basis);
}
