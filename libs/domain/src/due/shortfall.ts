import type { Explanation } from '../eligibility/explanation.js';

/** Leaves of an answer that are not met, and how many units they lack together. */
export interface Shortfall {
  /** 0: everything that can be counted is there, or is on its way. */
  by: number;
  /** Ids of the conditions that lack it, on the nearest way. */
  ids: string[];
}

const NOTHING: Shortfall = { by: 0, ids: [] };

/**
 * How far from met the countable conditions are, on the way that lacks least. What an officer
 * confirms is left out; a branch of nothing else is no way to anything. A condition that is no
 * number of years, titles or works lacks one.
 */
export function shortfall(tree: readonly Explanation[]): Shortfall {
  return sum(tree.flatMap((node) => lackOf(node) ?? []));
}

/** Undefined where nothing in the node can be counted. */
function lackOf(node: Explanation): Shortfall | undefined {
  const { children, of, op, result } = node;
  if (!children) return op === undefined ? undefined : done(result) ? NOTHING : leafLack(node);
  const parts = children.flatMap((child) => lackOf(child) ?? []);
  if (parts.length === 0) return undefined;
  if (done(result)) return NOTHING;
  if (of === 'any') return parts.reduce((best, part) => (part.by < best.by ? part : best));
  return sum(parts);
}

const done = (result: Explanation['result']): boolean => result === 'met' || result === 'awaiting';

const leafLack = ({ id, lacks }: Explanation): Shortfall => ({
  by: Math.max(1, lacks ?? 1),
  ids: [id],
});

const sum = (parts: readonly Shortfall[]): Shortfall =>
  parts.reduce((all, part) => ({ by: all.by + part.by, ids: [...all.ids, ...part.ids] }), NOTHING);
