import type { ConflictGround } from './conflict.js';
import { seatKey } from './conflict.js';
import type { Council } from './state.js';

/** What the log knows of a line that can tie somebody to it. */
export interface TiedLine {
  dossierId: string;
  /** Unit of the line, unit that filed it, and the organisation the nominee belongs to. */
  unitIds: string[];
  /** Accounts that wrote, presented or filed the request, with the types of those events. */
  signers: Record<string, string[]>;
}

/** Organisations an account holds roles for on the day of the session. */
export type PostsOf = ReadonlyMap<string, readonly string[]>;

export interface FoundConflict {
  dossierId: string;
  seat: string;
  accountId?: string;
  ground: Extract<ConflictGround, 'employment' | 'signature'>;
  evidence: string[];
}

/**
 * Conflicts that data show: the member works for the unit of the line, or put a hand to its
 * request. Names are never compared: that two are alike says nothing. Substitutes are looked at
 * like members.
 */
export function detectConflicts(
  council: Pick<Council, 'members' | 'substitutes'>,
  posts: PostsOf,
  lines: readonly TiedLine[],
): FoundConflict[] {
  const people = [
    ...(council.members ?? []).map((seat) => ({ ...seat, key: seatKey(seat) })),
    ...(council.substitutes ?? []).map(({ substitutionId, accountId }) => ({
      accountId,
      organisationId: undefined,
      key: substitutionId,
    })),
  ];
  return lines.flatMap((line) =>
    people.flatMap(({ key, accountId, organisationId }): FoundConflict[] => {
      if (key === undefined) return [];
      const who = { dossierId: line.dossierId, seat: key, ...(accountId ? { accountId } : {}) };
      const works = new Set([
        ...(organisationId ? [organisationId] : []),
        ...(accountId === undefined ? [] : (posts.get(accountId) ?? [])),
      ]);
      const units = [...new Set(line.unitIds)].filter((id) => works.has(id));
      const signed = accountId === undefined ? undefined : line.signers[accountId];
      return [
        ...(units.length > 0 ? [{ ...who, ground: 'employment' as const, evidence: units }] : []),
        ...(signed?.length
          ? [{ ...who, ground: 'signature' as const, evidence: [...new Set(signed)].sort() }]
          : []),
      ];
    }),
  );
}
