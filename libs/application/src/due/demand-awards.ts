import { awardIn, reject, type Edition } from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';

/**
 * A misspelt code would otherwise answer that nobody is due.
 * @throws DomainRejectionError `unknown-award`
 */
export function demandAwards(edition: Edition, awards: readonly string[] = []): void {
  const award = awards.find((code) => !awardIn(edition, code));
  if (award !== undefined) throw new DomainRejectionError(reject('unknown-award', { award }));
}
