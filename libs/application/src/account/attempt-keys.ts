import { createHash } from 'node:crypto';

/** Wrong passwords in 15 minutes before a name, and before an address, has to wait. */
const MOST_PER_NAME = 10;
const MOST_PER_ADDRESS = 100;

/**
 * What attempts at a password are counted under, wherever it is asked for: signing in and signing
 * share one count, so that neither can be used to try more.
 * @param username as typed; folded here
 * @param ip address of the request; absent where there is none
 */
export function attemptKeys(username: string, ip?: string): { key: string; most: number }[] {
  const name = username.trim().toLowerCase();
  return [
    { key: `name:${digest(name)}`, most: MOST_PER_NAME },
    ...(ip === undefined ? [] : [{ key: `address:${digest(ip)}`, most: MOST_PER_ADDRESS }]),
  ];
}

/** Names that were typed wrongly may be passwords typed in the wrong field: keep no clear text. */
const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
