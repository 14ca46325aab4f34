import { createHash } from 'node:crypto';

/** Sign-in names: lower-case letters, digits and `. _ -`, 2 to 64, beginning with a letter. */
export const USERNAME = /^[a-z][a-z0-9._-]{1,63}$/;

/**
 * The id of the account with this name. Fixed by the name, so that two accounts of one name would
 * be one stream: the log itself keeps names unique, and signing in needs no index by name.
 */
export function accountIdOf(username: string): string {
  const hex = createHash('sha256').update('account\u0000').update(username).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
