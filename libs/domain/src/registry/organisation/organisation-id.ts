import { createHash } from 'node:crypto';

/** Codes of organisations: lower-case words joined by hyphens, at most 64 characters. */
export const ORGANISATION_CODE = /^(?=.{2,64}$)[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id of the organisation with this code; loading a list twice meets the same streams. */
export function organisationIdOf(code: string): string {
  const hex = createHash('sha256').update('organisation\u0000').update(code).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
