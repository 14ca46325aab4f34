import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { canonical } from './canonical.js';
import type { Json } from './json.js';

describe('canonical JSON (RFC 8785)', () => {
  it('sorts members by UTF-16 code units and keeps Vietnamese letters as they are', () => {
    expect(canonical({ đ: 1, a: [true, null, 'Hoà'], Z: { b: 1.5, a: -0 } })).toBe(
      '{"Z":{"a":0,"b":1.5},"a":[true,null,"Hoà"],"đ":1}',
    );
  });

  it('leaves out undefined members', () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it.each([
    ['an integer beyond 2^53', 2 ** 53],
    ['infinity', Infinity],
    ['not a number', NaN],
    ['a lone surrogate', '\ud800'],
  ])('refuses %s instead of changing it silently', (_, value) => {
    expect(() => canonical({ value })).toThrow(RangeError);
  });

  it('agrees with the reference implementation on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const ours = attempt(() => canonical(value as Json));
        const theirs = attempt(() => canonicalize(value));
        // Ours refuses integers beyond 2^53; theirs writes them rounded. All else is the same text.
        if (ours !== 'refused') expect(ours).toBe(theirs);
      }),
      { numRuns: 500 },
    );
  });
});

function attempt(work: () => string | undefined): string | undefined {
  try {
    return work();
  } catch {
    return 'refused';
  }
}
