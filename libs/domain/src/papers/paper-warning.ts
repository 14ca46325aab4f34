import type { Warning } from '../guards/warning.js';
import type { CheckedItem } from './completeness.js';

/**
 * What filing says of missing papers whose rule sets a guard; undefined if none is missing. Only a
 * paper that blocks, is verified and stands in no provisional edition can stop a letter.
 */
export function paperWarning(
  award: string,
  items: readonly CheckedItem[],
  provisional: boolean,
): Warning | undefined {
  const missing = items.filter((item) => item.result === 'missing' && item.guard !== undefined);
  const blocking = missing.filter(
    (item) => item.guard === 'block' && item.verified && !provisional,
  );
  const [first] = blocking.length > 0 ? blocking : missing;
  if (!first) return undefined;
  const named = blocking.length > 0 ? blocking : missing;
  return {
    code: 'papers-missing',
    facts: {
      award,
      missing: named.map(({ name }) => name.vi).join('; '),
      missingEn: named.map(({ name }) => name.en).join('; '),
    },
    ...(blocking.length > 0 ? { stops: 'filing' as const } : {}),
    source: first.source,
    verified: first.verified && !provisional,
  };
}
