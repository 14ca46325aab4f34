import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { inclusionProof, isIncluded, merkleRoot } from './merkle.js';

describe('a list under one root', () => {
  it('has the root RFC 6962 gives', () => {
    expect(merkleRoot([])).toBe(createHash('sha256').update('').digest('hex'));
    expect(merkleRoot([''])).toBe(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    );
  });

  it('proves every leaf, and no other text in its place', () => {
    const leaves = fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(leaves, fc.nat(), fc.string(), (list, pick, other) => {
        const index = pick % list.length;
        const root = merkleRoot(list);
        const proof = inclusionProof(list, index);
        expect(isIncluded(list[index]!, proof, root)).toBe(true);
        if (other !== list[index]) expect(isIncluded(other, proof, root)).toBe(false);
        const longer = { ...proof, path: [...proof.path, root] };
        expect(isIncluded(list[index]!, longer, root)).toBe(false);
      }),
    );
  });

  it('has another root without any one of its leaves', () => {
    const leaves = fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(leaves, fc.nat(), (list, pick) => {
        const short = list.filter((_, i) => i !== pick % list.length);
        expect(merkleRoot(short)).not.toBe(merkleRoot(list));
      }),
    );
  });

  it('has no proof for what is not there', () => {
    expect(() => inclusionProof(['a'], 1)).toThrow(RangeError);
    expect(isIncluded('a', { index: -1, size: 1, path: [] }, merkleRoot(['a']))).toBe(false);
  });
});
