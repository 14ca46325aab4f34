import { createHmac } from 'node:crypto';

/** One role per process: what a process is not meant to do, the database refuses it. */
export const DATABASE_ROLES = ['vd_api', 'vd_worker', 'vd_vault', 'vd_ops'] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];

/**
 * Address of a role on the owner's server. The password is derived from the owner's, so that
 * every process that knows the owner's address finds the roles without a further secret; an
 * address that already names a role of ours stays as it is.
 */
export function roleAddress(ownerUrl: string, role: DatabaseRole): string {
  const url = new URL(ownerUrl);
  if (isRole(url.username)) return ownerUrl;
  const key = decodeURIComponent(url.password) || 'vinhdanh';
  url.username = role;
  url.password = createHmac('sha256', key).update(role).digest('hex');
  return url.toString();
}

/** The user named in an address is one of our roles, hence not the owner. */
export const isRole = (user: string): user is DatabaseRole =>
  (DATABASE_ROLES as readonly string[]).includes(user);

/** An address fit for a log line: no password. */
export function shownAddress(address: string): string {
  const url = new URL(address);
  if (url.password) url.password = '***';
  url.search = '';
  return url.toString();
}
