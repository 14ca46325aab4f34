import fc from 'fast-check';
import { inverse, Limbs, power, useQuickArithmetic, type LimbNumber } from './quick-arithmetic.js';

const number = fc.bigInt({ min: 1n, max: (1n << 256n) - 1n });
/**
 * Odd and of full length, as every modulus of RSA is: for short ones the library's own arithmetic
 * is wrong.
 */
const modulus = fc.bigInt({ min: 1n << 255n, max: (1n << 256n) - 1n }).map((n) => 2n * n + 1n);
const theirs = (n: bigint) => new Limbs(`0x${n.toString(16)}`);
const ours = (n: LimbNumber): bigint => BigInt(n.toString());
/** As they were before ours took their place. */
const { inverseMod, mulmod, powermod } = Limbs.prototype;
const said = (operation: typeof mulmod, x: bigint, ...of: bigint[]): bigint =>
  ours(operation.apply(theirs(x), of.map(theirs)));
const coprime = (a: bigint, b: bigint): boolean => (b === 0n ? a === 1n : coprime(b, a % b));

describe('the arithmetic under a blind signature', () => {
  it('inverts', () =>
    fc.assert(
      fc.property(number, modulus, (x, n) => {
        if (!coprime(x, n)) return void expect(() => inverse(x, n)).toThrow('not invertible');
        expect((inverse(x, n) * x) % n).toBe(1n);
      }),
    ));

  it('says what the library’s own said', () =>
    fc.assert(
      fc.property(number, number, modulus, (x, y, n) => {
        expect(power(x, y, n)).toBe(said(powermod, x, y, n));
        expect((x * y) % n).toBe(said(mulmod, x, y, n));
        if (coprime(x, n)) expect(inverse(x, n)).toBe(said(inverseMod, x % n, n));
      }),
      { numRuns: 50 },
    ));

  it('is what the library calculates with', () => {
    useQuickArithmetic();
    const { inverseMod: inv, mulmod: mul, powermod: pow } = Limbs.prototype;
    expect(said(mul, 12n, 34n, 101n)).toBe((12n * 34n) % 101n);
    expect(said(pow, 12n, 34n, 101n)).toBe(power(12n, 34n, 101n));
    expect((said(inv, 12n, 101n) * 12n) % 101n).toBe(1n);
    expect(() => said(inv, 6n, 9n)).toThrow('not invertible');
    expect([inv, mul, pow]).not.toContain(mulmod);
  });
});
