import { reject, type Rejection } from '../log/rejection.js';
import { recusedFrom, seatKey, standingConflicts } from './conflict.js';
import type { Attendance, Council, CouncilState, Seat } from './state.js';

export const ROLL_WAYS = ['present', 'absent', 'written', 'substitute'] as const;

/** One name on the roll: there, absent, absent with an opinion in writing, or stood in for. */
export interface RollEntry {
  seat: string;
  how: (typeof ROLL_WAYS)[number];
  substitutionId?: string;
}

/**
 * Numbers of a roll called by name; who is not on it is absent. A substitute counts as the statute
 * says: as the member, for the quorum only, or not at all. Rejects `no-such-member`,
 * `named-twice`, `no-substitute`, `statute-missing`.
 */
export function countRoll(council: Council, roll: readonly RollEntry[]): Attendance | Rejection {
  const seats = new Set((council.members ?? []).map(seatKey));
  const seen = new Set<string>();
  for (const { seat, how, substitutionId } of roll) {
    if (!seats.has(seat)) return reject('no-such-member');
    if (seen.has(seat)) return reject('named-twice', { dossierId: seat });
    seen.add(seat);
    if ((how === 'substitute') !== (substitutionId !== undefined)) return reject('no-substitute');
    const named = council.substitutes?.find((one) => one.substitutionId === substitutionId);
    if (how === 'substitute' && named?.memberId !== seat) return reject('no-substitute');
  }
  const many = (how: RollEntry['how']): number => roll.filter((one) => one.how === how).length;
  const substitutes = many('substitute');
  if (substitutes > 0 && !council.statute) return reject('statute-missing');
  const way = council.statute?.substitutes;
  const present = many('present') + (way === 'vote' ? substitutes : 0);
  return {
    present,
    absent: council.roster - present,
    written: many('written'),
    ...(way === 'count' && substitutes > 0 ? { standIns: substitutes } : {}),
    roll: [...roll],
  };
}

/** A seat with the account that votes for it: its own, or the substitute's on the roll. */
export interface Voter {
  seat: string;
  accountId?: string;
}

/**
 * Who votes in the room. Without a roll by name every seat may, as far as the numbers allow; with
 * one, those present and the substitutes whom the statute lets vote.
 */
export function votersOf({ council, attendance }: CouncilState): Voter[] {
  const roll = attendance?.roll && new Map(attendance.roll.map((one) => [one.seat, one]));
  return (council?.members ?? []).flatMap((member: Seat): Voter[] => {
    const seat = seatKey(member);
    if (seat === undefined) return [];
    const own = { seat, ...(member.accountId ? { accountId: member.accountId } : {}) };
    if (!roll) return [own];
    const entry = roll.get(seat);
    if (entry?.how === 'present') return [own];
    if (entry?.how !== 'substitute' || council?.statute?.substitutes !== 'vote') return [];
    const account = council.substitutes?.find(
      (one) => one.substitutionId === entry.substitutionId,
    )?.accountId;
    return [{ seat, ...(account ? { accountId: account } : {}) }];
  });
}

/** Accounts that do not vote on the line: whose conflict it is, and who votes from that seat. */
export function recusedAccounts(state: CouncilState, dossierId: string): string[] {
  const seats = recusedFrom(state, dossierId);
  const those = [...standingConflicts(state, dossierId), ...votersOf(state)];
  const accounts = those.flatMap(({ seat, accountId }) =>
    accountId !== undefined && seats.has(seat) ? [accountId] : [],
  );
  return [...new Set(accounts)].sort();
}
