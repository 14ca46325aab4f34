import type { VoteChoice } from './vote';

/** Choices just made and not yet read back, by `seat/dossier`. */
export type Fresh = Record<string, VoteChoice>;

export const freshKey = (seat: string, dossierId: string): string => `${seat}/${dossierId}`;

/** One choice is answered for: it goes, unless another was made in its place meanwhile. */
export function withoutSent(fresh: Fresh, key: string, sent: VoteChoice): Fresh {
  if (fresh[key] !== sent) return fresh;
  const { [key]: _gone, ...others } = fresh;
  return others;
}
