import type { RecipientKind } from '../catalogue/vocabulary.js';
import { sortKey } from '../registry/text/sort-key.js';

/** Collectives stand before individuals, households last, as in every list annexed to a decision. */
const KINDS: readonly RecipientKind[] = ['collective', 'individual', 'family', 'household'];
const LAST = 99;

/**
 * Text by which lines of an annex are put in order: by award (`rank`: its place in the edition),
 * kind of recipient, then name as a Vietnamese list orders it. Ends with the id, so that no two are
 * equal.
 */
export function annexKey(
  line: { dossierId: string; recipientKind: string; name: string | null },
  rank: number,
): string {
  const kind = KINDS.indexOf(line.recipientKind as RecipientKind);
  const place = [rank, kind].map((n) => String(n < 0 ? LAST : n).padStart(3, '0'));
  const name = sortKey(line.name ?? '', line.recipientKind === 'individual');
  return [...place, name, line.dossierId].join('\n');
}
