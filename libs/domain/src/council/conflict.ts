import type { Recusal } from './count.js';
import type { Attendance, CouncilState } from './state.js';

/** What ties a member to a line. Kinship is never guessed: only the member can say so. */
export const CONFLICT_GROUNDS = ['employment', 'signature', 'kinship', 'other'] as const;
export type ConflictGround = (typeof CONFLICT_GROUNDS)[number];

/** One member's conflict of interest on one line. */
export interface Conflict {
  conflictId: string;
  dossierId: string;
  /** Seat or substitution of the session; see `seatKey`. */
  seat: string;
  accountId?: string;
  ground: ConflictGround;
  by: 'member' | 'system';
  /** Organisation or event types that show it, where it was detected. */
  evidence?: string[];
  /** `open`: takes effect, and nobody has confirmed or dismissed it yet. */
  status: 'open' | 'confirmed' | 'dismissed';
  reason?: string;
}

/** A seat by one name, whether its roster was typed or taken; undefined for a guest. */
export const seatKey = (seat: { memberId?: string; accountId?: string }): string | undefined =>
  seat.memberId ?? seat.accountId;

/** Conflicts of a line that have an effect: all but those dismissed. */
export const standingConflicts = (state: CouncilState, dossierId: string): Conflict[] =>
  (state.conflicts ?? []).filter(
    (one) => one.dossierId === dossierId && one.status !== 'dismissed',
  );

/** Detected ones nobody has looked at: no vote is taken on the line before. */
export const unsettled = (state: CouncilState, dossierId: string): Conflict[] =>
  standingConflicts(state, dossierId).filter((one) => one.by === 'system' && one.status === 'open');

/** Seats and substitutions that do not vote on the line; none where the statute lets them vote. */
export function recusedFrom(state: CouncilState, dossierId: string): Set<string> {
  const way = state.council?.statute?.conflict;
  if (way === undefined || way === 'votes') return new Set();
  return new Set(standingConflicts(state, dossierId).map(({ seat }) => seat));
}

/**
 * How many members do not vote on a line. Who is there is known from the roll; where only numbers
 * were called, those in conflict are taken to be present, so that no vote is thought reachable
 * that is not.
 */
export function recusalOn(state: CouncilState, dossierId: string): Recusal | undefined {
  const recused = recusedFrom(state, dossierId);
  const { council, attendance, mode } = state;
  const circulated = mode === 'circulation';
  if (recused.size === 0 || !council || !(attendance || circulated)) return undefined;
  const roll = new Map((attendance?.roll ?? []).map((entry) => [entry.seat, entry]));
  const out = (council.members ?? []).filter((seat) => {
    const key = seatKey(seat);
    const standIn = key === undefined ? undefined : roll.get(key)?.substitutionId;
    return key !== undefined && (recused.has(key) || (standIn && recused.has(standIn)));
  });
  if (out.length === 0) return undefined;
  const votes = council.statute?.substitutes === 'vote';
  const here = out.filter((seat) => {
    const how = roll.get(seatKey(seat)!)?.how;
    return !attendance?.roll || how === 'present' || (how === 'substitute' && votes);
  });
  const wrote = out.filter((seat) => roll.get(seatKey(seat)!)?.how === 'written');
  return {
    members: out.length,
    present: circulated ? 0 : Math.min(here.length, attendance?.present ?? 0),
    written: wrote.length,
    count: council.statute?.recusedCount ?? true,
  };
}

/** Who can vote on a line: those on the roll, or by circulation everybody without a conflict. */
export function countedNow(state: CouncilState, dossierId: string): Attendance | undefined {
  const { mode, council, attendance } = state;
  if (mode !== 'circulation' || !council) return attendance;
  const kept = recusalOn(state, dossierId)?.members ?? 0;
  return { present: council.roster - kept, absent: 0, written: 0 };
}

/**
 * Members who can cast a ballot in the room on a line: those present, less those who do not vote
 * on it. Opinions in writing are not among them, since they are not secret. While no roll was called,
 * everybody is taken to come.
 */
export function votersOn(state: CouncilState, dossierId: string): number {
  const present = countedNow(state, dossierId)?.present;
  if (present === undefined) {
    const recused = recusedFrom(state, dossierId);
    const out = state.council?.members?.filter((seat) => recused.has(seatKey(seat) ?? ''));
    return (state.council?.roster ?? 0) - (out?.length ?? 0);
  }
  // By circulation those kept from the line are no longer among the present.
  return present - (recusalOn(state, dossierId)?.present ?? 0);
}

/** Lines out of reach by account, where the statute sends a member in conflict out of the room. */
export function shutOut(state: CouncilState): Record<string, string[]> {
  if (state.council?.statute?.conflict !== 'leaves') return {};
  const lines: Record<string, string[]> = {};
  for (const { accountId, dossierId, status } of state.conflicts ?? [])
    if (accountId && status !== 'dismissed')
      lines[accountId] = [...new Set([...(lines[accountId] ?? []), dossierId])];
  return lines;
}
