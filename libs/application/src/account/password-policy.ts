import { reject } from '@vinhdanh/domain';
import { DomainRejectionError } from '../errors.js';

const LEAST = 8;
const MOST = 128;

/**
 * Length is what counts (ASVS 6.2.1, 6.2.9); no rules of composition, which only breed patterns.
 * @throws DomainRejectionError
 */
export function checkPassword(password: string, username: string): void {
  const length = [...password].length;
  if (length < LEAST)
    throw new DomainRejectionError(reject('password-too-short', { least: LEAST }));
  if (length > MOST) throw new DomainRejectionError(reject('password-too-long', { most: MOST }));
  const plain = password.toLowerCase();
  if (plain === username || new Set(plain).size < 4)
    throw new DomainRejectionError(reject('password-too-simple'));
}
