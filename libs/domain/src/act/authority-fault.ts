import { reject, type Rejection } from '../log/rejection.js';
import type { NoAuthority } from '../registry/authority/may-issue.js';

/**
 * `no-authority` where a checked rule gives the power to another body on that day;
 * `authority-unconfirmed` where the rule is not checked, until the signer names the text.
 */
export function authorityFault(
  unauthorised: readonly NoAuthority[] | undefined,
  on: string,
  named: { citation: string } | undefined,
): Rejection | undefined {
  const found = unauthorised ?? [];
  const fault = found.find((one) => one.certain) ?? (named ? undefined : found[0]);
  if (!fault) return undefined;
  const { certain, award, decider, source } = fault;
  const awards = [...new Set(found.map((one) => one.award))];
  const facts = { on, award, decider, source, awards };
  return reject(certain ? 'no-authority' : 'authority-unconfirmed', facts);
}
