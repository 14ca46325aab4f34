import type { MinutesContent, MinutesItem } from './content.js';

/**
 * Signed minutes as far as they are about some lines: what may leave the house. Other lines are in
 * it neither by id nor by name nor in a sum, for a line may be a State secret, or nobody's affair
 * who reads this. The whole is named by its hash, so that an extract can be held against it.
 */
export interface MinutesExtract extends Omit<
  MinutesContent,
  'format' | 'items' | 'papers' | 'notes' | 'rounds' | 'votes' | 'conclusion'
> {
  format: 'vinhdanh-minutes-extract-1';
  /** The minutes that were signed: version and SHA-256 of their canonical text, hex. */
  of: { version: number; sha256: string };
  items: Omit<MinutesItem, 'notes'>[];
  /** Secret rounds with what a recount is held against; only numbers that say nothing of lines. */
  rounds: (Pick<
    MinutesContent['rounds'][number],
    'roundId' | 'status' | 'issued' | 'paper' | 'keysDigest' | 'ballotRoot' | 'receiptRoot'
  > & { deferred?: { dossierId: string; reason: string; until?: string }[] })[];
}

export function extractOf(
  content: MinutesContent,
  signed: { version: number; hash: string },
  dossierIds: ReadonlySet<string>,
): MinutesExtract {
  const { sessionId, title, heldOn, place, council, chair, secretary, closedAt, attendance } =
    content;
  return {
    format: 'vinhdanh-minutes-extract-1',
    of: { version: signed.version, sha256: signed.hash },
    ...{ sessionId, title, heldOn, council, attendance },
    ...(place !== undefined ? { place } : {}),
    ...(chair ? { chair } : {}),
    ...(secretary ? { secretary } : {}),
    ...(closedAt !== undefined ? { closedAt } : {}),
    items: content.items
      .filter(({ dossierId }) => dossierIds.has(dossierId))
      .map(({ notes: _said, ...item }) => item),
    rounds: content.rounds.map((round) => {
      const { roundId, status, issued, paper, keysDigest, ballotRoot, receiptRoot } = round;
      const deferred = round.deferred
        ?.filter(({ dossierId }) => dossierIds.has(dossierId))
        .map(({ item: _place, ...line }) => line);
      return {
        ...{ roundId, status, issued, paper, keysDigest },
        ...(ballotRoot !== undefined ? { ballotRoot } : {}),
        ...(receiptRoot !== undefined ? { receiptRoot } : {}),
        ...(deferred?.length ? { deferred } : {}),
      };
    }),
  };
}
