import { createHash } from 'node:crypto';

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const LEAF = Buffer.from([0]);
const NODE = Buffer.from([1]);
const leafHash = (leaf: string): Buffer => sha256(LEAF, leaf);
const nodeHash = (left: Buffer, right: Buffer): Buffer => sha256(NODE, left, right);

/** Root of a list as RFC 6962 §2.1 has it, hex; of no leaves the hash of nothing. */
export const merkleRoot = (leaves: readonly string[]): string =>
  rootOf(leaves.map(leafHash)).toString('hex');

function rootOf(hashes: Buffer[]): Buffer {
  if (hashes.length === 0) return sha256('');
  let level = hashes;
  while (level.length > 1) level = above(level);
  return level[0]!;
}

/** One level up: pairs are joined, an odd one at the end rises as it is. */
const above = (level: Buffer[]): Buffer[] =>
  Array.from({ length: Math.ceil(level.length / 2) }, (_, i) => {
    const right = level[2 * i + 1];
    return right ? nodeHash(level[2 * i]!, right) : level[2 * i]!;
  });

/** Proof that a leaf stands in a list, without the other leaves. */
export interface InclusionProof {
  index: number;
  size: number;
  /** Neighbours from the leaf upwards, hex. */
  path: string[];
}

/** Proof for the leaf at an index. @throws RangeError if there is none */
export function inclusionProof(leaves: readonly string[], index: number): InclusionProof {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
    throw new RangeError('no such leaf');
  const path: string[] = [];
  let level = leaves.map(leafHash);
  for (let at = index; level.length > 1; at = at >> 1, level = above(level)) {
    const neighbour = level[at ^ 1];
    if (neighbour) path.push(neighbour.toString('hex'));
  }
  return { index, size: leaves.length, path };
}

/** Whether the leaf stands in the list of this root. */
export function isIncluded(leaf: string, proof: InclusionProof, root: string): boolean {
  const { index, size, path } = proof;
  if (!Number.isInteger(index) || index < 0 || index >= size) return false;
  let hash = leafHash(leaf);
  let next = 0;
  for (let at = index, width = size; width > 1; at = at >> 1, width = Math.ceil(width / 2)) {
    if ((at ^ 1) >= width) continue;
    const neighbour = Buffer.from(path[next++] ?? '', 'hex');
    hash = at & 1 ? nodeHash(neighbour, hash) : nodeHash(hash, neighbour);
  }
  return next === path.length && hash.toString('hex') === root;
}
