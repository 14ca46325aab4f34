import * as library from '@cloudflare/blindrsa-ts/lib/src/sjcl/index.js';

/** A number of the library's: limbs, written out as hexadecimal. */
export interface LimbNumber {
  toString(): string;
}
type Operation = (...of: LimbNumber[]) => LimbNumber;
interface Numbers {
  new (hex: string): LimbNumber;
  readonly prototype: Record<'inverseMod' | 'mulmod' | 'powermod', Operation>;
}
/** Its declarations leave out the default export that the module has. */
export const { bn: Limbs } = (library as unknown as { default: { bn: Numbers } }).default;

const big = (n: LimbNumber): bigint => BigInt(n.toString());
const small = (n: bigint): LimbNumber => new Limbs(`0x${n.toString(16)}`);

/**
 * The inverse of `x` modulo `n`, by Euclid's extended algorithm.
 * @throws Error where they share a divisor
 */
export function inverse(x: bigint, n: bigint): bigint {
  let [a, b] = [((x % n) + n) % n, n];
  let [u, v] = [1n, 0n];
  while (b !== 0n) {
    const q = a / b;
    [a, b] = [b, a - q * b];
    [u, v] = [v, u - q * v];
  }
  if (a !== 1n) throw new Error('not invertible');
  return ((u % n) + n) % n;
}

/** `x` to the power of `e` modulo `n`, squaring and multiplying. */
export function power(x: bigint, e: bigint, n: bigint): bigint {
  let result = 1n % n;
  for (let base = x % n, left = e; left > 0n; left >>= 1n) {
    if (left & 1n) result = (result * base) % n;
    base = (base * base) % n;
  }
  return result;
}

/**
 * RFC 9474 is the library's business, and stays it. The numbers under it are arrays of small
 * integers from the years before BigInt, so that one token takes 80 ms and a sheet of 148 items
 * twelve seconds of a member's life; with the engine's own integers it is less than two.
 */
export function useQuickArithmetic(): void {
  const with_ = (operation: (...of: bigint[]) => bigint): Operation =>
    function (this: LimbNumber, ...of) {
      return small(operation(big(this), ...of.map(big)));
    };
  Limbs.prototype.inverseMod = with_((x, n) => inverse(x!, n!));
  Limbs.prototype.mulmod = with_((x, y, n) => (x! * y!) % n!);
  Limbs.prototype.powermod = with_((x, e, n) => power(x!, e!, n!));
}
