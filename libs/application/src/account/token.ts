import { createHash, randomBytes } from 'node:crypto';

/** A bearer token: 256 random bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database knows of a token; enough to recognise it, not to use it. */
export const tokenHash = (token: string): string =>
  createHash('sha256').update(token).digest('hex');
