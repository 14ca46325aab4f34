import { toHex } from './bytes.js';

/**
 * Root of the receipts a box holds (RFC 6962 §2.1), hex: to be held against the one in the log, so
 * that a receipt found in the list is one that was counted. Computed by the member's own browser.
 */
export async function receiptRoot(receipts: readonly string[]): Promise<string> {
  if (receipts.length === 0) return toHex(await sha256(new Uint8Array()));
  const text = new TextEncoder();
  let level = await Promise.all(receipts.map((code) => sha256(joined([0], text.encode(code)))));
  while (level.length > 1) level = await above(level);
  return toHex(level[0]!);
}

/** Pairs are joined, an odd one at the end rises as it is. */
const above = (level: Uint8Array[]): Promise<Uint8Array[]> =>
  Promise.all(
    Array.from({ length: Math.ceil(level.length / 2) }, (_, i) => {
      const right = level[2 * i + 1];
      return right ? sha256(joined([1], level[2 * i]!, right)) : level[2 * i]!;
    }),
  );

const joined = (...parts: (ArrayLike<number> & Iterable<number>)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const sha256 = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
