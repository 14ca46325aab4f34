import { RSABSSA } from '@cloudflare/blindrsa-ts';
import { toBytes, toHex, toText } from './bytes.js';
import { useQuickArithmetic } from './quick-arithmetic.js';

useQuickArithmetic();

// A token is random enough by itself, so it needs no random prefix (RFC 9474 §5 and §6).
const suite = RSABSSA.SHA384.PSS.Deterministic();
const CURVE = { name: 'ECDSA', namedCurve: 'P-256' };

/** What the member's device keeps of one item between check-in and casting. Nobody else sees it. */
export interface Pending {
  item: number;
  key: string;
  token: string;
  /** Private half of the token (PKCS #8). */
  secret: string;
  /** Takes the blinding off the vault's signature. */
  unblind: string;
}

/** A token with the vault's signature: the right to one vote on one item. */
export interface Ticket {
  item: number;
  token: string;
  secret: string;
  signature: string;
}

/**
 * Whether these are the keys the log names. To be asked before a sheet is taken: keys made for one
 * member alone would mark that member's tokens.
 */
export async function areKeys(keys: readonly string[], digest: string): Promise<boolean> {
  const text = new TextEncoder().encode(keys.join('\n'));
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', text))) === digest;
}

/**
 * Makes a token for each key and hides it; only `blinded` leaves the device. `made` is told how many
 * are ready: a sheet of 150 items takes a few seconds. `withheld` are items (from 1) the member does
 * not vote on: their places stay empty.
 */
export async function makeTokens(
  keys: readonly string[],
  made?: (ready: number) => void,
  withheld: readonly number[] = [],
): Promise<{ pending: Pending[]; blinded: string[] }> {
  const pending: Pending[] = [];
  const blinded: string[] = [];
  for (const [i, key] of keys.entries()) {
    if (withheld.includes(i + 1)) {
      blinded.push('');
      continue;
    }
    const pair = await crypto.subtle.generateKey(CURVE, true, ['sign', 'verify']);
    const token = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
    const hidden = await suite.blind(await rsaKey(key), suite.prepare(token));
    blinded.push(toText(hidden.blindedMsg));
    pending.push({
      item: i + 1,
      key,
      token: toText(token),
      secret: toText(new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))),
      unblind: toText(hidden.inv),
    });
    made?.(i + 1);
  }
  return { pending, blinded };
}

/**
 * Turns the vault's answers into tickets.
 * @throws Error when a signature is not the vault's under the published key
 */
export async function finishTokens(
  pending: readonly Pending[],
  signatures: readonly string[],
): Promise<Ticket[]> {
  if (signatures.filter((one) => one !== '').length !== pending.length)
    throw new Error('a signature is missing');
  const tickets: Ticket[] = [];
  for (const { item, key, token, secret, unblind } of pending) {
    const answer = toBytes(signatures[item - 1] ?? '');
    const signature = await suite.finalize(
      await rsaKey(key),
      suite.prepare(toBytes(token)),
      answer,
      toBytes(unblind),
    );
    tickets.push({ item, token, secret, signature: toText(signature) });
  }
  return tickets;
}

const rsaKey = (spki: string) =>
  crypto.subtle.importKey('spki', toBytes(spki), { name: 'RSA-PSS', hash: 'SHA-384' }, true, [
    'verify',
  ]);
