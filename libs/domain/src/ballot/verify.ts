import { constants, createHash, createPublicKey, verify, type KeyObject } from 'node:crypto';
import { choiceText, type Ballot } from './published.js';

const TOKEN_BYTES = 65;
const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');

/** Name of a token in tables and orders. */
export const tokenHash = (token: string): string =>
  createHash('sha256').update(bytes(token)).digest('hex');

/** Digest of a round's keys in the order of its items; stands in the log before anybody votes. */
export const keysDigest = (keys: readonly string[]): string =>
  createHash('sha256').update(keys.join('\n')).digest('hex');

/** Reads an item's key. @throws Error when it is none */
export const itemKey = (spki: string): KeyObject =>
  createPublicKey({ key: bytes(spki), format: 'der', type: 'spki' });

/** Whether the vault once signed this token under the key of its item (RFC 9474 §4.5). */
export function isTokenSigned(
  ballot: Pick<Ballot, 'token' | 'signature'>,
  key: KeyObject,
): boolean {
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  const token = bytes(ballot.token);
  return (
    token.length === TOKEN_BYTES &&
    verify('sha384', token, { key, padding, saltLength: 48 }, bytes(ballot.signature))
  );
}

/** Whether whoever made the token chose just this; nobody else can change the vote afterwards. */
export function isChoiceProven(ballot: Ballot, roundId: string): boolean {
  const point = bytes(ballot.token);
  if (point.length !== TOKEN_BYTES || point[0] !== 4) return false;
  try {
    const key = createPublicKey({
      format: 'jwk',
      key: {
        kty: 'EC',
        crv: 'P-256',
        x: point.subarray(1, 33).toString('base64url'),
        y: point.subarray(33).toString('base64url'),
      },
    });
    const text = Buffer.from(choiceText(roundId, ballot.item, ballot.choice));
    return verify('sha256', text, { key, dsaEncoding: 'ieee-p1363' }, bytes(ballot.proof));
  } catch {
    // A point that is not on the curve makes no key.
    return false;
  }
}
